import { bylineOf } from './byline.ts';
import type { Catalog, CatalogPaper } from './catalog.ts';
import { perCatalog } from './per-catalog.ts';
import { share } from './shared.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';

/** A neighbour of a paper and why it is one. */
export interface RelatedItem {
  readonly paper: RelatedReference;
  /** Topics and words that both papers have. */
  readonly topics: readonly TopicLink[];
  readonly terms: readonly string[];
}

/** The neighbours of a paper, nearest first; those that left the review are skipped. */
export function relatedItems(catalog: Catalog, id: string): RelatedItem[] {
  return (catalog.related[id] ?? []).flatMap(({ id, because }) => {
    const paper = catalog.paperById.get(id);
    if (!paper) return [];
    return [
      {
        paper: referenceTo(catalog, paper),
        topics: because.topics.slice(0, 3).map((topic) => topicLink(catalog, topic)),
        terms: because.terms.slice(0, 3),
      },
    ];
  });
}

/** What is the same, and the very same object, wherever a paper is named as a neighbour. */
export interface RelatedReference {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly by: readonly string[];
}

const referencesOf = perCatalog(() => new Map<CatalogPaper, RelatedReference>());

function referenceTo(catalog: Catalog, paper: CatalogPaper): RelatedReference {
  const references = referencesOf(catalog);
  let reference = references.get(paper);
  if (!reference) {
    const { id, entry } = paper;
    const { title, authors, venue, year } = entry;
    const by = bylineOf({
      authors,
      ...(venue !== undefined && { venue }),
      ...(year !== undefined && { year }),
    });
    references.set(paper, (reference = share({ id, href: urlOf.paper(catalog.base, id), title, by })));
  }
  return reference;
}
