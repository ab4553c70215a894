import type { DescribedPaper } from '../../../paper/paper.ts';
import { eachWord } from '../../../text/words.ts';
import type { FoldedWords } from './fold-words.ts';
import { createNumberRows } from './number-rows.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** An abbreviation and the words it stands for, as keys. */
export interface AcronymKeys {
  readonly short: number;
  readonly long: readonly number[];
}

/** What was said about papers, by their index, as keys. */
export interface Marks {
  /** Words a paper is about rather than merely uses: of its title, key phrases, receipts, names; each once. */
  readonly aboutOf: (paper: number) => Int32Array;
  readonly acronymsOf: (paper: number) => readonly AcronymKeys[];
}

const NO_ACRONYMS: readonly AcronymKeys[] = [];

/** Translates descriptions, whose phrases are verbatim, into the keys of the corpus. */
export function readMarks(
  papers: readonly DescribedPaper[],
  { findForm, wordsOf }: CorpusTokens,
  { keyCount, pieces, piecesFrom }: FoldedWords,
): Marks {
  function addForm(form: number, keys: number[]): void {
    for (let at = piecesFrom[form]!; at < piecesFrom[form + 1]!; at += 3)
      if (pieces[at]! >= 0) keys.push(pieces[at]!);
  }
  function addKeys(phrase: string, keys: number[]): number[] {
    eachWord(phrase, (word) => {
      const form = findForm(word);
      if (form >= 0) addForm(form, keys);
    });
    return keys;
  }
  const rows = createNumberRows();
  /** By key: the last paper, plus one, that is about it. */
  const last = new Int32Array(keyCount);
  const ledger = papers.map(({ description }, paper) => {
    const { words, abstract } = wordsOf(paper);
    // No word runs over the end of a line, and one long text is split sooner than many short ones.
    const about = addKeys(phrasesOf(description).join('\n'), []);
    for (let i = 0; i < abstract; i += 1) addForm(words[i]! >> 1, about);
    for (const key of about) {
      if (last[key] === paper + 1) continue;
      last[key] = paper + 1;
      rows.add(key);
    }
    rows.end();
    const found = (description.acronyms ?? []).flatMap(({ short, long }) => {
      const [key, ...rest] = addKeys(short, []);
      return key === undefined || rest.length > 0 ? [] : [{ short: key, long: addKeys(long, []) }];
    });
    return found.length > 0 ? found : NO_ACRONYMS;
  });
  return { aboutOf: rows.row, acronymsOf: (paper) => ledger[paper]! };
}

/** What says what a paper is about, beside its title. */
function phrasesOf({
  topics = [],
  keyphrases = [],
  introduces = [],
  mentions = {},
}: DescribedPaper['description']): string[] {
  const phrases = [...keyphrases, ...(mentions.models ?? []), ...(mentions.datasets ?? [])];
  for (const { evidence } of topics) phrases.push(...evidence);
  for (const { name, long } of introduces) {
    phrases.push(name);
    if (long !== undefined) phrases.push(long);
  }
  return phrases;
}
