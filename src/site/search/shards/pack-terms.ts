import type { Catalog } from '../../catalog.ts';
import { corpusWordsOf, type CorpusWords } from '../corpus-words.ts';
import type { QuickOpenIndex } from '../open-quick-index.ts';
import { DIGITS, packSteps } from '../pack-steps.ts';
import { MOST_TIMES } from '../word-places.ts';
import { digitOf } from '../word-list.ts';
import type { WordRow } from './shard-files.ts';

/** Titles of up to 4 × 31 characters are told apart by length. */
const LENGTH_STEP = 4;
const LENGTHS = 32;

/** A row for every stem of the titles and abstracts, sorted. */
export function packTerms(catalog: Catalog, { words, titles, stem }: QuickOpenIndex): WordRow[] {
  const { papers } = catalog;
  const forms = new Map<string, string[]>();
  for (const [word, count] of words) {
    const key = stem(word);
    const list = forms.get(key) ?? [];
    if (list.length === 0) forms.set(key, list);
    list.push((word === key ? '' : word) + digitOf(count));
  }
  const places = findPlaces(corpusWordsOf(catalog), stem);
  return [...forms.keys()].sort().map((key) => {
    const { papers: list, times: counts } = places.get(key) ?? NOWHERE;
    const times = counts.map((count) => Math.min(MOST_TIMES, count)).join('');
    const inTitle = [...(titles.get(key) ?? [])];
    const lengths = inTitle.map(([paper, strength]) =>
      lengthLetter(papers[paper]?.entry.title.length ?? 0, strength === 1),
    );
    return trimRow([
      key,
      (forms.get(key) ?? []).join(' '),
      packSteps(list),
      /^1*$/.test(times) ? '' : times,
      packSteps(inTitle.map(([paper]) => paper)),
      lengths.join(''),
    ]);
  });
}

/** Papers that have a stem, rising, and how often each. */
interface Places {
  readonly papers: number[];
  readonly times: number[];
}

const NOWHERE: Places = { papers: [], times: [] };

/** Stem → its places; all forms of a word share one row. */
function findPlaces(
  { words, forms, texts }: CorpusWords,
  stem: (word: string) => string,
): Map<string, Places> {
  const byStem = new Map<string, Places>();
  const rows: (Places | undefined)[] = words.map(() => undefined);
  const rowOf = (word: number): Places => {
    const key = stem(words[word]!);
    let row = byStem.get(key);
    if (!row) byStem.set(key, (row = { papers: [], times: [] }));
    return (rows[word] = row);
  };
  // A part that says the same as the whole counts once.
  const distinct = forms.map((form) => [...new Set(form)]);
  for (let paper = 0; paper < texts.length; paper += 1) {
    for (const form of texts[paper]!) {
      for (const word of distinct[form]!) {
        const { papers, times } = rows[word] ?? rowOf(word);
        if (papers.at(-1) !== paper) {
          papers.push(paper);
          times.push(1);
        } else times[times.length - 1]! += 1;
      }
    }
  }
  return byStem;
}

function lengthLetter(length: number, whole: boolean): string {
  const step = Math.min(LENGTHS - 1, Math.floor(length / LENGTH_STEP));
  return DIGITS[step + (whole ? 0 : LENGTHS)] ?? '';
}

/** The inverse: about how long the title is, and whether the word stands by itself. */
export function readLengthLetter(letter: string): { readonly length: number; readonly whole: boolean } {
  const value = Math.max(0, DIGITS.indexOf(letter));
  return { length: (value % LENGTHS) * LENGTH_STEP, whole: value < LENGTHS };
}

function trimRow(row: readonly [string, string, ...string[]]): WordRow {
  let end = row.length;
  while (end > 2 && row[end - 1] === '') end--;
  return row.slice(0, end) as unknown as WordRow;
}
