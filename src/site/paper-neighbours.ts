import type { Catalog, CatalogPaper } from './catalog.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';

/** A step along the hub of a paper's best topic, or along the seed when it has none. */
export interface Neighbours {
  readonly topic?: TopicLink;
  readonly previous?: { readonly href: string; readonly title: string };
  readonly next?: { readonly href: string; readonly title: string };
}

/** The papers before and after this one, in the order of the hub. */
export function paperNeighbours(catalog: Catalog, { id, entry }: CatalogPaper): Neighbours {
  const tag = entry.tags[0];
  const list = (tag === undefined ? undefined : catalog.papersByTopic.get(tag)) ?? catalog.papers;
  const at = positionsIn(list).get(id) ?? -1;
  const step = (paper: CatalogPaper | undefined): { href: string; title: string } | undefined =>
    paper && { href: urlOf.paper(catalog.base, paper.id), title: paper.entry.title };
  const previous = at > 0 ? step(list[at - 1]) : undefined;
  const next = step(list[at + 1]);
  return {
    ...(tag !== undefined && { topic: topicLink(catalog, tag) }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

const positions = new WeakMap<readonly CatalogPaper[], ReadonlyMap<string, number>>();

/** Remembered by list: a hub of ten thousand papers is walked once, not once a paper. */
function positionsIn(list: readonly CatalogPaper[]): ReadonlyMap<string, number> {
  const known = positions.get(list);
  if (known) return known;
  const made = new Map(list.map(({ id }, index) => [id, index]));
  positions.set(list, made);
  return made;
}
