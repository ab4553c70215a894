import type { TopicPair } from './count-pairs.ts';

/** Strongest pairs that every topic keeps whatever they are, so that the map stays in one piece. */
const OWN = 3;
/** Pairs kept at most, per topic: 60 topics stay readable, and so do 600. */
const DENSITY = 4;

/**
 * How firmly two topics hold together: the association strength on a logarithmic scale, times the papers that
 * show it. The strength alone would put two topics of one paper each above all others.
 */
export function pullOf({ count, weight }: TopicPair): number {
  return count * Math.log2(1 + weight);
}

/**
 * The pairs worth a line: the three firmest of every topic, and of the others those that meet more often than by
 * chance, in enough papers (1 up to 225, growing with the square root of the corpus), the firmest first, until there are four per topic.
 */
export function prunePairs(pairs: readonly TopicPair[], topics: number, papers: number): TopicPair[] {
  const firmest = pairs
    .map((pair) => ({ pair, pull: pullOf(pair) }))
    .sort((x, y) => y.pull - x.pull || compare(x.pair, y.pair))
    .map(({ pair }) => pair);
  const kept = new Set<TopicPair>();
  const own = new Map<string, number>();
  for (const pair of firmest) {
    const [a, b] = [own.get(pair.a) ?? 0, own.get(pair.b) ?? 0];
    if (a >= OWN && b >= OWN) continue;
    kept.add(pair);
    own.set(pair.a, a + 1);
    own.set(pair.b, b + 1);
  }
  const enough = Math.max(1, Math.round(Math.sqrt(papers) / 10));
  for (const pair of firmest) {
    if (kept.size >= DENSITY * topics) break;
    if (pair.weight > 1 && pair.count >= enough) kept.add(pair);
  }
  return [...kept].sort(compare);
}

function compare(x: TopicPair, y: TopicPair): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}
