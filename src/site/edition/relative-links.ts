import { findTarget, type EditionSite } from './edition-site.ts';
import { PLACES, rewriteTags } from './rewrite-tags.ts';

/**
 * Turns addresses of the site into relative addresses of files, for a page at `path`: on `papers/x/`,
 * `/topics/lora/?page=2` becomes `../../topics/lora/index.html?page=2`. A link to what the folder does not hold
 * leads to the hosted site, or is hidden.
 */
export function relativeLinks(html: string, path: string, edition: EditionSite): string {
  const root = rootOf(path);
  const toFile = (below: string): string => root + completePath(below);
  return rewriteTags(html, (name, value) => {
    if (name === 'content') return writeMove(value, edition, toFile);
    // Elements put names behind these, of pages as well as of data.
    if (PLACES.has(name) && name !== 'action')
      return value.startsWith(edition.base)
        ? `${name}="${root}${value.slice(edition.base.length)}"`
        : undefined;
    if (!/^(?:href|src|action)$/.test(name)) return undefined;
    const target = findTarget(value, edition);
    if (!target) return undefined;
    if (target.held) return `${name}="${toFile(target.below)}"`;
    return edition.site === undefined ? 'hidden' : `${name}="${edition.site}${value}"`;
  });
}

/** The way from a page to the root of its site: `../../` for `papers/x/`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Names the file that a server would show for a folder; query and fragment stay. */
export function completePath(address: string): string {
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return path === '' || path.endsWith('/')
    ? `${path}index.html${end < 0 ? '' : address.slice(end)}`
    : address;
}

/** A page that has moved sends on: `0;url=/papers/x/`. */
function writeMove(
  value: string,
  edition: EditionSite,
  toFile: (below: string) => string,
): string | undefined {
  const [, wait = '', to = ''] = /^(\d+;\s?url=)(\S+)$/.exec(value) ?? [];
  const target = findTarget(to, edition);
  return target?.held === true ? `content="${wait}${toFile(target.below)}"` : undefined;
}
