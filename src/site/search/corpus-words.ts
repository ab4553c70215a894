import type { Catalog, CatalogPaper } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { searchedText } from './searched-text.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** The words of a review as numbers: its texts are taken apart once and walked through more than once. */
export interface CorpusWords {
  /** Every closed compound and every part of one. */
  readonly words: readonly string[];
  /** What a written form is made of (positions in `words`): its closed text, then its parts. */
  readonly forms: readonly (readonly number[])[];
  /** Those forms as written. */
  readonly written: readonly string[];
  /** For each paper the written forms (positions in `forms`) of its title and abstract, its venue, and its authors. */
  readonly texts: readonly Int32Array[];
  readonly venues: readonly Int32Array[];
  readonly authors: readonly Int32Array[];
}

/** Texts of papers that were taken apart before. */
export interface RememberedTexts {
  readonly corpus: Pick<CorpusWords, 'words' | 'forms' | 'written'>;
  /** The written forms of a text. */
  readonly find: (text: string) => Int32Array | undefined;
}

let remembered: RememberedTexts | undefined;

/** Gives the next catalog texts that need not be taken apart again; its words are the same without them. */
export function rememberTexts(texts: RememberedTexts): void {
  remembered = texts;
}

/** What stands in `texts` for a paper. */
export function wordedText({ entry, abstract }: CatalogPaper): string {
  return `${entry.title}\n${abstract}`;
}

/** The words of the papers of a catalog. */
export const corpusWordsOf = perCatalog(({ papers }: Catalog): CorpusWords => {
  const words: string[] = [];
  const forms: (readonly number[])[] = [];
  const written: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
    return number;
  };
  const formOf = ({ written: as, text, parts }: Form): number => {
    let form = known.get(as);
    if (form === undefined) {
      form = forms.push([text, ...parts].map(numberOf)) - 1;
      written.push(as);
      known.set(as, form);
    }
    return form;
  };
  const read = (text: string): Int32Array => Int32Array.from(splitTokens(searchedText(text)), formOf);
  const recall = recaller(formOf);
  return {
    words,
    forms,
    written,
    texts: papers.map((paper) => recall(wordedText(paper)) ?? read(wordedText(paper))),
    venues: papers.map(({ entry }) => read(entry.venue ?? '')),
    authors: papers.map(({ entry }) => read((entry.authors ?? []).join('\n'))),
  };
});

/** A written form, and what it is made of. */
type Form = Pick<Token, 'written' | 'text' | 'parts'>;

/** Finds remembered texts in the numbers of another corpus. */
function recaller(formOf: (form: Form) => number): (text: string) => Int32Array | undefined {
  const texts = remembered;
  remembered = undefined;
  if (!texts) return () => undefined;
  const { words, forms, written } = texts.corpus;
  /** Form there → form here, plus one. */
  const numbers = new Int32Array(forms.length);
  const numberOf = (form: number): number => {
    const [text, ...parts] = forms[form]!.map((word) => words[word]!);
    return formOf({ written: written[form]!, text: text!, parts });
  };
  return (text) => texts.find(text)?.map((form) => (numbers[form] ||= 1 + numberOf(form)) - 1);
}

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
