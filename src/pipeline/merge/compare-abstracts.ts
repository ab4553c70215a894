/**
 * Near duplicates by word shingles: A. Broder, "On the resemblance and containment of documents" (1997).
 */

const SHINGLE = 3;
const SKETCH = 48;

/** 32-bit FNV-1a hashes of the runs of three words in a text; of the whole text when it has fewer. */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let start = 0; start === 0 || start + SHINGLE <= words.length; start += 1) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(start, start + SHINGLE)) {
      for (let index = 0; index < word.length; index += 1)
        hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Share (0 to 1) of the shorter text's shingles that the other holds too: an excerpt of a text scores 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

/** How much two abstracts share, 0 to 1. */
export function overlapOf(a: string, b: string): number {
  return a === b ? 1 : containment(shinglesOf(a), shinglesOf(b));
}

/** Finds, among texts added before, those that share a good part of a text; linear in what they share. */
export function makeOverlapIndex<Key>(): {
  add: (key: Key, text: string) => void;
  find: (text: string, least: number) => { key: Key; overlap: number }[];
} {
  const shingles = new Map<Key, Set<number>>();
  const postings = new Map<number, Key[]>();
  const sketch = (all: ReadonlySet<number>): number[] => [...all].sort((a, b) => a - b).slice(0, SKETCH);
  return {
    add(key, text) {
      const all = shinglesOf(text);
      shingles.set(key, all);
      for (const hash of sketch(all)) {
        const keys = postings.get(hash);
        if (keys) keys.push(key);
        else postings.set(hash, [key]);
      }
    },
    find(text, least) {
      const all = shinglesOf(text);
      const hits = new Map<Key, number>();
      // A shingle of many texts is a stock phrase: it tells nothing and would cost a look at each.
      for (const hash of all) {
        const keys = postings.get(hash) ?? [];
        if (keys.length <= 20) for (const key of keys) hits.set(key, (hits.get(key) ?? 0) + 1);
      }
      // Of the sketch of a text that is contained to `least`, about that share is hit; a third of it suffices.
      const enough = (key: Key): number => (Math.min(SKETCH, shingles.get(key)?.size ?? 0) * least) / 3;
      const candidates = [...hits].filter(([key, count]) => count >= enough(key)).map(([key]) => key);
      return candidates
        .map((key) => ({ key, overlap: containment(all, shingles.get(key) ?? new Set([-1])) }))
        .filter(({ overlap }) => overlap >= least)
        .sort((a, b) => b.overlap - a.overlap);
    },
  };
}
