import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The faces that a Latin text shows first; the others stay out, for each weighs as much as forty papers. */
const KEPT = /(?:inter|source-serif-4)-latin-wght-normal\.[^/]*\.woff2$/;

/**
 * All styles of the site as one: rules for single pages, then the sheets. Two faces come along as data; the
 * class `is-target` stands for `:target`, because the fragment of the address names a page.
 */
export function inlineStyles(
  out: string,
  base: string,
  styles: readonly string[],
  sheets: readonly string[],
): string {
  const read = (href: string): Buffer => readFileSync(path.join(out, href.slice(base.length)));
  const css = [...styles, ...sheets.map((href) => read(href).toString('utf8').trim())].join('\n');
  return `${css
    .replace(/@font-face\s*\{[^}]*\}/g, (face) => inlineFace(face, read))
    .replaceAll(':target', '.is-target')}\n[data-hosted]{display:none}`;
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
