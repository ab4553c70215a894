import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { listFiles } from '../list-files.ts';
import { digestBytes, type BundleRecord } from './site-record.ts';

/** Interfaces that Pagefind brings along and this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** What full-text search reads of a page. */
export interface IndexedPage {
  /** File below the site, `papers/x/index.html`. */
  readonly name: string;
  /** An HTML document of the marked elements. */
  readonly html: string;
}

/**
 * Runs Pagefind over `pages`, which come in the order of their names since the index depends on it, and writes one bundle
 * of the full-text index into `folder` below `site`; only `withTexts` with the texts of the pages.
 * @throws Error when Pagefind does.
 */
export async function indexBundle(
  pages: readonly IndexedPage[],
  site: string,
  folder: string,
  withTexts: boolean,
): Promise<Omit<BundleRecord, 'key'>> {
  // Without texts the fragments only tell the ids of pages: a few large files are read sooner than many.
  const { index, errors } = await createIndex(
    withTexts ? {} : { maxFragments: Math.ceil(pages.length / 100) },
  );
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await Promise.all(
    pages.map(({ name, html }) => index.addHTMLFile({ sourcePath: name, content: html })),
  );
  const out = path.join(site, folder);
  const written = await index.writeFiles({ outputPath: out });
  await index.deleteIndex();
  const broken = [...added.flatMap((one) => one.errors), ...written.errors];
  if (broken.length > 0) throw new Error(`Pagefind: ${broken.slice(0, 3).join('; ')}`);
  removeUnused(out);
  // The folder of a single bundle may hold the numbered ones of an earlier size.
  const names = listFiles(out).filter((name) => folder !== 'pagefind/' || !/^\d+\//.test(name));
  const files: Record<string, string> = {};
  const ids: Record<string, string> = {};
  for (const name of names) {
    const bytes = readFileSync(path.join(out, name));
    for (const [id, url] of readUrls(name, bytes)) ids[url.slice(1)] = id;
    if (withTexts || !name.startsWith('fragment/')) files[folder + name] = digestBytes(bytes);
  }
  if (!withTexts) rmSync(path.join(out, 'fragment'), { recursive: true, force: true });
  return { files, ids };
}

function removeUnused(out: string): void {
  const entry = JSON.parse(readFileSync(path.join(out, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm?: string | null }>;
  };
  // The WebAssembly builds that the index asks for, one a language; "unknown" knows no stems.
  const wanted = Object.values(entry.languages).map(({ wasm }) => wasm ?? 'unknown');
  for (const name of readdirSync(out))
    if (UNUSED.test(name)) rmSync(path.join(out, name), { recursive: true });
  const fallback = path.join(out, 'wasm.unknown.pagefind');
  if (wanted.length > 0 && !wanted.includes('unknown') && existsSync(fallback)) rmSync(fallback);
}

/** Page ids and addresses in a fragment: a gzipped "pagefind_dcd" and one page, or several by id. */
function readUrls(name: string, content: Uint8Array): [string, string][] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
  if (id === undefined) return [];
  const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)) as
    { url: string } | Record<string, { url: string }>;
  if (typeof fragment.url === 'string') return [[id, fragment.url]];
  return Object.entries(fragment).map(([key, page]) => [key, (page as { url: string }).url]);
}
