import { entryCache } from '../../loaders/entry-cache.ts';
import { loadCatalog } from '../../loaders/load-catalog.ts';
import { packShards } from '../../site/search/shards/pack-shards.ts';
import type { RenderJob } from './render-job.ts';

/** The files of a large review's index, path below the site and text. */
export function* cutSearchIndex({ content, cache, code }: RenderJob): Generator<readonly [string, string]> {
  const catalog = loadCatalog({ content, entries: entryCache(cache, code), base: '/' });
  for (const [file, part] of packShards(catalog)) yield [`search/${file}`, JSON.stringify(part)];
}
