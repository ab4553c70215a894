import { namesOnly, type QuickOpenIndex } from '../open-quick-index.ts';
import type { QuickIndex } from '../pack-quick-index.ts';
import { packSteps } from '../pack-steps.ts';
import { packCounts, wordsOf } from '../word-list.ts';
import { cutRows } from './cut-rows.ts';
import { shardFile, type WordFile } from './shard-files.ts';
import { searchedText } from '../searched-text.ts';

/** Letters of JSON of the words in a file, about 8 KB on the way, and how many are the most frequent. */
const LETTERS = 40_000;
const OFTEN = 10_000;

/** The words of a review, sorted and cut into files; words of a single paper only where titles have them. */
export function packWordFiles(
  quick: QuickIndex,
  { words }: QuickOpenIndex,
): { readonly first: readonly string[]; readonly files: ReadonlyMap<string, WordFile> } {
  const named = namesOnly(quick, words);
  const inTitles = new Set(quick.titles.flatMap((title) => [...wordsOf(searchedText(title))]));
  const kept = [...words].filter(([word, count]) => count !== 1 || inTitles.has(word) || named.has(word));
  const parts = cutRows(kept, LETTERS);
  const often = [...words]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, OFTEN)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pack = (part: readonly (readonly [string, number])[]): WordFile => ({
    ...packCounts(new Map(part), false),
    names: packSteps(part.flatMap(([word], i) => (named.has(word) ? [i] : []))),
  });
  return {
    first: parts.map(([row]) => row?.[0] ?? ''),
    files: new Map([
      [shardFile.often, pack(often)],
      ...parts.map((part, number) => [shardFile.words(number), pack(part)] as const),
    ]),
  };
}
