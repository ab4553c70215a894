import { FIRST_SCRIPT } from '../first-script.ts';
import { toAscii } from './ascii.ts';

/** What the one file is made of. */
export interface EditionParts {
  readonly title: string;
  readonly language: string;
  readonly description: string;
  readonly styles: string;
  /** A `data:` address. */
  readonly icon: string;
  readonly before: string;
  readonly after: string;
  /** A classic script. */
  readonly script: string;
  /** The directory and the chunks of the archive: raw deflate, written by `writeBytes`. */
  readonly data: readonly Uint8Array[];
}

/** Nothing of the file may ask any host for anything, and nothing in its texts may run; the browser enforces both. */
function policyOf(scripts: readonly string[], style: string, digest: (text: string) => string): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${digest(text)}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes([style])}`,
    'img-src data: blob:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The one file: frame, styles, script and data; `src/client/edition` brings it to life. Its encoding is that of the data;
 * all else is ASCII. `digest` is SHA-256 in base64.
 */
export function writeEdition(parts: EditionParts, digest: (text: string) => string): Uint8Array {
  const [before, after] = writeFrame(parts, digest);
  const ascii = new TextEncoder();
  const data = parts.data.flatMap((bytes, i) => [
    ascii.encode(`<script type="application/octet-stream" id="data-${i}">`),
    bytes,
    ascii.encode('</script>\n'),
  ]);
  return joinBytes([ascii.encode(before), ...data, ascii.encode(after)]);
}

/** What stands before the data and after them. */
function writeFrame(parts: EditionParts, digest: (text: string) => string): [string, string] {
  const script = toAscii.script(escapeScript(parts.script));
  const styles = toAscii.style(parts.styles);
  const policy = policyOf([FIRST_SCRIPT, script], styles, digest);
  const before = toAscii.html(`<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="windows-1252">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(parts.title)}</title>
<meta name="description" content="${escapeText(parts.description)}">
<link rel="icon" href="${parts.icon}">
<script>${FIRST_SCRIPT}</script>
<style>${styles}</style>
</head>
<body>
${parts.before}
<main id="main"><div class="wrap"><p>Opening the review …</p><noscript><p>This file holds the whole review in compressed form; reading it takes a browser that runs its scripts.</p></noscript></div></main>
${parts.after}
`);
  return [before, `<script>${script}</script>\n</body>\n</html>\n`];
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Keeps code from ending its own element. */
function escapeScript(code: string): string {
  return code.replace(/<(\/script|!--)/gi, '<\\$1');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
