import { makeCatalog, type Catalog } from '../site/catalog.ts';
import type { EntryCache } from './entry-cache.ts';
import { readEntries } from './read-entries.ts';
import { readReview } from './read-review.ts';
import { readTopics } from './read-topics.ts';

/** Where a catalog is read from, and where the site that it is for will be. */
export interface CatalogSource {
  /** Folder of the review. */
  readonly content: string;
  readonly entries?: EntryCache | undefined;
  readonly site?: string | undefined;
  readonly base: string;
  /** False where neighbours and map are not asked for, and may not be there yet. */
  readonly withAtlas?: boolean;
}

/** Reads everything that pages draw from. @throws Error that names the file when an entry breaks the schema. */
export function loadCatalog({ content, entries, site, base, withAtlas }: CatalogSource): Catalog {
  return makeCatalog({
    papers: readEntries(content, entries),
    topics: readTopics(content),
    ...readReview(content, withAtlas),
    site,
    base,
  });
}
