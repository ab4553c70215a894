import type { PaperColumns } from '../../site/lists/paper-columns.ts';
import type { FullText } from '../../site/search/full-text.ts';
import type { OpenIndex } from '../../site/search/open-index.ts';
import { openQuickIndex, type QuickOpenIndex } from '../../site/search/open-quick-index.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import { SMALL_REVIEW } from '../../site/search/review-size.ts';
import { openShards, type ShardIndex } from '../../site/search/shards/open-shards.ts';
import type { ShardRoot } from '../../site/search/shards/shard-files.ts';
import { openShardText, type ShardText } from '../../site/search/shards/shard-text.ts';
import { BUNDLES_FILE, type BundleList } from '../../site/search/bundle-list.ts';
import { unpackWords } from '../../site/search/word-list.ts';
import { addPlaces, openPlaces, type PlacesOfAll } from '../../site/search/word-places.ts';
import { parseQuery } from '../../site/search/parse-query.ts';
import '../trusted-types.ts';
import { openFullText, type PagefindInstance } from './open-full-text.ts';
import { openSmallText } from './open-small-text.ts';
import { readFragment } from './read-page.ts';
import { fetchFromSite, isInMemory } from '../site-access.ts';

/** From this many papers on the full text is searched in a worker, which costs 12 KB more to load. */
const MANY = 3000;

/** An index at hand, or one that comes in parts with its text. */
type Opened =
  | { readonly whole: QuickOpenIndex; readonly parts?: never }
  | { readonly parts: ShardIndex; readonly text: ShardText; readonly whole?: never };

type PageSearch = ReturnType<typeof openFullText>;

/** The indexes of a site, each fetched once, when first asked for; what failed is fetched again the next time. */
export class SearchEngine {
  readonly base: string;
  #opened: Promise<Opened> | undefined;
  #inParts = false;
  #pagefind: Promise<PageSearch> | undefined;
  #fullText: Promise<FullText> | undefined;
  #columns: Promise<PaperColumns> | undefined;

  /** `base` is the path of the site, with slashes around it. */
  constructor(base: string) {
    this.base = base;
  }

  /** Titles, names and words. */
  async index(): Promise<OpenIndex> {
    const { whole, parts } = await this.#open();
    return whole ?? parts;
  }

  /** Whether the index, known by now, is one that comes in parts: its full answer costs no more than one by names. */
  get inParts(): boolean {
    return this.#inParts;
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

  /**
   * The full text of a large review with the texts of whole pages (notes, too), where it may add to what `query`
   * found: Pagefind is large then, and comes last.
   */
  async pageText(nothingFound: boolean, query: string): Promise<FullText | undefined> {
    const opened = await this.#open();
    // An edition has no Pagefind.
    if (!opened.parts || isInMemory()) return undefined;
    const { parts, text } = opened;
    const unsure = parseQuery(query).phrases.some((phrase) => text.unsure.has(phrase));
    if (!nothingFound && !unsure) return undefined;
    const pages = await this.#openPagefind(parts);
    return {
      read: text.read,
      findPhrase: pages.findPhrase,
      find: async (word) => {
        const found = await text.find(word);
        return found.size > 0 ? found : pages.find(word);
      },
    };
  }

  #open(): Promise<Opened> {
    this.#opened ??= this.#fetchIndex();
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  async #fetchIndex(): Promise<Opened> {
    const packed = await fetchJson<QuickIndex | ShardRoot>(`${this.base}search/quick.json`);
    if (!('inParts' in packed)) return { whole: openQuickIndex(packed) };
    this.#inParts = true;
    const parts = openShards(packed, (file) => fetchJson(`${this.base}search/${file}`));
    return { parts, text: openShardText(parts) };
  }

  async #openFullText(): Promise<FullText> {
    const opened = await this.#open();
    if (opened.parts) return opened.text;
    const index = opened.whole;
    if (index.size === 0) return NOTHING;
    const pages = await this.#pages();
    // A review whose index is at hand has one bundle.
    const read: FullText['read'] = async (paper) =>
      readFragment(await fetchFromSite(`${this.base}pagefind/fragment/${pages[paper]}.pf_fragment`));
    if (index.size > SMALL_REVIEW && !isInMemory()) {
      const [asWritten, set] = await Promise.all([this.#openPagefind(index), this.#places(index)]);
      return { ...asWritten, find: async (word) => addPlaces(await asWritten.find(word), set(word)), read };
    }
    return openSmallText(
      {
        find: await this.#places(index),
        read,
        ...(!isInMemory() && { pagefind: () => this.#openPagefind(index) }),
      },
      index,
    );
  }

  async #places(index: QuickOpenIndex): Promise<ReturnType<typeof openPlaces>> {
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

  #openPagefind(index: OpenIndex): Promise<PageSearch> {
    this.#pagefind ??= this.#startPagefind(index);
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  async #startPagefind({ language, size }: OpenIndex): Promise<PageSearch> {
    const [pages, bundles] = await Promise.all([
      this.#pages(),
      fetchJson<BundleList>(`${this.base}${BUNDLES_FILE}`),
    ]);
    const [folder = '', ...others] = bundles.map((bundle) => `${this.base}${bundle}`);
    const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
      createInstance(options: object): PagefindInstance;
    };
    const paperOf = new Map(pages.map((page, paper) => [page, paper]));
    const instance = createInstance({
      basePath: folder,
      language,
      noWorker: size < MANY,
      ranking: { termSimilarity: 9 },
    });
    await Promise.all(others.map((other) => instance.mergeIndex(other)));
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
