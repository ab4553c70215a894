/** The site as an edition of it holds it. */
export interface EditionSite {
  /** Base path with slashes around it. */
  readonly base: string;
  /** Where the site is hosted, without a slash at the end. */
  readonly site?: string | undefined;
  /** Whether the edition holds this path below the base; pages end with a slash, home is empty. */
  has(path: string): boolean;
}

/** Where an address of the site leads, as an edition sees it: `below` the base, undefined beyond it. */
export interface EditionTarget {
  readonly below: string;
  readonly held: boolean;
}

/** Looks an address up in an edition; undefined when it is not an address of the site. */
export function findTarget(address: string, { base, has }: EditionSite): EditionTarget | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  const below = address.slice(base.length);
  const end = below.search(/[?#]/);
  return { below, held: has(decode(end < 0 ? below : below.slice(0, end))) };
}

/** A broken escape names no page. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
