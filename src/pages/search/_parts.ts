import { packShards } from '../../site/search/shards/pack-shards.ts';
import { getCatalog } from '../_catalog.ts';

/** The files of a large review's index by name; none for a small one, or where one file is to hold the review. */
export async function getParts(): Promise<ReadonlyMap<string, object>> {
  return process.env['LITATLAS_EDITION'] ? new Map() : packShards(await getCatalog());
}
