import { ROLE, type PaperWords } from './read-paper-words.ts';
import type { Traits } from './read-traits.ts';

/** The noun phrase around each word, general adjectives at its left cut off; −1 outside; `end` is exclusive. */
export interface Bounds {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export function findBounds(paper: PaperWords, traits: Traits): Bounds {
  const { count, roles, joined } = paper;
  const start = new Int32Array(count).fill(-1);
  const end = new Int32Array(count).fill(-1);
  let from = 0;
  while (from < count) {
    let to = from + 1;
    if (roles[from] !== ROLE.none) {
      while (to < count && roles[to] !== ROLE.none && roles[to] !== ROLE.adverb && joined[to] === 1) to += 1;
      let last = to;
      while (last > from && !isNominal(roles[last - 1]!)) last -= 1;
      let first = from;
      while (first < last - 1 && isTrimmed(paper, traits, first)) first += 1;
      start.fill(first, from, to);
      end.fill(last, from, to);
    }
    from = to;
  }
  return { start, end };
}

/** RAKE's degree: summed length of the noun phrases that a word stands in, by index of the key. */
export function countDegrees({ count, ids, keys }: PaperWords, { start, end }: Bounds): Float64Array {
  const degree = new Float64Array(keys.length);
  for (let place = 0; place < count; place += 1) {
    if (start[place]! >= 0 && place >= start[place]! && place < end[place]!) {
      degree[ids[place]!]! += end[place]! - start[place]!;
    }
  }
  return degree;
}

function isNominal(role: number): boolean {
  return role === ROLE.noun || role === ROLE.name || role === ROLE.gerund;
}

function isTrimmed({ roles, ids }: PaperWords, { isGeneralAdjective }: Traits, place: number): boolean {
  const role = roles[place]!;
  if (role === ROLE.adverb)
    return roles[place + 1] !== ROLE.adjective && roles[place + 1] !== ROLE.participle;
  const describes = role === ROLE.adjective || role === ROLE.gerund || role === ROLE.participle;
  return describes && isGeneralAdjective[ids[place]!] === 1;
}
