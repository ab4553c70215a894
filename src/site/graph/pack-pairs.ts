import type { TopicPair } from './topic-pairs.ts';

/** The papers of every pair, each paper once: `pairs["a~b"]` holds positions in `papers`. */
export interface PackedPairs {
  readonly papers: readonly (readonly [id: string, title: string, href: string])[];
  readonly pairs: Readonly<Record<string, readonly number[]>>;
}

/** Packs pairs for `pairs.json`; the key of a pair is `source~target`. */
export function packPairs(pairs: readonly TopicPair[]): PackedPairs {
  const places = new Map<string, number>();
  const papers: [string, string, string][] = [];
  const placeOf = ({ id, title, href }: TopicPair['papers'][number]): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, papers.length);
    return papers.push([id, title, href]) - 1;
  };
  const packed = pairs.map(
    (pair) => [`${pair.source.id}~${pair.target.id}`, pair.papers.map(placeOf)] as const,
  );
  return { papers, pairs: Object.fromEntries(packed) };
}
