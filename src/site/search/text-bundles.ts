import { LARGE_REVIEW } from './review-size.ts';

/** Papers in one bundle of the full-text index, at most: to index so many anew takes a second. */
const PAGES_IN_BUNDLE = 1250;
/** A search asks every bundle, so there are never more than this. */
const MOST_BUNDLES = 16;

/**
 * How many bundles the full-text index of `pages` papers has: a power of two, so that a growing review
 * seldom moves its pages to other bundles. A changed page costs only its own bundle to index again. A review that is not
 * large has one, for its search reads fragments by its address.
 */
export function countTextBundles(pages: number): number {
  if (pages <= LARGE_REVIEW) return 1;
  let bundles = 1;
  while (bundles < MOST_BUNDLES && bundles * PAGES_IN_BUNDLE < pages) bundles *= 2;
  return bundles;
}

/**
 * The bundle, 0 … `bundles` − 1, of the page at a path below the site (`papers/<id>/`). It depends on nothing
 * but the path. Source: FNV-1a, Fowler, Noll and Vo, 32 bits; its upper half is folded in, being mixed better.
 */
export function textBundleOf(path: string, bundles: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % bundles;
}

/** The folder of a bundle below the site, with its last slash; the only one is `pagefind/` itself. */
export function textBundleFolder(bundle: number, bundles: number): string {
  return bundles === 1 ? 'pagefind/' : `pagefind/${bundle}/`;
}
