import type { Catalog } from '../../catalog.ts';
import { perCatalog } from '../../per-catalog.ts';
import { openQuickIndex } from '../open-quick-index.ts';
import { packIndex } from '../pack-quick-index.ts';
import { LARGE_REVIEW } from '../review-size.ts';
import { cutRows } from './cut-rows.ts';
import { packNames } from './pack-names.ts';
import { packRecords } from './pack-records.ts';
import { packTerms } from './pack-terms.ts';
import { packWordFiles } from './pack-word-files.ts';
import { shardFile, type NameRow, type ShardRoot, type WordRow } from './shard-files.ts';

/** Letters of JSON in a file of terms, about 5 KB on the way. */
const TERMS = 16_000;

/** The files of the index below `search/`, by name; none for a review that one file can hold. */
export const packShards = perCatalog((catalog: Catalog): ReadonlyMap<string, object> => {
  return catalog.papers.length > LARGE_REVIEW ? cutIndex(catalog) : new Map();
});

/** The shortest text that is greater than `before` and not greater than `key`, which is: enough to find a file by. */
export function separate(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** The same for a review of any size. */
export function cutIndex(catalog: Catalog): Map<string, object> {
  const quick = packIndex(catalog, true);
  const index = openQuickIndex(quick);
  const rows: (readonly [key: string, kind: 'words' | 'names', row: WordRow | NameRow])[] = [
    ...packTerms(catalog, index).map((row) => [row[0], 'words', row] as const),
    ...packNames(catalog, index).map((row) => [row[0], 'names', row] as const),
  ];
  rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const terms = cutRows(rows, TERMS);
  const { first, files } = packWordFiles(quick, index);
  const root: ShardRoot = {
    inParts: true,
    language: quick.language,
    papers: index.size,
    terms: terms.map(([row], i) => separate(terms[i - 1]?.at(-1)?.[0] ?? '', row?.[0] ?? '')),
    words: first,
    // Other names of topics stand among the names.
    topics: quick.topics.map(({ id, label, count }) => ({ id, label, count })),
    synonyms: quick.synonyms,
    longestName: index.longestName,
  };
  const named = new Map<string, object>([[shardFile.root, root], ...files]);
  terms.forEach((part, number) => {
    const pick = (kind: 'words' | 'names'): unknown[] =>
      part.filter((row) => row[1] === kind).map((row) => row[2]);
    named.set(shardFile.terms(number), { words: pick('words'), names: pick('names') });
  });
  packRecords(catalog).forEach((records, number) => named.set(`records/${number}.json`, records));
  return named;
}
