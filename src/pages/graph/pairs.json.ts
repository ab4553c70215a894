import { packPairs } from '../../site/graph/pack-pairs.ts';
import { makeTopicPairs } from '../../site/graph/topic-pairs.ts';
import { getCatalog } from '../_catalog.ts';

const PAIRS = 1500;
const PAPERS = 12;

/** What the panel of a line shows. */
export async function GET(): Promise<Response> {
  const packed = packPairs(makeTopicPairs(await getCatalog(), PAIRS, PAPERS));
  return new Response(JSON.stringify(packed), { headers: { 'content-type': 'application/json' } });
}
