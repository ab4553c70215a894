import { findTarget, type EditionSite } from './edition-site.ts';
import { PLACES, rewriteTags } from './rewrite-tags.ts';

/**
 * Turns addresses of the site into addresses inside the file: `/papers/x/#s1` becomes `#/papers/x/#s1`, `#s1` on the
 * page `papers/x/` as well. A link to what the file does not hold leads to the hosted site, or is hidden.
 */
export function rewriteLinks(html: string, path: string, edition: EditionSite): string {
  return rewriteTags(html, (name, value) => {
    if (PLACES.has(name) && value.startsWith(edition.base))
      return `${name}="#/${value.slice(edition.base.length)}"`;
    return name === 'href' ? writeHref(value, path, edition) : undefined;
  });
}

function writeHref(value: string, path: string, edition: EditionSite): string | undefined {
  if (value.startsWith('#')) return `href="#/${path}${value}"`;
  const target = findTarget(value, edition);
  if (!target) return undefined;
  if (target.held) return `href="#/${target.below}"`;
  return edition.site === undefined ? 'hidden' : `href="${edition.site}${value}"`;
}
