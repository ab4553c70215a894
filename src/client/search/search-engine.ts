import type { PaperColumns } from '../../site/lists/paper-columns.ts';
import type { FullText } from '../../site/search/full-text.ts';
import { openQuickIndex, type OpenIndex } from '../../site/search/open-quick-index.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import { SMALL_REVIEW } from '../../site/search/review-size.ts';
import { unpackWords } from '../../site/search/word-list.ts';
import { openPlaces, type PlacesOfAll } from '../../site/search/word-places.ts';
import '../trusted-types.ts';
import { openFullText, type PagefindInstance } from './open-full-text.ts';
import { openSmallText } from './open-small-text.ts';
import { readFragment } from './read-page.ts';
import { fetchFromSite, isInMemory } from '../site-access.ts';

/** From this many papers on the full text is searched in a worker, which costs 12 KB more to load. */
const MANY = 3000;

/** The indexes of a site, each fetched once, when first asked for; what failed is fetched again the next time. */
export class SearchEngine {
  readonly base: string;
  #index: Promise<OpenIndex> | undefined;
  #fullText: Promise<FullText> | undefined;
  #columns: Promise<PaperColumns> | undefined;

  /** `base` is the path of the site, with slashes around it. */
  constructor(base: string) {
    this.base = base;
  }

  /** Titles, names and words. */
  index(): Promise<OpenIndex> {
    this.#index ??= fetchJson<QuickIndex>(`${this.base}search/quick.json`).then(openQuickIndex);
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  /** The full text; needs the index to know which page is which paper. */
  fullText(): Promise<FullText> {
    this.#fullText ??= this.#openFullText();
    this.#fullText.catch(() => (this.#fullText = undefined));
    return this.#fullText;
  }

  /** What facets need to know of every paper. */
  columns(): Promise<PaperColumns> {
    this.#columns ??= fetchJson<PaperColumns>(`${this.base}papers/index.json`);
    this.#columns.catch(() => (this.#columns = undefined));
    return this.#columns;
  }

  async #openFullText(): Promise<FullText> {
    const index = await this.index();
    if (index.quick.ids.length === 0) return NOTHING;
    const pages = await this.#pages();
    if (index.quick.ids.length > SMALL_REVIEW && !isInMemory()) return this.#openPagefind(index, pages);
    let pagefind: Promise<FullText> | undefined;
    return openSmallText(
      {
        find: await this.#places(index),
        read: async (paper) =>
          readFragment(await fetchFromSite(`${this.base}pagefind/fragment/${pages[paper]}.pf_fragment`)),
        ...(!isInMemory() && { pagefind: () => (pagefind ??= this.#openPagefind(index, pages)) }),
      },
      index,
    );
  }

  async #places(index: OpenIndex): Promise<ReturnType<typeof openPlaces>> {
    const places = await fetchJson<string | PlacesOfAll>(`${this.base}search/places.json`);
    if (typeof places === 'string') return openPlaces(places, index);
    return openPlaces(places.packed, {
      sortedWords: [...unpackWords(places.words).keys()],
      stem: index.stem,
    });
  }

  #pages(): Promise<readonly string[]> {
    return fetchJson<string[]>(`${this.base}search/pages.json`);
  }

  async #openPagefind({ quick }: OpenIndex, pages: readonly string[]): Promise<FullText> {
    const folder = `${this.base}pagefind/`;
    const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
      createInstance(options: object): PagefindInstance;
    };
    const paperOf = new Map(pages.map((page, paper) => [page, paper]));
    const instance = createInstance({
      basePath: folder,
      language: quick.language,
      noWorker: quick.ids.length < MANY,
      ranking: { termSimilarity: 9 },
    });
    return openFullText(instance, (id) => paperOf.get(id));
  }
}

/** The full text of a review without papers. */
const NOTHING: FullText = {
  find: () => Promise.resolve(new Map()),
  findPhrase: () => Promise.resolve(new Set()),
  read: () => Promise.reject(new Error('there are no papers')),
};

async function fetchJson<T>(url: string): Promise<T> {
  const answer = await fetchFromSite(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}
