import type { DescribedPaper } from '../../../paper/paper.ts';
import { eachWord } from '../../../text/words.ts';
import type { FoldedWords } from './fold-words.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** An abbreviation and the words it stands for, as keys. */
export interface AcronymKeys {
  readonly short: number;
  readonly long: readonly number[];
}

/** What was said about papers, by their index, as keys. */
export interface Marks {
  /**
   * Words that papers are about rather than merely use: of titles, key phrases, receipts, names; each once. Those of
   * paper p lie from `aboutFrom[p]` up to `aboutFrom[p + 1]`.
   */
  readonly about: Int32Array;
  readonly aboutFrom: Int32Array;
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
  let about = new Int32Array(32 * papers.length);
  const aboutFrom = new Int32Array(papers.length + 1);
  /** By key: the last paper, plus one, that is about it. */
  const last = new Int32Array(keyCount);
  const ledger = papers.map(({ description }, paper) => {
    const { words, abstract } = wordsOf(paper);
    // No word runs over the end of a line, and one long text is split sooner than many short ones.
    const keys = addKeys(phrasesOf(description).join('\n'), []);
    for (let i = 0; i < abstract; i += 1) addForm(words[i]! >> 1, keys);
    let end = aboutFrom[paper]!;
    if (end + keys.length > about.length) about = lengthen(about, keys.length);
    for (const key of keys) {
      if (last[key] === paper + 1) continue;
      last[key] = paper + 1;
      about[end] = key;
      end += 1;
    }
    aboutFrom[paper + 1] = end;
    const found = (description.acronyms ?? []).flatMap(({ short, long }) => {
      const [key, ...rest] = addKeys(short, []);
      return key === undefined || rest.length > 0 ? [] : [{ short: key, long: addKeys(long, []) }];
    });
    return found.length > 0 ? found : NO_ACRONYMS;
  });
  return { about, aboutFrom, acronymsOf: (paper) => ledger[paper]! };
}

/** A copy with room for a third more, and for so many at least. */
function lengthen(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.ceil(values.length / 3) + values.length + least);
  longer.set(values);
  return longer;
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
