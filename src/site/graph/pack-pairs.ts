import { setTex, type TexPiece } from '../set-tex.ts';
import type { TopicPair } from './topic-pairs.ts';

/** A paper; `set` is its title in pieces, only where it holds LaTeX. */
export type PackedPaper = readonly [id: string, title: string, href: string, set?: readonly TexPiece[]];

/** The papers of every pair, each paper once: `pairs["a~b"]` holds positions in `papers`. */
export interface PackedPairs {
  readonly papers: readonly PackedPaper[];
  readonly pairs: Readonly<Record<string, readonly number[]>>;
}

/** Packs pairs for `pairs.json`; the key of a pair is `source~target`. */
export function packPairs(pairs: readonly TopicPair[]): PackedPairs {
  const places = new Map<string, number>();
  const papers: PackedPaper[] = [];
  const placeOf = ({ id, title, href }: TopicPair['papers'][number]): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, papers.length);
    const set = setTex(title);
    const plain = set.every((piece) => typeof piece === 'string');
    return papers.push(plain ? [id, title, href] : [id, title, href, set]) - 1;
  };
  const packed = pairs.map(
    (pair) => [`${pair.source.id}~${pair.target.id}`, pair.papers.map(placeOf)] as const,
  );
  return { papers, pairs: Object.fromEntries(packed) };
}
