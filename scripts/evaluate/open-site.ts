import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFullText, type PagefindInstance } from '../../src/client/search/open-full-text.ts';
import { openSmallText } from '../../src/client/search/open-small-text.ts';
import { readFragment } from '../../src/client/search/read-page.ts';
import { choosePapers } from '../../src/site/search/choose-papers.ts';
import type { PaperText } from '../../src/site/search/full-text.ts';
import { openQuickIndex } from '../../src/site/search/open-quick-index.ts';
import type { QuickIndex } from '../../src/site/search/pack-quick-index.ts';
import { openPlaces } from '../../src/site/search/word-places.ts';
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

/** Opens `dist/search` and `dist/pagefind`; `large` searches as in a review too large for word places. */
export async function openSite(dist: string, large: boolean): Promise<OpenSite> {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
  const pages = read('search/pages.json') as string[];
  const index = openQuickIndex(read('search/quick.json') as QuickIndex);
  const { quick } = index;
  // Pagefind fetches its parts; here they come from disk.
  globalThis.fetch = (input) => {
    const file = path.join(dist, 'pagefind', String(input).replace(/^.*\/pagefind\/|\?.*$/g, ''));
    return Promise.resolve(new Response(readFileSync(file)));
  };
  const module = (await import(pathToFileURL(path.join(dist, 'pagefind/pagefind.js')).href)) as {
    createInstance(options: object): PagefindInstance;
  };
  const instance = module.createInstance({
    basePath: '/pagefind/',
    language: quick.language,
    noWorker: true,
  });
  const position = new Map(pages.map((page, paper) => [page, paper]));
  const pagefind = openFullText(instance, (id) => position.get(id));
  const readPaper = async (paper: number): Promise<PaperText> =>
    readFragment(await fetch(`/pagefind/fragment/${pages[paper]}.pf_fragment`));
  const fullText = large
    ? pagefind
    : openSmallText(
        {
          find: openPlaces(read('search/places.json') as string, index),
          read: readPaper,
          pagefind: () => Promise.resolve(pagefind),
        },
        index,
      );
  const papers = index.ids.map(async (id, paper) => ({
    id,
    title: quick.titles[paper] ?? '',
    text: (await readPaper(paper)).text,
  }));
  return {
    ids: index.ids,
    papers: await Promise.all(papers),
    search: async (query) => {
      const { main, partly } = choosePapers((await searchPapers(query, index, fullText)).papers);
      return [...main, ...partly].map(({ paper }) => index.ids[paper] ?? '');
    },
  };
}
