import type { Catalog } from '../../catalog.ts';
import type { CorpusWords } from '../corpus-words.ts';
import { packSteps } from '../pack-steps.ts';
import type { QuickNames } from '../pack-quick-index.ts';
import { tableNames, type Meaning } from '../table-names.ts';
import type { CutWords } from './cut-words.ts';
import { packAuthors } from './pack-authors.ts';
import { sortRows } from './merge-rows.ts';
import type { NameRow } from './shard-files.ts';

/** Rows of names, and how many tokens the longest has. */
export interface PackedNames {
  /** Each sorted by key; rows of one key come in the order of the lists. */
  readonly lists: readonly Iterable<NameRow>[];
  readonly longestName: number;
}

/** A row for every meaning of every name, and one a year; meanings of a key keep their order. */
export function packNames(
  { papers }: Catalog,
  corpus: CorpusWords,
  named: QuickNames,
  words: CutWords,
): PackedNames {
  const authors = packAuthors(papers, corpus, words);
  const { names, longestName } = tableNames({ ...named, authors: [] }, words.listed, words.stem);
  const others = [...names].flatMap(([key, meanings]) =>
    meanings.map((meaning) => packMeaning(key, meaning)),
  );
  const isVenue = ([, kind]: NameRow): boolean => kind === 'v';
  return {
    lists: [
      sortRows(others.filter((row) => !isVenue(row))),
      authors.rows,
      sortRows([...others.filter(isVenue), ...packYears(papers)]),
    ],
    longestName: Math.max(longestName, authors.longestName),
  };
}

function packYears(papers: Catalog['papers']): NameRow[] {
  const years = new Map<string, number[]>();
  papers.forEach(({ entry: { year } }, paper) => {
    if (year === undefined) return;
    const list = years.get(String(year));
    if (list) list.push(paper);
    else years.set(String(year), [paper]);
  });
  return [...years].map(([year, list]) => [year, 'y', packSteps(list)]);
}

function packMeaning(key: string, { kind, label, at, papers, forms, exact, href, long }: Meaning): NameRow {
  const list = [...papers].sort(([a], [b]) => a - b);
  const steps = packSteps(list.map(([paper]) => paper));
  switch (kind) {
    case 'topic':
      return [
        key,
        't',
        at,
        exact ? 1 : 0,
        steps,
        list.map(([, strength]) => Math.round(strength * 9)).join(''),
      ];
    case 'system':
      return [key, 's', at, label, href ?? '', long ?? '', list[0]?.[0] ?? 0];
    case 'acronym':
      return [key, 'a', at, label, forms];
    case 'author':
      return [key, 'u', steps, at < 0 ? -1 : 0];
    case 'venue':
      return [key, 'v', steps];
  }
}
