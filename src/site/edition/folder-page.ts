import type { EditionSite } from './edition-site.ts';
import { withoutModules } from './read-page-parts.ts';
import { relativeLinks, rootOf } from './relative-links.ts';

/** Where the folder edition keeps its script and its data. */
export const FOLDER_DATA = 'data/';
export const FOLDER_SCRIPT = `${FOLDER_DATA}site.js`;

/** Hints for a host: a page from `file:` may not load fonts that way, and nobody subscribes to a folder. */
const HINTS = /<link rel="(?:preload|modulepreload|alternate|manifest)"[^>]*>/g;
const WORKER = /<offline-edition[^>]*><\/offline-edition>/;

/**
 * A page of the site as the folder edition has it: relative links, one classic script in place of modules (which
 * browsers refuse from `file:`), no service worker, and a policy that allows nothing but files of the folder.
 */
export function folderPage(html: string, path: string, edition: EditionSite): string {
  const page = relativeLinks(withoutModules(html).replace(HINTS, '').replace(WORKER, ''), path, edition);
  return page
    .replace(
      /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
      (_, open: string, policy: string) => `${open}${folderPolicy(policy)}`,
    )
    .replace('</head>', `<script src="${rootOf(path)}${FOLDER_SCRIPT}" defer></script></head>`);
}

/** There is nothing to connect to, no worker, no WebAssembly; the fonts are in the style sheets. */
function folderPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((rule) => !/^(?:connect|worker|manifest)-src /.test(rule))
    .map((rule) => rule.replace(" 'wasm-unsafe-eval'", '').replace(/^font-src .*/, 'font-src data:'))
    .join('; ');
}
