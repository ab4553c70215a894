import { perCatalog } from '../per-catalog.ts';
import { hubsOf } from './hubs.ts';
import { groupByArea, type Area } from './topic-areas.ts';
import { groupByLetter, type Letter } from './topic-letters.ts';

/** What `/topics/` shows. */
export interface TopicIndex {
  readonly total: number;
  readonly areas: readonly Area[];
  readonly letters: readonly Letter[];
}

/** Every topic with a hub: by area (community of the co-topic graph), largest first, and from A to Z. */
export const topicIndexOf = perCatalog((catalog): TopicIndex => {
  const hubs = [...hubsOf(catalog).values()];
  const most = Math.max(1, ...hubs.map((hub) => hub.all.length));
  return { total: hubs.length, areas: groupByArea(catalog, hubs, most), letters: groupByLetter(hubs, most) };
});
