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

/** Translates descriptions, whose phrases are verbatim, into the keys of the corpus. */
export function readMarks(
  papers: readonly DescribedPaper[],
  { findForm }: CorpusTokens,
  { pieces }: FoldedWords,
): PaperMarks[] {
  const keysOf = (phrase: string): number[] =>
    splitWords(phrase).flatMap(({ text }) => {
      const form = findForm(text);
      return form < 0 ? [] : [...pieces[form]!].filter((key, at) => at % 3 === 0 && key >= 0);
    });
  return papers.map(({ paper, description }) => {
    const { topics = [], keyphrases = [], introduces = [], mentions = {}, acronyms = [] } = description;
    const phrases = [
      paper.title,
      ...keyphrases,
      ...topics.flatMap(({ evidence }) => evidence),
      ...introduces.flatMap(({ name, long }) => (long === undefined ? [name] : [name, long])),
      ...(mentions.models ?? []),
      ...(mentions.datasets ?? []),
    ];
    return {
      about: Int32Array.from(new Set(phrases.flatMap(keysOf))).sort(),
      acronyms: acronyms.flatMap(({ short, long }) => {
        const [key, ...rest] = keysOf(short);
        return key === undefined || rest.length > 0 ? [] : [{ short: key, long: keysOf(long) }];
      }),
    };
  });
}
