import type { Catalog } from '../../catalog.ts';
import { perCatalog } from '../../per-catalog.ts';
import { corpusWordsOf } from '../corpus-words.ts';
import { findSynonyms, packNamed } from '../pack-quick-index.ts';
import { LARGE_REVIEW } from '../review-size.ts';
import { cutRows } from './cut-rows.ts';
import { cutWords } from './cut-words.ts';
import { packNames } from './pack-names.ts';
import { mergeRows } from './merge-rows.ts';
import { packRecords } from './pack-records.ts';
import { packTerms } from './pack-terms.ts';
import { packWordFiles } from './pack-word-files.ts';
import { shardFile, type NameRow, type ShardRoot, type WordRow } from './shard-files.ts';

/** Letters of JSON in a file of terms, about 5 KB on the way. */
const TERMS = 16_000;

/** The files of the index below `search/`, by name, as JSON; none for a review that one file can hold. */
export const packShards = perCatalog((catalog: Catalog): ReadonlyMap<string, string> => {
  return catalog.papers.length > LARGE_REVIEW ? new Map(cutIndex(catalog)) : new Map();
});

/** The shortest text that is greater than `before` and not greater than `key`, which is: enough to find a file by. */
export function separate(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** The same for a review of any size, file by file. */
export function* cutIndex(catalog: Catalog): Generator<readonly [file: string, json: string]> {
  const corpus = corpusWordsOf(catalog);
  const named = packNamed(catalog);
  const words = cutWords(corpus, named);
  const titles = catalog.papers.map(({ entry }) => entry.title);
  const names = packNames(catalog, corpus, named, words);
  const rows = mergeRows([
    writeRows(packTerms(corpus, words, titles), 'words'),
    ...names.lists.map((list) => writeRows(list, 'names')),
  ]);
  const firsts: string[] = [];
  let last = '';
  for (const part of cutRows(rows, TERMS, lettersOf)) {
    const join = (wanted: Kind): string =>
      part.flatMap(([, kind, row]) => (kind === wanted ? [row] : [])).join(',');
    const file = shardFile.terms(firsts.length);
    firsts.push(separate(last, part[0]![0]));
    last = part.at(-1)![0];
    yield [file, `{"words":[${join('words')}],"names":[${join('names')}]}`];
  }
  const { first, files } = packWordFiles(corpus, named, words);
  for (const [file, content] of files) yield [file, JSON.stringify(content)];
  const root: ShardRoot = {
    inParts: true,
    language: named.language,
    papers: catalog.papers.length,
    terms: firsts,
    words: first,
    // Other names of topics stand among the names.
    topics: named.topics.map(({ id, label, count }) => ({ id, label, count })),
    synonyms: findSynonyms(named.language, words.listed),
    longestName: names.longestName,
  };
  yield [shardFile.root, JSON.stringify(root)];
  yield* packRecords(catalog);
}

type Kind = 'words' | 'names';
type WrittenRow = readonly [key: string, kind: Kind, json: string];

function* writeRows(rows: Iterable<WordRow | NameRow>, kind: Kind): Generator<WrittenRow> {
  for (const row of rows) yield [row[0], kind, JSON.stringify(row)];
}

function lettersOf([key, kind, row]: WrittenRow): number {
  return JSON.stringify([key, kind]).length + 1 + row.length;
}
