import { packQuickIndex } from '../../site/search/pack-quick-index.ts';
import { shardFile } from '../../site/search/shards/shard-files.ts';
import { getCatalog } from '../_catalog.ts';
import { getParts, isCutBeside } from './_parts.ts';

/** The quick index, or the root of one in parts. */
export async function GET(): Promise<Response> {
  if (await isCutBeside()) return new Response(null);
  const root = (await getParts()).get(shardFile.root);
  return new Response(root ?? JSON.stringify(packQuickIndex(await getCatalog())));
}
