/**
 * `search/bundles.json`: the folders of Pagefind's bundles below the base of the site, each with a closing slash.
 * The first is the primary index, the others are joined to it by Pagefind's `mergeIndex`. Our ranking only asks
 * which papers have a word or phrase, and how often; Pagefind's scores, which depend on the other papers of a bundle,
 * are never compared. So papers may be dealt out to bundles in any way without changing a result.
 */
export type BundleList = readonly string[];

/** Name of the file below the site. */
export const BUNDLES_FILE = 'search/bundles.json';
