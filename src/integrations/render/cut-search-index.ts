import { entryCache } from '../../loaders/entry-cache.ts';
import { loadCatalog } from '../../loaders/load-catalog.ts';
import { listEntryIds } from '../../loaders/read-entries.ts';
import { LARGE_REVIEW } from '../../site/search/review-size.ts';
import { packShards } from '../../site/search/shards/pack-shards.ts';
import type { RenderJob } from './render-job.ts';

/** The files of a large review's index, path below the site and text; none for a small one, which has one file. */
export function* cutSearchIndex({ content, cache, code }: RenderJob): Generator<readonly [string, string]> {
  // To read a small review only to see that it is small would cost more than to count its entries.
  if (listEntryIds(content).length <= LARGE_REVIEW) return;
  const catalog = loadCatalog({ content, entries: entryCache(cache, code), base: '/' });
  for (const [file, part] of packShards(catalog)) yield [`search/${file}`, JSON.stringify(part)];
}
