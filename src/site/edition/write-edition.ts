import { FIRST_SCRIPT } from '../first-script.ts';

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
  readonly data: readonly string[];
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
 * The one file: frame, styles, script and data; `src/client/edition` brings it to life. `digest` is SHA-256 in base64.
 */
export function writeEdition(parts: EditionParts, digest: (text: string) => string): string {
  const script = escapeScript(parts.script);
  const policy = policyOf([FIRST_SCRIPT, script], parts.styles, digest);
  const data = parts.data.map(
    (text, i) => `<script type="application/octet-stream" id="data-${i}">${text}</script>`,
  );
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(parts.title)}</title>
<meta name="description" content="${escapeText(parts.description)}">
<link rel="icon" href="${parts.icon}">
<script>${FIRST_SCRIPT}</script>
<style>${parts.styles}</style>
</head>
<body>
${parts.before}
<main id="main"><div class="wrap"><p>Opening the review …</p><noscript><p>This file holds the whole review in compressed form; reading it takes a browser that runs its scripts.</p></noscript></div></main>
${parts.after}
${data.join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

/** Keeps code from ending its own element. */
function escapeScript(code: string): string {
  return code.replace(/<(\/script|!--)/gi, '<\\$1');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
