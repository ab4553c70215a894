import type { CorpusWords, WordForms } from '../corpus-words.ts';
import { DIGITS, packSteps } from '../pack-steps.ts';
import { digitOf } from '../word-list.ts';
import { MOST_TIMES } from '../word-places.ts';
import type { CutWords } from './cut-words.ts';
import type { WordRow } from './shard-files.ts';

/** Titles of up to 4 × 31 characters are told apart by length. */
const LENGTH_STEP = 4;
const LENGTHS = 32;

const DIGIT = Array.from({ length: MOST_TIMES + 1 }, (_, value) => String(value));

/** Strength of a word in a title: within a compound, or by itself. */
const PART = 1;
const WHOLE = 2;

/** A row for every stem of the titles and abstracts, sorted. */
export function* packTerms(
  corpus: CorpusWords,
  { listed, stem }: CutWords,
  titles: readonly string[],
): Generator<WordRow> {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const forms: string[] = [];
  for (const [word, count] of listed) {
    const key = stem(word);
    const form = (word === key ? '' : word) + digitOf(count);
    const number = numberOf(key);
    forms[number] = forms[number] === undefined ? form : `${forms[number]} ${form}`;
  }
  const keys = [...numbers.keys()].sort();
  const stems = stemForms(corpus, (word) => numberOf(stem(word)));
  const inTexts = findPlaces(
    corpus.papers.map(({ text }) => text),
    stems,
    numbers.size,
    (times) => Math.min(MOST_TIMES, times + 1),
  );
  const inTitles = findPlaces(
    corpus.papers.map(({ title }) => title),
    stems,
    numbers.size,
    (strength, isWhole) => (isWhole ? WHOLE : Math.max(PART, strength)),
  );
  for (const key of keys) {
    const number = numberOf(key);
    const { papers, values } = placesOf(inTexts, number);
    const title = placesOf(inTitles, number);
    let lengths = '';
    title.papers.forEach((paper, i) => {
      lengths += lengthLetter(titles[paper]?.length ?? 0, title.values[i] === WHOLE);
    });
    yield trimRow([
      key,
      forms[number]!,
      packSteps(papers),
      joinTimes(values),
      packSteps(title.papers),
      lengths,
    ]);
  }
}

/** The forms of a corpus by the numbers of stems, each word of a form once: a part that says the same as the whole. */
function stemForms(
  { words, parts, starts }: WordForms,
  stemOf: (word: string) => number,
): Pick<WordForms, 'parts' | 'starts'> {
  const stems = Int32Array.from(words, stemOf);
  const once: number[] = [];
  const begins = starts.map((start, form) => {
    const begin = once.length;
    const end = starts[form + 1] ?? start;
    for (let at = start; at < end; at += 1)
      if (parts.indexOf(parts[at]!, start) === at) once.push(stems[parts[at]!]!);
    return begin;
  });
  return { parts: Int32Array.from(once), starts: begins };
}

/** Rows that have a stem, rising, and a small number for each. */
interface Places {
  readonly papers: Int32Array;
  readonly values: Uint8Array;
}

/** The places of all stems, one after the other; one more start tells where those of the last one end. */
interface AllPlaces extends Places {
  readonly starts: Int32Array;
}

function placesOf({ papers, values, starts }: AllPlaces, stem: number): Places {
  const [from, to] = [starts[stem], starts[stem + 1]];
  return { papers: papers.subarray(from, to), values: values.subarray(from, to) };
}

/**
 * Tables which rows of forms have which stems.
 * @param raise from the value of a place so far, 0 at first, to that with one more: the whole of a form or a part
 */
function findPlaces(
  rows: readonly Int32Array[],
  forms: Pick<WordForms, 'parts' | 'starts'>,
  stems: number,
  raise: (value: number, isWhole: boolean) => number,
): AllPlaces {
  const { parts, starts: begins } = forms;
  const starts = new Int32Array(stems + 1);
  /** The last row that had a stem, plus one. */
  const last = new Int32Array(stems);
  for (let row = 0; row < rows.length; row += 1) {
    for (let i = 0; i < rows[row]!.length; i += 1) {
      const end = begins[rows[row]![i]! + 1]!;
      for (let at = begins[rows[row]![i]!]!; at < end; at += 1) {
        const stem = parts[at]!;
        if (last[stem] !== row + 1) starts[stem + 1]! += 1;
        last[stem] = row + 1;
      }
    }
  }
  for (let stem = 0; stem < stems; stem += 1) starts[stem + 1]! += starts[stem]!;
  const papers = new Int32Array(starts[stems]!);
  const values = new Uint8Array(papers.length);
  const ends = starts.slice();
  last.fill(0);
  for (let row = 0; row < rows.length; row += 1) {
    for (let i = 0; i < rows[row]!.length; i += 1) {
      const begin = begins[rows[row]![i]!]!;
      const end = begins[rows[row]![i]! + 1]!;
      for (let at = begin; at < end; at += 1) {
        const stem = parts[at]!;
        if (last[stem] !== row + 1) papers[ends[stem]!++] = row;
        last[stem] = row + 1;
        const place = ends[stem]! - 1;
        values[place] = raise(values[place]!, at === begin);
      }
    }
  }
  return { starts, papers, values };
}

/** A digit for each paper; nothing when all are ones. */
function joinTimes(values: Uint8Array): string {
  let joined = '';
  let isMore = false;
  for (let i = 0; i < values.length; i += 1) {
    joined += DIGIT[values[i]!]!;
    isMore ||= values[i]! > 1;
  }
  return isMore ? joined : '';
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
