import type { Catalog } from '../../catalog.ts';
import { perCatalog } from '../../per-catalog.ts';
import { corpusWordsOf } from '../corpus-words.ts';
import { findSynonyms, packNamed } from '../pack-quick-index.ts';
import { LARGE_REVIEW } from '../review-size.ts';
import { cutRows } from './cut-rows.ts';
import { cutWords } from './cut-words.ts';
import { packNames } from './pack-names.ts';
import { packRecords } from './pack-records.ts';
import { packTerms } from './pack-terms.ts';
import { packWordFiles } from './pack-word-files.ts';
import { shardFile, type ShardRoot } from './shard-files.ts';

/** Letters of JSON in a file of terms, about 5 KB on the way. */
const TERMS = 16_000;

/** The files of the index below `search/`, by name, as JSON; none for a review that one file can hold. */
export const packShards = perCatalog((catalog: Catalog): ReadonlyMap<string, string> => {
  return catalog.papers.length > LARGE_REVIEW ? cutIndex(catalog) : new Map();
});

/** The shortest text that is greater than `before` and not greater than `key`, which is: enough to find a file by. */
export function separate(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** The same for a review of any size. */
export function cutIndex(catalog: Catalog): Map<string, string> {
  const corpus = corpusWordsOf(catalog);
  const named = packNamed(catalog);
  const words = cutWords(corpus, named);
  const titles = catalog.papers.map(({ entry }) => entry.title);
  const names = packNames(catalog, corpus, named, words);
  const rows = [
    ...packTerms(corpus, words, titles).map((row) => [row[0], 'words', JSON.stringify(row)] as const),
    ...names.rows.map((row) => [row[0], 'names', JSON.stringify(row)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const terms = cutRows(
    rows,
    TERMS,
    ([key, kind, row]) => JSON.stringify([key, kind]).length + 1 + row.length,
  );
  const { first, files } = packWordFiles(corpus, named, words);
  const root: ShardRoot = {
    inParts: true,
    language: named.language,
    papers: catalog.papers.length,
    terms: terms.map(([row], i) => separate(terms[i - 1]?.at(-1)?.[0] ?? '', row?.[0] ?? '')),
    words: first,
    // Other names of topics stand among the names.
    topics: named.topics.map(({ id, label, count }) => ({ id, label, count })),
    synonyms: findSynonyms(named.language, words.listed),
    longestName: names.longestName,
  };
  const texts = new Map<string, string>([[shardFile.root, JSON.stringify(root)]]);
  for (const [file, content] of files) texts.set(file, JSON.stringify(content));
  terms.forEach((part, number) => {
    const join = (wanted: string): string =>
      part.flatMap(([, kind, row]) => (kind === wanted ? [row] : [])).join(',');
    texts.set(shardFile.terms(number), `{"words":[${join('words')}],"names":[${join('names')}]}`);
  });
  packRecords(catalog).forEach((records, number) =>
    texts.set(`records/${number}.json`, JSON.stringify(records)),
  );
  return texts;
}
