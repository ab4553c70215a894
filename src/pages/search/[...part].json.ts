import type { Catalog } from '../../site/catalog.ts';
import { shardFile } from '../../site/search/shards/shard-files.ts';
import { getCatalog } from '../_catalog.ts';
import { withKeys } from '../_key.ts';
import { getParts } from './_parts.ts';

/** The parts of a large review's index. */
export async function getStaticPaths(): Promise<object[]> {
  const parts = await getParts();
  const routes = [...parts.keys()]
    .filter((file) => file !== shardFile.root)
    .map((file) => ({ params: { part: file.slice(0, -'.json'.length) }, props: { file } }));
  return withKeys(
    await getCatalog(),
    () => routes,
    (_: Catalog, { props: { file } }) => parts.get(file),
  );
}

export const GET = async ({ props: { file } }: { props: { file: string } }): Promise<Response> =>
  new Response(JSON.stringify((await getParts()).get(file)));
