import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
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
export function indexBundle(
  pages: readonly IndexedPage[],
  site: string,
  folder: string,
  withTexts: boolean,
): Promise<Omit<BundleRecord, 'key'>> {
  return Promise.race([ended, index(pages, site, folder, withTexts)]);
}

/** Pagefind waits for ever for an answer of a process that somebody ended. */
const ended = new Promise<never>((_, reject) => {
  subscribe('child_process', (message) => {
    const { process: child } = message as { process: ChildProcess };
    child.once('exit', (code, signal) =>
      reject(new Error(`Pagefind ended before it was done (${signal ?? code}).`)),
    );
  });
});
ended.catch(() => undefined);

async function index(
  pages: readonly IndexedPage[],
  site: string,
  folder: string,
  withTexts: boolean,
): Promise<Omit<BundleRecord, 'key'>> {
  // Without texts the fragments only tell the ids of pages: a few large files are read sooner than many.
  const { index: pagefind, errors } = await createIndex(
    withTexts ? {} : { maxFragments: Math.ceil(pages.length / 100) },
  );
  if (!pagefind) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await Promise.all(
    pages.map(({ name, html }) => pagefind.addHTMLFile({ sourcePath: name, content: html })),
  );
  const made = await pagefind.getFiles();
  await pagefind.deleteIndex();
  const broken = [...added.flatMap((one) => one.errors), ...made.errors];
  if (broken.length > 0) throw new Error(`Pagefind: ${broken.slice(0, 3).join('; ')}`);
  const files: Record<string, string> = {};
  const ids: Record<string, string> = {};
  const unused = findUnused(made.files);
  made.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path: name, content } of made.files) {
    for (const [id, url] of readUrls(name, content)) ids[url.slice(1)] = id;
    if (unused(name) || (!withTexts && name.startsWith('fragment/'))) continue;
    const file = path.join(site, folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    // Not by Pagefind, which a full disk would end without a word.
    writeFileSync(file, content);
    files[folder + name] = digestBytes(content);
  }
  return { files, ids };
}

/** Tells the files that this site does not load. */
function findUnused(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): (name: string) => boolean {
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '{}').toString('utf8')) as {
    languages: Record<string, { wasm?: string | null }>;
  };
  // The WebAssembly builds that the index asks for, one a language; "unknown" knows no stems.
  const wanted = Object.values(languages).map(({ wasm }) => wasm ?? 'unknown');
  const noFallback = wanted.length > 0 && !wanted.includes('unknown');
  return (name) => UNUSED.test(name) || (noFallback && name === 'wasm.unknown.pagefind');
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
