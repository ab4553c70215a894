import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The faces that a Latin text shows first; the others stay out, for each weighs as much as forty papers. */
const KEPT = /(?:inter|source-serif-4)-latin-wght-normal\.[^/]*\.woff2$/;

/** What only a hosted site offers. */
const NOT_HOSTED = '[data-hosted]{display:none}';

/**
 * All styles of the site as one: rules for single pages, then the sheets. The class `is-target` stands for
 * `:target`, because the fragment of the address names a page.
 */
export function inlineStyles(
  out: string,
  base: string,
  styles: readonly string[],
  sheets: readonly string[],
): string {
  const css = [...styles, ...sheets.map((href) => readSheet(out, base, href))].join('\n');
  return `${css.replaceAll(':target', '.is-target')}\n${NOT_HOSTED}`;
}

/** A style sheet of the folder edition. */
export function folderStyles(out: string, base: string, href: string): string {
  return `${readSheet(out, base, href)}\n${NOT_HOSTED}`;
}

/** A sheet of the site; two faces come along as data, because a page from `file:` may not load them. */
function readSheet(out: string, base: string, href: string): string {
  const read = (address: string): Buffer => readFileSync(path.join(out, address.slice(base.length)));
  return read(href)
    .toString('utf8')
    .trim()
    .replace(/@font-face\s*\{[^}]*\}/g, (face) => inlineFace(face, read));
}

function inlineFace(face: string, read: (href: string) => Buffer): string {
  const url = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
  // A local face has no address.
  if (url === undefined) return face;
  if (!KEPT.test(url)) return '';
  // Nothing has to come over a network: the face is there before the first paint.
  const shown = face.replace(/font-display:\s*optional/, 'font-display:block');
  return shown.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${read(url).toString('base64')})`);
}
