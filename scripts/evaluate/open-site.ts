import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openFullText, type PagefindInstance } from '../../src/client/search/open-full-text.ts';
import { openQuickIndex } from '../../src/site/search/open-quick-index.ts';
import type { QuickIndex } from '../../src/site/search/pack-quick-index.ts';
import { searchPapers } from '../../src/site/search/search-papers.ts';

/** A paper as its page says it. */
export interface SitePaper {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The search of a built site, asked outside a browser: the same code, index and WebAssembly. */
export interface OpenSite {
  readonly ids: readonly string[];
  readonly papers: readonly SitePaper[];
  /** Ids of the papers found, best first. */
  search(query: string): Promise<string[]>;
}

/** Opens `dist/search` and `dist/pagefind`. */
export async function openSite(dist: string): Promise<OpenSite> {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
  const quick = read('search/quick.json') as QuickIndex;
  const pages = read('search/pages.json') as string[];
  // Pagefind fetches its parts; here they come from disk.
  globalThis.fetch = (input) => {
    const file = path.join(dist, 'pagefind', String(input).replace(/^.*\/pagefind\/|\?.*$/g, ''));
    return Promise.resolve(new Response(readFileSync(file)));
  };
  const module = (await import(pathToFileURL(path.join(dist, 'pagefind/pagefind.js')).href)) as {
    createInstance(options: object): PagefindInstance;
  };
  const pagefind = module.createInstance({
    basePath: '/pagefind/',
    language: quick.language,
    noWorker: true,
  });
  const position = new Map(pages.map((page, paper) => [page, paper]));
  const fullText = openFullText(pagefind, (id) => position.get(id));
  const index = openQuickIndex(quick);
  return {
    ids: quick.ids,
    papers: quick.ids.map((id, paper) => ({
      id,
      title: quick.titles[paper] ?? '',
      text: textOf(dist, pages[paper] ?? ''),
    })),
    search: async (query) =>
      (await searchPapers(query, index, fullText)).papers.map(({ paper }) => quick.ids[paper] ?? ''),
  };
}

function textOf(dist: string, page: string): string {
  const fragment = gunzipSync(
    readFileSync(path.join(dist, `pagefind/fragment/${page}.pf_fragment`)),
  ).toString('utf8');
  return (JSON.parse(fragment.slice('pagefind_dcd'.length)) as { content: string }).content;
}
