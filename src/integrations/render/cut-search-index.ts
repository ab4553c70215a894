import { entryCache, readKnownEntries, type KnownEntries } from '../../loaders/entry-cache.ts';
import { loadCatalog } from '../../loaders/load-catalog.ts';
import type { Catalog } from '../../site/catalog.ts';
import { cutIndex } from '../../site/search/shards/pack-shards.ts';
import type { RenderJob } from './render-job.ts';

/** What the last build knew of the entries. */
export function readKnown({ cache, code }: RenderJob): KnownEntries {
  return readKnownEntries(entryCache(cache, code));
}

/** What is searched, as far as it does not depend on hosting. */
export function loadSearched({ content }: RenderJob, entries: KnownEntries): Catalog {
  return loadCatalog({ content, entries, base: '/' });
}

/** The files of a large review's index, path below the site and text. */
export function* cutSearchIndex(catalog: Catalog): Generator<readonly [string, string]> {
  for (const [file, text] of cutIndex(catalog)) yield [`search/${file}`, text];
}
