import { packQuickIndex } from '../../site/search/pack-quick-index.ts';
import { shardFile } from '../../site/search/shards/shard-files.ts';
import { getCatalog } from '../_catalog.ts';
import { getParts } from './_parts.ts';

/** The quick index, or the root of one in parts. */
export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify((await getParts()).get(shardFile.root) ?? packQuickIndex(await getCatalog())));
