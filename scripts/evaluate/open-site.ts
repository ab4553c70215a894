import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFullText, type PagefindInstance } from '../../src/client/search/open-full-text.ts';
import { openSmallText } from '../../src/client/search/open-small-text.ts';
import { readFragment } from '../../src/client/search/read-page.ts';
import { BUNDLES_FILE, type BundleList } from '../../src/site/search/bundle-list.ts';
import { choosePapers } from '../../src/site/search/choose-papers.ts';
import type { FullText, PaperText } from '../../src/site/search/full-text.ts';
import type { OpenIndex } from '../../src/site/search/open-index.ts';
import { openQuickIndex } from '../../src/site/search/open-quick-index.ts';
import type { QuickIndex } from '../../src/site/search/pack-quick-index.ts';
import { openShards } from '../../src/site/search/shards/open-shards.ts';
import type { ShardRoot } from '../../src/site/search/shards/shard-files.ts';
import { openShardText } from '../../src/site/search/shards/shard-text.ts';
import { openPlaces } from '../../src/site/search/word-places.ts';
import { searchPapers } from '../../src/site/search/search-papers.ts';

/** A paper as its page says it. */
export interface SitePaper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly text: string;
  /** Ids of its topics, and the names it introduces. */
  readonly tags: readonly string[];
  readonly names: readonly string[];
}

/** The search of a built site, asked outside a browser: the same code, index and WebAssembly. */
export interface OpenSite {
  readonly index: OpenIndex;
  readonly ids: readonly string[];
  /** All papers, or `most` of them, evenly spread. */
  read(most?: number): Promise<SitePaper[]>;
  /** Ids of the papers found, best first. */
  search(query: string): Promise<string[]>;
}

/** Opens `dist/search` and `dist/pagefind`; `pagefind` searches as in a review too large for word places. */
export async function openSite(dist: string, pagefind: boolean): Promise<OpenSite> {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
  const quick = read('search/quick.json') as QuickIndex | ShardRoot;
  const { papers } = read('papers.json') as { papers: readonly Exported[] };
  if ('inParts' in quick) {
    const parts = openShards(quick, (file) => Promise.resolve(read(`search/${file}`)));
    return openIndex(parts, openShardText(parts), papers);
  }
  const index = openQuickIndex(quick);
  const pages = read('search/pages.json') as string[];
  // Pagefind fetches its parts; here they come from disk.
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(readFileSync(path.join(dist, String(input).replace(/\?.*$/, '')))));
  const readPaper = async (paper: number): Promise<PaperText> =>
    readFragment(await fetch(`/pagefind/fragment/${pages[paper]}.pf_fragment`));
  const [folder = '', ...others] = read(BUNDLES_FILE) as BundleList;
  const module = (await import(pathToFileURL(path.join(dist, folder, 'pagefind.js')).href)) as {
    createInstance(options: object): PagefindInstance;
  };
  const instance = module.createInstance({
    basePath: `/${folder}`,
    language: index.language,
    noWorker: true,
  });
  for (const other of others) await instance.mergeIndex(`/${other}`);
  const position = new Map(pages.map((page, paper) => [page, paper]));
  const whole = openFullText(instance, (id) => position.get(id));
  if (pagefind) return openIndex(index, { ...whole, read: readPaper }, papers);
  const find = openPlaces(read('search/places.json') as string, index);
  return openIndex(
    index,
    openSmallText({ find, read: readPaper, pagefind: () => Promise.resolve(whole) }, index),
    papers,
  );
}

/** A paper in `papers.json`. */
interface Exported {
  readonly tags: readonly string[];
  readonly introduces?: readonly { readonly name: string }[];
}

async function openIndex(
  index: OpenIndex,
  fullText: FullText,
  exported: readonly Exported[],
): Promise<OpenSite> {
  const all = Array.from({ length: index.size }, (_, paper) => paper);
  await index.load(all);
  const ids = all.map((paper) => index.record(paper).id);
  return {
    index,
    ids,
    read: (most = index.size) => {
      const step = Math.max(1, index.size / most);
      const chosen = all.filter((paper) => Math.floor(paper / step) !== Math.floor((paper - 1) / step));
      return Promise.all(
        chosen.map(async (paper) => {
          const { id, title, authors } = index.record(paper);
          const { head, text } = await fullText.read(paper);
          const { tags = [], introduces = [] } = exported[paper] ?? {};
          const whole = text.startsWith(title) ? text : `${head}. ${text}`;
          return { id, title, authors, text: whole, tags, names: introduces.map(({ name }) => name) };
        }),
      );
    },
    search: async (query) => {
      const { main, partly } = choosePapers((await searchPapers(query, index, fullText)).papers);
      return [...main, ...partly].map(({ paper }) => ids[paper] ?? '');
    },
  };
}
