import type { Related } from '../paper/atlas.ts';
import { makeCatalog, type Catalog } from '../site/catalog.ts';
import type { KnownEntries } from './entry-cache.ts';
import { readEntries } from './read-entries.ts';
import { readRelated, readReview } from './read-review.ts';
import { readTopics } from './read-topics.ts';

/** Where a catalog is read from, and where the site that it is for will be. */
export interface CatalogSource {
  /** Folder of the review. */
  readonly content: string;
  /** What is known of its entries. */
  readonly entries?: KnownEntries | undefined;
  readonly site?: string | undefined;
  readonly base: string;
  /** Whether neighbours are as they shall be; asked when somebody asks for them. */
  readonly isCompared?: () => boolean;
}

/**
 * Reads everything that pages draw from; neighbours, which may come later, when they are asked for.
 * @throws Error that names the file when an entry breaks the schema, and one when neighbours are asked for too early.
 */
export function loadCatalog({
  content,
  entries,
  site,
  base,
  isCompared = () => true,
}: CatalogSource): Catalog {
  let related: Related | undefined;
  return makeCatalog({
    papers: readEntries(content, entries),
    topics: readTopics(content, entries?.cache),
    ...readReview(content),
    get related() {
      if (related) return related;
      if (!isCompared()) throw new Error('Neighbours are asked for before papers are compared.');
      return (related = readRelated(content));
    },
    site,
    base,
  });
}
