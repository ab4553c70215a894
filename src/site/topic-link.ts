import type { Catalog } from './catalog.ts';
import { perCatalog } from './per-catalog.ts';
import { share } from './shared.ts';
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
  const links = linksOf(catalog);
  let link = links.get(id);
  if (!link) {
    const area = catalog.areaByTopic.get(id);
    const label = catalog.topicById.get(id)?.label ?? id;
    link = share({ id, label, href: urlOf.topic(catalog.base, id), ...(area !== undefined && { area }) });
    links.set(id, link);
  }
  return counted ? { ...link, count: hubsOf(catalog).get(id)?.all.length ?? 0 } : link;
}

/** A topic is linked from all its papers in all their lists. */
const linksOf = perCatalog(() => new Map<string, TopicLink>());
