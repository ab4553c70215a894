import type { Catalog } from '../catalog.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
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

/** The frame of `/topics/`. */
export function topicIndexFrame(catalog: Catalog): PageFrame {
  const { total, areas } = topicIndexOf(catalog);
  const named = areas.slice(0, 4).map(({ name }) => name);
  return pageFrame(catalog, {
    title: 'Topics',
    path: 'topics/',
    description: `${total} topics of this review by area and from A to Z: ${named.join('; ')}.`,
  });
}
