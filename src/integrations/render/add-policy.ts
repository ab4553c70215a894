import { createHash } from 'node:crypto';
import type { PageFacts } from './inspect-page.ts';

/**
 * Puts a Content Security Policy into a finished page, right after its character set. Nothing is allowed but
 * what the site itself serves, the inline scripts in `scripts`, and the style elements `found` in this page, by hash.
 * Source: Content Security Policy Level 3 and Trusted Types, W3C.
 * @throws Error when the page holds any other inline script, an event handler, a style attribute or a
 * `javascript:` address: text of a paper became code, and such a page must not be published.
 */
export function addPolicy(html: string, found: PageFacts, scripts: readonly string[]): string {
  const stranger = [
    ...found.scripts.filter((script) => !scripts.includes(script)).map((script) => `inline script ${script}`),
    ...found.attributes,
  ];
  if (stranger.length > 0) throw new Error(`not allowed in a page: ${stranger[0]?.slice(0, 200)}`);
  const at = /<meta charset="?utf-8"?\s*\/?>/i.exec(html.slice(0, 1024));
  if (!at) throw new Error('a page must begin with its character set');
  const end = at.index + at[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(found)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** The policy of one page; its quotes are single, so that it fits into an attribute. */
function policyOf({ scripts, styles }: PageFacts): string {
  return [
    `default-src 'none'`,
    // The search runs WebAssembly, and it opens over any page.
    `script-src 'self' 'wasm-unsafe-eval'${hashes(scripts)}`,
    `style-src 'self'${hashes(styles)}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default litatlas-page`,
  ].join('; ');
}

const known = new Map<string, string>();

function hashes(texts: readonly string[]): string {
  return texts.map((text) => ` ${hashOf(text)}`).join('');
}

function hashOf(text: string): string {
  let hash = known.get(text);
  if (hash === undefined) {
    hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    known.set(text, hash);
  }
  return hash;
}
