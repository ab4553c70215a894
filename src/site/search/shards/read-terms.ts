import { unpackSteps } from '../pack-steps.ts';
import type { QuickTopic } from '../pack-quick-index.ts';
import type { Meaning } from '../table-names.ts';
import { countOf } from '../word-list.ts';
import { readLengthLetter } from './pack-terms.ts';
import type { NameRow, TermFile, WordRow } from './shard-files.ts';

/** A stem with everything that its row says. */
export interface Term {
  /** Its words → about how many papers have each. */
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
  /** Papers whose text has it → how often. */
  readonly places: ReadonlyMap<number, number>;
  readonly titles: ReadonlyMap<number, number> | undefined;
  /** Lengths of those titles. */
  readonly lengths: ReadonlyMap<number, number>;
}

const PART = 0.6;

/** The row of a stem or the rows of a name among sorted rows. */
export function findRows<T extends readonly [string, ...unknown[]]>(rows: readonly T[], key: string): T[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.[0] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let row = rows[low]; row && row[0] === key; row = rows[++low]) found.push(row);
  return found;
}

/** Reads the row of a stem. */
export function readTerm([stem, forms, papers = '', times = '', titles = '', lengths = '']: WordRow): Term {
  const words = new Map<string, number>();
  for (const form of forms.split(' ')) words.set(form.slice(0, -1) || stem, countOf(form.slice(-1)));
  const inTitle = unpackSteps(titles).map(
    (paper, i) => [paper, readLengthLetter(lengths[i] ?? 'A')] as const,
  );
  return {
    words,
    count: Math.max(...words.values()),
    places: new Map(unpackSteps(papers).map((paper, i) => [paper, Number(times[i] ?? 1)])),
    titles:
      inTitle.length > 0
        ? new Map(inTitle.map(([paper, { whole }]) => [paper, whole ? 1 : PART]))
        : undefined,
    lengths: new Map(inTitle.map(([paper, { length }]) => [paper, length])),
  };
}

/** Reads the meanings of a name; undefined when there are none. */
export function readMeanings(
  { names }: TermFile,
  key: string,
  topics: readonly QuickTopic[],
): Meaning[] | undefined {
  const found = findRows(names, key).flatMap((row) => readMeaning(row, topics));
  return found.length > 0 ? found : undefined;
}

/** The papers of a year. */
export function readYear({ names }: TermFile, year: string): ReadonlyMap<number, number> | undefined {
  const row = findRows(names, year).find(([, kind]) => kind === 'y');
  return row?.[1] === 'y' ? papersOf(row[2]) : undefined;
}

function readMeaning(row: NameRow, topics: readonly QuickTopic[]): Meaning[] {
  const facts = { at: -1, forms: [], exact: true } as const;
  switch (row[1]) {
    case 't': {
      const [, , at, exact, papers, scores] = row;
      const strengths = unpackSteps(papers).map((paper, i) => [paper, Number(scores[i] ?? 5) / 9] as const);
      const label = topics[at]?.label ?? '';
      return [{ ...facts, kind: 'topic', label, at, exact: exact === 1, papers: new Map(strengths) }];
    }
    case 's': {
      const [, , at, label, href, long, paper] = row;
      const papers = new Map([[paper, 1]]);
      return [{ ...facts, kind: 'system', label, at, papers, href, ...(long && { long }) }];
    }
    case 'a':
      return [{ ...facts, kind: 'acronym', label: row[3], at: row[2], papers: new Map(), forms: row[4] }];
    case 'u':
      return [{ ...facts, kind: 'author', label: row[0], at: row[3], papers: papersOf(row[2]) }];
    case 'v':
      return [{ ...facts, kind: 'venue', label: row[0], papers: papersOf(row[2]) }];
    case 'y':
      return [];
  }
}

function papersOf(steps: string): Map<number, number> {
  return new Map(unpackSteps(steps).map((paper) => [paper, 1]));
}
