import type { DescribedPaper } from '../../../paper/paper.ts';
import { splitWords } from '../../../text/words.ts';
import type { FoldedWords } from './fold-words.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** An abbreviation and the words it stands for, as keys. */
export interface AcronymKeys {
  readonly short: number;
  readonly long: readonly number[];
}

/** What was said about one paper, as keys. */
export interface PaperMarks {
  /** Words the paper is about rather than merely uses: of its title, key phrases, receipts, names; ascending. */
  readonly about: Int32Array;
  readonly acronyms: readonly AcronymKeys[];
}

const NONE = new Int32Array(0);

/** Translates descriptions, whose phrases are verbatim, into the keys of the corpus. */
export function readMarks(
  papers: readonly DescribedPaper[],
  { findForm }: CorpusTokens,
  { pieces }: FoldedWords,
): PaperMarks[] {
  const addKeys = (phrase: string, keys: number[]): number[] => {
    for (const word of splitWords(phrase)) {
      const form = findForm(word);
      const found = form < 0 ? NONE : pieces[form]!;
      for (let at = 0; at < found.length; at += 3) if (found[at]! >= 0) keys.push(found[at]!);
    }
    return keys;
  };
  return papers.map(({ paper, description }) => {
    const { topics = [], keyphrases = [], introduces = [], mentions = {}, acronyms = [] } = description;
    const about: number[] = [];
    const phrases = [
      paper.title,
      ...keyphrases,
      ...topics.flatMap(({ evidence }) => evidence),
      ...introduces.flatMap(({ name, long }) => (long === undefined ? [name] : [name, long])),
      ...(mentions.models ?? []),
      ...(mentions.datasets ?? []),
    ];
    for (const phrase of phrases) addKeys(phrase, about);
    return {
      about: sortedSet(about),
      acronyms: acronyms.flatMap(({ short, long }) => {
        const [key, ...rest] = addKeys(short, []);
        return key === undefined || rest.length > 0 ? [] : [{ short: key, long: addKeys(long, []) }];
      }),
    };
  });
}

/** Numbers ascending, each once. */
function sortedSet(numbers: readonly number[]): Int32Array {
  const sorted = Int32Array.from(numbers).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at]!;
  return sorted.slice(0, kept);
}
