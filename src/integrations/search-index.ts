import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { QuickIndex } from '../site/search/pack-quick-index.ts';
import { unpackIds } from '../site/search/plain-slug.ts';
import { shardFile, type RecordRow, type ShardRoot } from '../site/search/shards/shard-files.ts';
import { BUNDLES_FILE, ONE_BUNDLE } from '../site/search/bundle-list.ts';

/** Interfaces that Pagefind brings along and this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Above this many papers fragments share files, four papers to one. */
const MANY = 2000;

/**
 * Runs Pagefind over the finished paper and topic pages and writes `pagefind/` beside them, and
 * `search/pages.json`: for each paper of `search/quick.json`, in its order, the id that Pagefind gave its page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'litatlas:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = (await readdir(path.join(site, 'papers'))).length;
        // Many small files cost more to publish than larger ones cost to fetch.
        const { index, errors } = await createIndex(
          pages > MANY ? { maxFragments: Math.ceil(pages / 4) } : {},
        );
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site, glob: '{papers,topics}/*/index.html' });
        const { files, errors: broken } = await index.getFiles();
        await close();
        for (const error of [...added.errors, ...broken]) logger.error(error);
        const fallback = readEntry(files).includes('unknown');
        const wanted = files.filter(
          (file) => !UNUSED.test(file.path) && (fallback || file.path !== 'wasm.unknown.pagefind'),
        );
        for (const file of wanted) {
          const to = path.join(site, 'pagefind', file.path);
          await mkdir(path.dirname(to), { recursive: true });
          await writeFile(to, file.content);
        }
        await writePages(site, wanted);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}

/** The WebAssembly builds that the index asks for, one a language; "unknown" knows no stems. */
function readEntry(files: readonly IndexFile[]): string[] {
  const file = files.find(({ path: name }) => name === 'pagefind-entry.json');
  if (!file) return ['unknown'];
  const { languages } = JSON.parse(Buffer.from(file.content).toString('utf8')) as {
    languages: Record<string, { wasm?: string | null }>;
  };
  return Object.values(languages).map(({ wasm }) => wasm ?? 'unknown');
}

async function writePages(site: string, files: readonly IndexFile[]): Promise<void> {
  const pages = new Map<string, string>();
  for (const file of files) for (const [hash, url] of readUrls(file)) pages.set(url, hash);
  const hashes = (await readIds(site)).map((id) => pages.get(`/papers/${id}/`) ?? '');
  await writeFile(path.join(site, 'search/pages.json'), JSON.stringify(hashes));
  await writeFile(path.join(site, BUNDLES_FILE), JSON.stringify(ONE_BUNDLE));
}

/** The ids of all papers in the order of the quick index, which is whole or in parts. */
async function readIds(site: string): Promise<string[]> {
  const read = async <T>(file: string): Promise<T> =>
    JSON.parse(await readFile(path.join(site, 'search', file), 'utf8')) as T;
  const quick = await read<QuickIndex | ShardRoot>(shardFile.root);
  if (!('inParts' in quick)) return unpackIds(quick.ids, quick.titles);
  const rows: RecordRow[] = [];
  while (rows.length < quick.papers) rows.push(...(await read<RecordRow[]>(shardFile.records(rows.length))));
  return unpackIds(
    rows.map(([id]) => id),
    rows.map(([, title]) => title),
  );
}

/** Page ids and addresses in a fragment: a gzipped "pagefind_dcd" and one page, or several by id. */
function readUrls({ path: name, content }: IndexFile): [string, string][] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
  if (id === undefined) return [];
  const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)) as
    { url: string } | Record<string, { url: string }>;
  if (typeof fragment.url === 'string') return [[id, fragment.url]];
  return Object.entries(fragment).map(([key, page]) => [key, (page as { url: string }).url]);
}
