/** The site as its one file holds it. */
export interface EditionSite {
  /** Base path with slashes around it. */
  readonly base: string;
  /** Where the site is hosted, without a slash at the end. */
  readonly site?: string | undefined;
  /** Whether the file holds this path below the base; pages end with a slash, home is empty. */
  has(path: string): boolean;
}

const TAG = /<[a-zA-Z][\w-]*(?:\s+[^\s"'<>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/g;
const ATTRIBUTE = /(\s)([a-zA-Z:-]+)="([^"]*)"/g;
/** Attributes of our own elements that name places of the site. */
const PLACES = new Set(['action', 'base', 'columns', 'data-base', 'data-pairs', 'index', 'list']);

/**
 * Turns addresses of the site into addresses inside the file: `/papers/x/#s1` becomes `#/papers/x/#s1`, `#s1` on the
 * page `papers/x/` as well. A link to what the file does not hold leads to the hosted site, or is hidden.
 */
export function rewriteLinks(html: string, path: string, edition: EditionSite): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (all: string, space: string, name: string, value: string) => {
      if (PLACES.has(name) && value.startsWith(edition.base)) {
        return `${space}${name}="#/${value.slice(edition.base.length)}"`;
      }
      return name === 'href' ? `${space}${writeHref(value, path, edition)}` : all;
    }),
  );
}

function writeHref(value: string, path: string, { base, site, has }: EditionSite): string {
  if (value.startsWith('#')) return `href="#/${path}${value}"`;
  if (!value.startsWith(base) || value.startsWith('//')) return `href="${value}"`;
  const below = value.slice(base.length);
  const end = below.search(/[?#]/);
  if (has(decode(end < 0 ? below : below.slice(0, end)))) return `href="#/${below}"`;
  return site === undefined ? 'hidden' : `href="${site}${value}"`;
}

/** A broken escape names no page. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
