import { bylineOf } from './byline.ts';
import type { Catalog } from './catalog.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';

/** A neighbour of a paper and why it is one. */
export interface RelatedItem {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly by: readonly string[];
  /** Topics and words that both papers have. */
  readonly topics: readonly TopicLink[];
  readonly terms: readonly string[];
}

/** The neighbours of a paper, nearest first; those that left the review are skipped. */
export function relatedItems(catalog: Catalog, id: string): RelatedItem[] {
  return (catalog.related[id] ?? []).flatMap(({ id, because }) => {
    const paper = catalog.paperById.get(id);
    if (!paper) return [];
    const { contribution: _, ...entry } = paper.entry;
    return [
      {
        id,
        href: urlOf.paper(catalog.base, id),
        title: paper.entry.title,
        by: bylineOf(entry),
        topics: because.topics.slice(0, 3).map((topic) => topicLink(catalog, topic)),
        terms: because.terms.slice(0, 3),
      },
    ];
  });
}
