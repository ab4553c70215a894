import { splitTokens } from './split-tokens.ts';

/** Every word of the corpus and in how many papers it is, packed for the way to the browser. */
export interface PackedWords {
  /** False when words of a single paper were left out to save bytes, or names of authors. */
  readonly complete: boolean;
  /** Sorted words, each as one capital letter (how many letters it shares with the one before, A = 0) and its rest. */
  readonly words: string;
  /** For each word one base-36 digit: twice the binary logarithm of its number of papers, rounded; "-" for none. */
  readonly counts: string;
}

const LETTER_A = 65;
const MOST_SHARED = 25;
/** Above this number of words, those of a single paper are left out. */
const LARGE = 12_000;
const LONGEST_WORD = 40;

/**
 * Counts the words, closed compounds and their parts of each paper's text; `others` are known but in no paper.
 * When there are more words than `limit`, those of a single paper are left out unless `titles` have them.
 */
export function packWords(
  texts: Iterable<string>,
  others: readonly string[] = [],
  titles: readonly string[] = [],
  limit = LARGE,
): PackedWords {
  return packListed(countWords(texts), others, titles, limit);
}

/** The same for words whose papers are counted: as `packWords` from a map of word to number of papers. */
export function packListed(
  counted: Iterable<readonly [string, number]>,
  others: readonly string[],
  titles: readonly string[],
  limit = LARGE,
): PackedWords {
  const counts = listWords(counted, others);
  const complete = counts.size <= limit;
  if (complete) return packCounts(counts, true);
  const kept = new Set(titles.flatMap((title) => [...wordsOf(title)]));
  return packCounts(new Map([...counts].filter(([word, count]) => count !== 1 || kept.has(word))), false);
}

/** Those of the counted words that are listed, and words of `others`, sorted. */
export function listWords(
  counted: Iterable<readonly [string, number]>,
  others: readonly string[],
): Map<string, number> {
  const counts = new Map(counted);
  for (const text of others) for (const word of wordsOf(text)) counts.set(word, counts.get(word) ?? 0);
  const listed = new Map<string, number>();
  for (const word of [...counts.keys()].filter(isWord).sort()) listed.set(word, counts.get(word)!);
  return listed;
}

/** Packs sorted words with their numbers of papers. */
export function packCounts(counts: ReadonlyMap<string, number>, complete: boolean): PackedWords {
  let packed = '';
  let before = '';
  for (const word of counts.keys()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
    packed += String.fromCharCode(LETTER_A + shared) + word.slice(shared);
    before = word;
  }
  return { complete, words: packed, counts: Array.from(counts.values(), digitOf).join('') };
}

/** Words, and in how many texts each is. */
function countWords(texts: Iterable<string>): (readonly [string, number])[] {
  const rows = new Map<string, { count: number; last: number }>();
  let place = 0;
  for (const text of texts) {
    place += 1;
    for (const { text: closed, parts } of splitTokens(text)) {
      for (let i = -1; i < parts.length; i++) {
        const word = i < 0 ? closed : (parts[i] ?? '');
        const row = rows.get(word);
        if (!row) rows.set(word, { count: 1, last: place });
        else if (row.last !== place) [row.count, row.last] = [row.count + 1, place];
      }
    }
  }
  return [...rows].map(([word, { count }]) => [word, count]);
}

/** The words of a text that are listed. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    splitTokens(text)
      .flatMap((token) => [token.text, ...token.parts])
      .filter(isWord),
  );
}

/** About how many papers, as one base-36 digit; "-" for none. */
export function digitOf(count: number): string {
  return count === 0 ? '-' : Math.min(35, Math.round(2 * Math.log2(count))).toString(36);
}

function isWord(word: string): boolean {
  return (
    word.length > 0 &&
    word.length <= LONGEST_WORD &&
    !/[A-Z]/.test(word) &&
    (word.length < 7 || /\p{L}/u.test(word))
  );
}

/** The inverse: sorted words → about how many papers have them. */
export function unpackWords({ words, counts }: PackedWords): Map<string, number> {
  const unpacked = new Map<string, number>();
  let before = '';
  let i = 0;
  for (const [, shared = 'A', rest = ''] of words.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - LETTER_A) + rest;
    unpacked.set(before, countOf(counts[i++] ?? '-'));
  }
  return unpacked;
}

/** The inverse of `digitOf`. */
export function countOf(digit: string): number {
  return digit === '-' ? 0 : Math.round(2 ** (parseInt(digit, 36) / 2));
}
