import type { CorpusWords } from '../corpus-words.ts';
import { namesOnly } from '../open-quick-index.ts';
import type { QuickNames } from '../pack-quick-index.ts';
import { packSteps } from '../pack-steps.ts';
import { packCounts } from '../word-list.ts';
import { cutRows } from './cut-rows.ts';
import type { CutWords } from './cut-words.ts';
import { shardFile, type WordFile } from './shard-files.ts';

/** Letters of JSON of the words in a file, about 8 KB on the way, and how many are the most frequent. */
const LETTERS = 40_000;
const OFTEN = 10_000;

type WordCount = readonly [word: string, papers: number];

/** The words of a review, sorted and cut into files; words of a single paper only where titles have them. */
export function packWordFiles(
  corpus: CorpusWords,
  names: QuickNames,
  { listed }: CutWords,
): { readonly first: readonly string[]; readonly files: ReadonlyMap<string, WordFile> } {
  const named = namesOnly(names, listed);
  const words = [...listed];
  const inTitles = wordsOfTitles(corpus);
  const kept = words.filter(([word, count]) => count !== 1 || inTitles.has(word) || named.has(word));
  const parts = [...cutRows(kept, LETTERS, (row) => JSON.stringify(row).length)];
  const pack = (part: readonly WordCount[]): WordFile => ({
    ...packCounts(new Map(part), false),
    names: packSteps(part.flatMap(([word], i) => (named.has(word) ? [i] : []))),
  });
  return {
    first: parts.map(([row]) => row?.[0] ?? ''),
    files: new Map([
      [shardFile.often, pack(mostFrequent(words, OFTEN))],
      ...parts.map((part, number) => [shardFile.words(number), pack(part)] as const),
    ]),
  };
}

function wordsOfTitles({ papers, words, parts, starts }: CorpusWords): Set<string> {
  const found = new Set<number>();
  for (const form of new Set(papers.flatMap(({ title }) => [...title])))
    for (let at = starts[form]!; at < starts[form + 1]!; at += 1) found.add(parts[at]!);
  return new Set(Array.from(found, (word) => words[word]!));
}

/** The words that most papers have, in their order; of equals the first. */
function mostFrequent(words: readonly WordCount[], most: number): WordCount[] {
  const counts = Float64Array.from(words, ([, count]) => count).sort();
  const least = counts.at(-most) ?? 0;
  let room = most - counts.reduce((more, count) => more + (count > least ? 1 : 0), 0);
  return words.filter(([, count]) => count > least || (count === least && room-- > 0));
}
