import { countTextBundles, textBundleOf } from '../../site/search/text-bundles.ts';
import type { PageRecord, SiteStore } from './site-record.ts';

/** The part of a machine in a build that several share: the first of three is `{ index: 0, of: 3 }`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A path that Astro would render, with the digest of what it shows where its route says so. */
export interface PagePath {
  readonly pathname: string;
  readonly cacheKey?: string | undefined;
  readonly route?: { readonly type: string };
}

/** A store of which somebody has looked which files are as they were recorded. */
export interface CheckedStore extends SiteStore {
  readonly whole: ReadonlySet<string>;
}

/** A page taken over from a store. */
export interface KeptPage {
  readonly record: PageRecord;
  readonly folder: string;
}

/** Which paths are rendered, in which order, and which pages come from a store. */
export interface PagePlan<T extends PagePath> {
  readonly render: readonly T[];
  readonly kept: ReadonlyMap<string, KeptPage>;
  /** Number of papers, and of bundles of the full-text index. */
  readonly papers: number;
  readonly bundles: number;
  /** Names of all recorded pages of each bundle, sorted; a shard knows only those that it has a part of. */
  readonly members: readonly (readonly string[])[];
}

/** What the writer has to know of a build besides its files. */
export interface WritePlan extends Omit<PagePlan<never>, 'render'> {
  /** Whether the full-text index keeps the texts of papers. */
  readonly withTexts: boolean;
}

/** The file of a page or an endpoint below the site: `papers/x/index.html`, `papers.json`. */
export function fileOf(pathname: string, route?: { readonly type: string }): string {
  const name = pathname.split('/').filter(Boolean).join('/');
  // Hosts look for this one by its name.
  if (name === '404') return '404.html';
  // Astro writes the addresses of endpoints with and without a slash at their end.
  if (route?.type === 'endpoint' || (!pathname.endsWith('/') && /\.[^/.]+$/.test(name))) return name;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

const isPage = (file: string): boolean => file.endsWith('.html');

/** The path below the site of what is in a file: `papers/x/`, `papers.json`. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Decides what is rendered. What has a key comes first, bundle by bundle of the full-text index, so that a
 * bundle can be indexed while the next ones are rendered. A page whose key stands in the record of a
 * store, and whose file there is whole, is not rendered again. A shard renders only its pages with a key.
 */
export function planPages<T extends PagePath>(
  paths: readonly T[],
  stores: readonly CheckedStore[],
  shard?: Shard,
): PagePlan<T> {
  const keyed = paths.filter(({ cacheKey }) => cacheKey !== undefined);
  const papers = keyed.filter(({ pathname }) => /^\/?papers\/[^/]+\/?$/.test(pathname)).length;
  const bundles = countTextBundles(papers);
  const members = Array.from({ length: bundles }, (): string[] => []);
  const kept = new Map<string, KeptPage>();
  const queues = members.map((): { name: string; page: T }[] => []);
  for (const page of keyed) {
    const name = fileOf(page.pathname, page.route);
    const bundle = textBundleOf(pathOf(name), bundles);
    if (isPage(name)) members[bundle]?.push(name);
    if (shard && shardOf(name, bundle, bundles, shard.of) !== shard.index) continue;
    const found = findKept(name, page.cacheKey ?? '', stores);
    if (found) kept.set(name, found);
    else queues[bundle]?.push({ name, page });
  }
  for (const names of members) names.sort();
  return {
    render: [
      ...queues.flatMap((queue) => queue.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ page }) => page)),
      ...(shard ? [] : paths.filter(({ cacheKey }) => cacheKey === undefined)),
    ],
    kept,
    papers,
    bundles,
    members,
  };
}

/** A shard has whole bundles where there are enough of them. */
function shardOf(name: string, bundle: number, bundles: number, of: number): number {
  return bundles >= of ? bundle % of : textBundleOf(pathOf(name), of);
}

function findKept(name: string, key: string, stores: readonly CheckedStore[]): KeptPage | undefined {
  for (const { folder, record, whole } of stores) {
    const page = record.pages[name];
    if (page?.key === key && whole.has(name)) return { record: page, folder };
  }
  return undefined;
}
