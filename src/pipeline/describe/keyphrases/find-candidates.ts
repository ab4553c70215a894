import { ROLE, type PaperWords } from './read-paper-words.ts';

/** Occurrences of one phrase, merged by the keys of its words. */
export interface Candidate {
  readonly length: number;
  /** First word of each occurrence, ascending. */
  readonly places: number[];
}

export interface Candidates {
  readonly list: readonly Candidate[];
  /** Index in `list` of the phrase of `length` words that begins at `first`; −1 where there is none. */
  readonly at: (first: number, length: number) => number;
}

/** Longest phrase considered, in words. */
const MAX_WORDS = 5;

/**
 * Every sub-span, at most five words, of a run of nouns, names, adjectives, participles and gerunds
 * that ends in a noun, a name or (after another word) a gerund or a form that may be noun or verb.
 * An adverb may only begin it.
 */
export function findCandidates({ count, ids, roles, joined, bound, keys }: PaperWords): Candidates {
  const base = keys.length + 1;
  const list: Candidate[] = [];
  const spans = new Int32Array(count * MAX_WORDS).fill(-1);
  /** A trie of word ids: node × base + id → next node; the nodes below `base` are single words. */
  const steps = new Map<number, number>();
  const byNode = new Map<number, number>();
  for (let first = 0; first < count; first += 1) {
    if (roles[first] === ROLE.none || roles[first] === ROLE.verbal || bound[first] === 1) continue;
    let node = ids[first]! + 1;
    for (let last = first; last < count && last < first + MAX_WORDS; last += 1) {
      const role = roles[last]!;
      if (last > first) {
        if (role === ROLE.none || role === ROLE.adverb || joined[last] === 0) break;
        const step = node * base + ids[last]!;
        const next = steps.get(step) ?? base + steps.size;
        steps.set(step, next);
        node = next;
      }
      if (!mayEnd(role, last > first)) continue;
      let index = byNode.get(node);
      if (index === undefined) {
        index = list.length;
        byNode.set(node, index);
        list.push({ length: last - first + 1, places: [] });
      }
      list[index]!.places.push(first);
      spans[first * MAX_WORDS + last - first] = index;
    }
  }
  return { list, at: (first, length) => spans[first * MAX_WORDS + length - 1]! };
}

function mayEnd(role: number, afterAnother: boolean): boolean {
  return (
    role === ROLE.noun ||
    role === ROLE.name ||
    (afterAnother && (role === ROLE.gerund || role === ROLE.verbal))
  );
}
