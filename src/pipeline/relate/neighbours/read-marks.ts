import type { DescribedPaper } from '../../../paper/paper.ts';
import { splitWords } from '../../../text/words.ts';
import type { FoldedWords } from './fold-words.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** An abbreviation and the words it stands for, as keys. */
export interface AcronymKeys {
  readonly short: number;
  readonly long: readonly number[];
}

/** What was said about papers, by their index, as keys. */
export interface Marks {
  /** Words a paper is about rather than merely uses: of its title, key phrases, receipts, names; ascending. */
  readonly aboutOf: (paper: number) => Int32Array;
  readonly acronymsOf: (paper: number) => readonly AcronymKeys[];
}

const NO_ACRONYMS: readonly AcronymKeys[] = [];

/** Translates descriptions, whose phrases are verbatim, into the keys of the corpus. */
export function readMarks(
  papers: readonly DescribedPaper[],
  { findForm }: CorpusTokens,
  { pieces, piecesFrom }: FoldedWords,
): Marks {
  const addKeys = (phrase: string, keys: number[]): number[] => {
    for (const word of splitWords(phrase)) {
      const form = findForm(word);
      if (form < 0) continue;
      for (let at = piecesFrom[form]!; at < piecesFrom[form + 1]!; at += 3)
        if (pieces[at]! >= 0) keys.push(pieces[at]!);
    }
    return keys;
  };
  const rows = createNumberRows();
  const ledger = papers.map(({ paper, description }) => {
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
    addSet(about, rows);
    const found = acronyms.flatMap(({ short, long }) => {
      const [key, ...rest] = addKeys(short, []);
      return key === undefined || rest.length > 0 ? [] : [{ short: key, long: addKeys(long, []) }];
    });
    return found.length > 0 ? found : NO_ACRONYMS;
  });
  return { aboutOf: rows.row, acronymsOf: (paper) => ledger[paper]! };
}

/** Adds a row of the numbers ascending, each once. */
function addSet(numbers: readonly number[], rows: NumberRows): void {
  const sorted = Int32Array.from(numbers).sort();
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) rows.add(sorted[at]!);
  rows.end();
}
