import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { searchedText } from './searched-text.ts';
import { splitTokens, type Token } from './split-tokens.ts';

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

/** A paper as far as its words go. */
type WordedPaper = Pick<Catalog['papers'][number], 'abstract' | 'entry'>;

/** A written form, and what it is made of. */
type Form = Pick<Token, 'written' | 'text' | 'parts'>;

/** Text → its forms (positions in `rememberedForms`). */
const remembered = new Map<string, Int32Array>();
const rememberedForms: Form[] = [];

/** Takes the texts of papers apart that will probably be asked for. */
export function rememberTexts(papers: Iterable<WordedPaper>): void {
  const known = new Map<string, number>();
  for (const paper of papers) {
    for (const text of textsOf(paper)) {
      const tokens = splitTokens(searchedText(text));
      const row = new Int32Array(tokens.length);
      for (const [at, token] of tokens.entries()) {
        let form = known.get(token.written);
        if (form === undefined) known.set(token.written, (form = rememberedForms.push(token) - 1));
        row[at] = form;
      }
      remembered.set(text, row);
    }
  }
}

/** Title and abstract, venue, and authors. */
function textsOf({ entry, abstract }: WordedPaper): [text: string, venue: string, authors: string] {
  return [`${entry.title}\n${abstract}`, entry.venue ?? '', (entry.authors ?? []).join('\n')];
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
  const formOf = ({ written, text, parts }: Form): number => {
    let form = known.get(written);
    if (form === undefined) known.set(written, (form = forms.push([text, ...parts].map(numberOf)) - 1));
    return form;
  };
  /** Form that is remembered → its number here, plus one. */
  const numbered = new Int32Array(rememberedForms.length);
  const read = (text: string): Int32Array => {
    const row = remembered.get(text);
    if (!row) return Int32Array.from(splitTokens(searchedText(text)), formOf);
    return row.map((form) => (numbered[form] ||= 1 + formOf(rememberedForms[form]!)) - 1);
  };
  const texts = papers.map(textsOf);
  const [own, venues, authors] = [0, 1, 2].map((kind) => texts.map((row) => read(row[kind]!)));
  remembered.clear();
  rememberedForms.length = 0;
  return { words, forms, texts: own!, venues: venues!, authors: authors! };
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
