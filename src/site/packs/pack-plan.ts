import { textBundleOf } from '../search/text-bundles.ts';

/** How a packed site lies on its host: a constant of its scripts, so that no table has to be fetched. */
export interface PackPlan {
  /** Path of the site, with slashes around it. */
  readonly base: string;
  /** Folder of the packed files → how many packs hold them. */
  readonly packs: Readonly<Record<string, number>>;
  /** Files too large for a host → into how many parts they are cut; into none where there was no room for them. */
  readonly large: Readonly<Record<string, number>>;
}

/** Where a packed file lies, all paths below the site. */
export type Packed =
  | { readonly path: string; readonly pack: string; readonly parts?: never }
  | { readonly path: string; readonly parts: readonly string[]; readonly pack?: never };

/** Folder of everything that only a packed site has. */
export const PACKS = 'packs/';
/** The page for addresses that lead nowhere: `404.html` of a packed site is what opens its pages. */
export const LOST = `${PACKS}lost/index.html`;

/**
 * Pages below a list, and what they offer to save. The first page of a list, the hubs of topics and feeds are files:
 * search engines and feed readers see them.
 */
const PAGE =
  /^(papers|authors|venues|topics|systems|evidence|print)\/.+\/(?:index\.html|[^/]*\.(?:bib|ris|csv|csl\.json))$/;
const FILE = /^(?:topics\/[^/]+|evidence\/papers)\/index\.html$/;
/** Parts of a large index, numbered from 0. */
const PART = /^(search\/[^/]+)\/(\d+)\.json$/;

/** The folder of a path that belongs into a pack; undefined for what stays a file. */
export function findPackKind(path: string): string | undefined {
  return FILE.test(path) ? undefined : (PAGE.exec(path) ?? PART.exec(path))?.[1];
}

/** Path of pack `number` of the files in a folder. */
export function packPath(kind: string, number: number): string {
  return `${PACKS}${kind}/${number}.pack`;
}

/** Paths of the parts of a large file, which sort in their order; joined they are its gzip. */
export function partPaths(path: string, parts: number): string[] {
  return Array.from(
    { length: parts },
    (_, part) => `${PACKS}parts/${path}.gz.${String(part).padStart(2, '0')}`,
  );
}

/** Where the file of a path (`papers/x/` is its `index.html`) lies, if that is in a pack or in parts. */
export function findPacked({ packs, large }: PackPlan, address: string): Packed | undefined {
  const path = address.replace(/(^|\/)$/, '$1index.html');
  if (Object.hasOwn(large, path)) return { path, parts: partPaths(path, large[path] ?? 0) };
  const kind = findPackKind(path);
  if (kind === undefined || !Object.hasOwn(packs, kind)) return undefined;
  const count = packs[kind] ?? 1;
  const number = PART.exec(path)?.[2];
  // A page that changes changes one pack; parts of the index, which all change, are spread evenly.
  return {
    path,
    pack: packPath(kind, number === undefined ? textBundleOf(path, count) : Number(number) % count),
  };
}

/** The path below the site of an address of it, decoded; undefined for addresses elsewhere. */
export function findPathInSite(address: URL, site: URL): string | undefined {
  if (address.origin !== site.origin || !address.pathname.startsWith(site.pathname)) return undefined;
  const path = address.pathname.slice(site.pathname.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
