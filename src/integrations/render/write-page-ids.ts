import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES_FILE } from '../../site/search/bundle-list.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import { unpackIds } from '../../site/search/plain-slug.ts';
import { shardFile, type RecordRow, type ShardRoot } from '../../site/search/shards/shard-files.ts';
import type { BundleRecord } from './site-record.ts';

const PAGES_FILE = 'search/pages.json';

/**
 * Writes `search/pages.json`, for each paper of `search/quick.json`, in its order, the id that Pagefind gave its
 * page, and `search/bundles.json`. Nothing in a part of a site, which has no quick index.
 * @returns the files that were written
 */
export function writePageIds(site: string, bundles: Readonly<Record<string, BundleRecord>>): string[] {
  const papers = findIds(site);
  if (!papers) return [];
  const pages = new Map(Object.values(bundles).flatMap(({ ids }) => Object.entries(ids)));
  const hashes = papers.map((id) => pages.get(`papers/${id}/`) ?? '');
  const files = { [PAGES_FILE]: hashes, [BUNDLES_FILE]: Object.keys(bundles).sort() };
  for (const [name, data] of Object.entries(files))
    writeFileSync(path.join(site, name), JSON.stringify(data));
  return Object.keys(files);
}

/** The ids of all papers in the order of the quick index, which is whole or in parts. */
function findIds(site: string): string[] | undefined {
  const file = (name: string): string => path.join(site, 'search', name);
  if (!existsSync(file(shardFile.root))) return undefined;
  const read = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;
  const quick = read<QuickIndex | ShardRoot>(shardFile.root);
  if (!('inParts' in quick)) return unpackIds(quick.ids, quick.titles);
  const rows: RecordRow[] = [];
  while (rows.length < quick.papers) rows.push(...read<RecordRow[]>(shardFile.records(rows.length)));
  return unpackIds(
    rows.map(([id]) => id),
    rows.map(([, title]) => title),
  );
}
