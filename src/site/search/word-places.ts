import { packSteps, unpackSteps } from './pack-steps.ts';
import type { QuickOpenIndex } from './open-quick-index.ts';
import { splitTokens } from './split-tokens.ts';
import type { PackedWords } from './word-list.ts';

/** Places that bring their own words: those of a quick index lack rare ones, or are more than are placed. */
export interface PlacesOfAll {
  readonly words: PackedWords;
  readonly packed: string;
}

/** More places of a word in one paper say nothing new. */
export const MOST_TIMES = 6;

/**
 * Packs in which papers each of the sorted `words` stands and how often: words are separated by spaces, each a
 * row of steps from paper to paper (variable-length numbers, five bits a letter); a step of 0 is the same paper again.
 */
export function packPlaces(texts: readonly string[], words: Iterable<string>): string {
  const places = new Map<string, number[]>();
  texts.forEach((text, paper) => {
    const times = new Map<string, number>();
    for (const { text: closed, parts } of splitTokens(text)) {
      for (const word of new Set([closed, ...parts])) times.set(word, (times.get(word) ?? 0) + 1);
    }
    for (const [word, count] of times) {
      const list = places.get(word) ?? [];
      if (list.length === 0) places.set(word, list);
      for (let i = 0; i < Math.min(count, MOST_TIMES); i++) list.push(paper);
    }
  });
  return Array.from(words, (word) => packSteps(places.get(word) ?? [])).join(' ');
}

/** Looks words up in packed places; all forms of a word count as one. */
export function openPlaces(
  packed: string,
  { sortedWords, stem }: Pick<QuickOpenIndex, 'sortedWords' | 'stem'>,
): (word: string) => Map<number, number> {
  const rows = packed.split(' ');
  const byStem = new Map<string, number[]>();
  sortedWords.forEach((word, i) => byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), i]));
  return (word) => {
    const all = new Map<number, number>();
    for (const row of byStem.get(stem(word)) ?? []) {
      for (const paper of unpackSteps(rows[row] ?? '')) all.set(paper, 1 + (all.get(paper) ?? 0));
    }
    return all;
  };
}

/** Paper → in how many places, by two indexes of different words. */
export function addPlaces(
  some: ReadonlyMap<number, number>,
  more: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (more.size === 0) return some;
  const all = new Map(some);
  for (const [paper, places] of more) all.set(paper, places + (all.get(paper) ?? 0));
  return all;
}
