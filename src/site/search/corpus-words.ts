import type { Catalog, CatalogPaper } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { formulaWords, searchedText } from './searched-text.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** Written forms by number, and what they are made of. */
export interface WordForms {
  /** Every closed compound and every part of one. */
  readonly words: readonly string[];
  /** The forms as written. */
  readonly written: readonly string[];
  /** What forms are made of (positions in `words`), one after the other: of each its closed text, then its parts. */
  readonly parts: Int32Array;
  /** Where a form begins in `parts`; one more tells where the last one ends. */
  readonly starts: Int32Array;
}

/** The words of a review as numbers: its texts are taken apart once and walked through more than once. */
export interface CorpusWords extends WordForms {
  readonly papers: readonly PaperForms[];
  /** For each paper the written forms of its venue, and of its authors. */
  readonly venues: readonly Int32Array[];
  readonly authors: readonly Int32Array[];
  /** Every name of an author by itself. */
  readonly names: ReadonlyMap<string, Int32Array>;
  /** English words → stems, as far as somebody asked for them. */
  readonly stems: Map<string, string>;
}

/** The written forms (numbers) of a paper's title and abstract, and of its title. */
export interface PaperForms {
  readonly text: Int32Array;
  readonly title: Int32Array;
}

/** What was taken apart before, in numbers of its own. */
export interface RememberedWords {
  readonly forms: WordForms;
  readonly stems: Map<string, string>;
  readonly find: (paper: CatalogPaper) => PaperForms | undefined;
  readonly findName: (name: string) => Int32Array | undefined;
}

let remembered: RememberedWords | undefined;

/**
 * Gives the next catalog what need not be taken apart again. Its words are the same without, but for their numbers, and
 * for words that no paper has any more.
 */
export function rememberWords(words: RememberedWords): void {
  remembered = words;
}

/** The text of a paper of which `text` has the forms. */
export function wordedText({ entry, abstract }: CatalogPaper): string {
  return `${entry.title}\n${abstract}`;
}

/** The words of the papers of a catalog. */
export const corpusWordsOf = perCatalog(({ papers }: Catalog): CorpusWords => {
  const known = remembered;
  remembered = undefined;
  const { forms, formOf } = collectForms(known?.forms);
  const split = (text: string): Int32Array => Int32Array.from(splitTokens(text), formOf);
  const read = (text: string): Int32Array => split(searchedText(text));
  const names = new Map<string, Int32Array>();
  const splitName = (name: string): Int32Array => {
    let row = names.get(name);
    if (!row) names.set(name, (row = known?.findName(name) ?? split(name)));
    return row;
  };
  const readNames = (authors: readonly string[]): Int32Array => {
    const rows = authors.map(splitName);
    const made = formulaWords(authors.join('\n'));
    return joinRows(made === '' ? rows : [...rows, split(made)]);
  };
  return {
    papers: papers.map(
      (paper) => known?.find(paper) ?? { text: read(wordedText(paper)), title: read(paper.entry.title) },
    ),
    venues: papers.map(({ entry }) => read(entry.venue ?? '')),
    authors: papers.map(({ entry }) => readNames(entry.authors ?? [])),
    names,
    stems: known?.stems ?? new Map<string, string>(),
    ...forms(),
  };
});

/** Numbers written forms as they come, after those that have numbers already. */
function collectForms(before?: WordForms): {
  readonly formOf: (form: Form) => number;
  readonly forms: () => WordForms;
} {
  const words = [...(before?.words ?? [])];
  const written = [...(before?.written ?? [])];
  const parts = Array.from(before?.parts ?? []);
  const starts = Array.from(before?.starts ?? [0]);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const known = new Map(written.map((form, number) => [form, number]));
  const add = (word: string): void => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
    parts.push(number);
  };
  return {
    formOf: (form) => {
      let number = known.get(form.written);
      if (number === undefined) {
        known.set(form.written, (number = written.push(form.written) - 1));
        add(form.text);
        for (const part of form.parts) add(part);
        starts.push(parts.length);
      }
      return number;
    },
    forms: () => ({ words, written, parts: Int32Array.from(parts), starts: Int32Array.from(starts) }),
  };
}

/** A written form, and what it is made of. */
type Form = Pick<Token, 'written' | 'text' | 'parts'>;

function joinRows(rows: readonly Int32Array[]): Int32Array {
  if (rows.length === 1) return rows[0]!;
  const joined = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let from = 0;
  for (const row of rows) {
    joined.set(row, from);
    from += row.length;
  }
  return joined;
}

/** Word → how many papers have it in any of these rows, each by paper. */
export function countCorpusWords(
  { words, parts, starts }: WordForms,
  rows: readonly (readonly Int32Array[])[],
): Map<string, number> {
  const counts = new Int32Array(words.length);
  const last = new Int32Array(words.length);
  const papers = rows[0]?.length ?? 0;
  for (let paper = 0; paper < papers; paper += 1) {
    for (const kind of rows) {
      const row = kind[paper]!;
      for (let i = 0; i < row.length; i += 1) {
        const end = starts[row[i]! + 1]!;
        for (let at = starts[row[i]!]!; at < end; at += 1) {
          const word = parts[at]!;
          if (last[word] === paper + 1) continue;
          last[word] = paper + 1;
          counts[word]! += 1;
        }
      }
    }
  }
  const counted = new Map<string, number>();
  words.forEach((word, at) => {
    if (counts[at]! > 0) counted.set(word, counts[at]!);
  });
  return counted;
}
