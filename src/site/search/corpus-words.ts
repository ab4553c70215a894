import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { searchedText } from './searched-text.ts';
import { splitTokens } from './split-tokens.ts';

/** The words of a review as numbers: its texts are taken apart once and walked through more than once. */
export interface CorpusWords {
  /** Every closed compound and every part of one. */
  readonly words: readonly string[];
  /** What a written form is made of (positions in `words`): its closed text, then its parts. */
  readonly forms: readonly (readonly number[])[];
  /** For each paper the written forms (positions in `forms`) of its title and abstract, its venue, and its authors. */
  readonly texts: readonly Int32Array[];
  readonly venues: readonly Int32Array[];
  readonly authors: readonly Int32Array[];
}

/** The words of the papers of a catalog. */
export const corpusWordsOf = perCatalog(({ papers }: Catalog): CorpusWords => {
  const words: string[] = [];
  const forms: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
    return number;
  };
  const read = (text: string): Int32Array => {
    const tokens = splitTokens(searchedText(text));
    const row = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      const { written, text: closed, parts } = tokens[at]!;
      let form = known.get(written);
      if (form === undefined) known.set(written, (form = forms.push([closed, ...parts].map(numberOf)) - 1));
      row[at] = form;
    }
    return row;
  };
  return {
    words,
    forms,
    texts: papers.map(({ entry, abstract }) => read(`${entry.title}\n${abstract}`)),
    venues: papers.map(({ entry }) => read(entry.venue ?? '')),
    authors: papers.map(({ entry }) => read((entry.authors ?? []).join('\n'))),
  };
});

/** Word → how many papers have it in any of these rows, each by paper. */
export function countCorpusWords(
  { words, forms }: Pick<CorpusWords, 'words' | 'forms'>,
  rows: readonly (readonly Int32Array[])[],
): Map<string, number> {
  const counts = new Int32Array(words.length);
  const last = new Int32Array(words.length);
  const papers = rows[0]?.length ?? 0;
  for (let paper = 0; paper < papers; paper += 1) {
    for (const kind of rows) {
      for (const form of kind[paper]!) {
        for (const word of forms[form]!) {
          if (last[word] === paper + 1) continue;
          last[word] = paper + 1;
          counts[word]! += 1;
        }
      }
    }
  }
  return new Map(words.flatMap((word, at) => (counts[at]! > 0 ? [[word, counts[at]!]] : [])));
}
