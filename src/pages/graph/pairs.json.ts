import { makeTopicPairs } from '../../site/graph/topic-pairs.ts';
import { getCatalog } from '../_catalog.ts';

/** What the panel of a line shows: `"a~b"` → the papers with both topics. */
export async function GET(): Promise<Response> {
  const pairs = makeTopicPairs(await getCatalog());
  const byKey = pairs.map(({ source, target, papers }) => [
    `${source.id}~${target.id}`,
    papers.map(({ id, title, href }) => [id, title, href]),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(byKey)), {
    headers: { 'content-type': 'application/json' },
  });
}
