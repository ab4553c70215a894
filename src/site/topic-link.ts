import type { Catalog } from './catalog.ts';
import { hubsOf } from './topics/hubs.ts';
import { urlOf } from './urls.ts';

/** A topic as a link: its label, its hub and the hue of its area (0…8, absent outside the graph). */
export interface TopicLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly area?: number;
  /** Papers on its hub, those of narrower topics included, where the list shows counts. */
  readonly count?: number;
}

/** The link to a topic's hub; `counted` adds how many papers the hub lists. */
export function topicLink(catalog: Catalog, id: string, counted = false): TopicLink {
  const area = catalog.areaByTopic.get(id);
  return {
    id,
    label: catalog.topicById.get(id)?.label ?? id,
    href: urlOf.topic(catalog.base, id),
    ...(area !== undefined && { area }),
    ...(counted && { count: hubsOf(catalog).get(id)?.all.length ?? 0 }),
  };
}
