import { sortKey } from './sort-key.ts';

/** The heading of an A–Z list that a name stands under: `A` … `Z`, `0–9` for digits, `#` for the rest. */
export function letterOf(name: string): string {
  const first = sortKey(name).charAt(0);
  if (first >= 'a' && first <= 'z') return first.toUpperCase();
  return /\p{Nd}/u.test(first) ? '0–9' : '#';
}

/** Compares two headings of an A–Z list: digits, letters, then the rest. */
export function compareLetters(a: string, b: string): number {
  const rank = (letter: string): string => (letter === '0–9' ? '0' : letter === '#' ? '~' : letter);
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}

/** `a` … `z`, `0-9` or `other`: a heading of an A–Z list in fragments and addresses. */
export function anchorOfLetter(letter: string): string {
  return letter === '#' ? 'other' : letter === '0–9' ? '0-9' : letter.toLowerCase();
}

/** Every value of `anchorOfLetter`. */
export const LETTERS: readonly string[] = ['0-9', ...'abcdefghijklmnopqrstuvwxyz', 'other'];
