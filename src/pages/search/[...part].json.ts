import { shardFile } from '../../site/search/shards/shard-files.ts';
import { getParts, isCutBeside } from './_parts.ts';

/** The parts of a large review's index. */
export async function getStaticPaths(): Promise<{ params: { part: string }; props: { content: string } }[]> {
  if (await isCutBeside()) return [];
  return [...(await getParts())].flatMap(([file, content]) =>
    file === shardFile.root ? [] : [{ params: { part: file.slice(0, -'.json'.length) }, props: { content } }],
  );
}

export const GET = ({ props }: { props: { content: string } }): Response => new Response(props.content);
