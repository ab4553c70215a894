import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Event handlers (none is shorter than `oncut`), style attributes, frames with their own text. */
const FORBIDDEN = /^(?:on[a-z]{3,}|style|srcdoc)$/;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href|data|poster|background|ping)$/;

/** Script types that a browser runs; anything else, like JSON-LD, is data (HTML, "prepare the script element"). */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Puts a Content Security Policy into a finished page, right after its character set. Nothing is allowed but
 * what the site itself serves, the inline scripts in `scripts`, and the style elements of this page, by hash.
 * Source: Content Security Policy Level 3 and Trusted Types, W3C.
 * @throws Error when the page holds any other inline script, an event handler, a style attribute or a
 * `javascript:` address: text of a paper became code, and such a page must not be published.
 */
export function addPolicy(html: string, scripts: readonly string[]): string {
  const found = readInline(html);
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
function policyOf({ scripts, styles }: Inline): string {
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

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly attributes: readonly string[];
}

/** What a page holds of inline code, as an HTML parser sees it: text that only looks like code is not code. */
function readInline(html: string): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const attributes: string[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag(tag, given) {
      for (const [name, value] of Object.entries(given)) {
        if (FORBIDDEN.test(name) || (ADDRESS.test(name) && isCode(value)))
          attributes.push(`${name}="${value}" on ${tag}`);
      }
      const inline =
        tag === 'style' || (tag === 'script' && !('src' in given) && RUNS.test(given['type'] ?? ''));
      text = inline ? '' : undefined;
    },
    ontext(part) {
      if (text !== undefined) text += part;
    },
    onclosetag(tag) {
      if (text !== undefined) (tag === 'style' ? styles : scripts).add(text);
      text = undefined;
    },
  });
  parser.end(html);
  return { scripts: [...scripts].sort(), styles: [...styles].sort(), attributes };
}

/** Browsers skip control characters and blanks in a scheme. */
function isCode(value: string): boolean {
  return /^(?:javascript|vbscript):/i.test(value.slice(0, 200).replace(/[\u0000-\u0020]/g, ''));
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
