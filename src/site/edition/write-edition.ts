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

/** Nothing of the file may ask any host for anything; the browser enforces it. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'";
const THEME = `try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}`;

/** The one file: frame, styles, script and data; `src/client/edition` brings it to life. */
export function writeEdition(parts: EditionParts): string {
  const data = parts.data.map(
    (text, i) => `<script type="application/octet-stream" id="data-${i}">${text}</script>`,
  );
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(parts.title)}</title>
<meta name="description" content="${escapeText(parts.description)}">
<link rel="icon" href="${parts.icon}">
<script>${THEME}</script>
<style>
${parts.styles}
</style>
</head>
<body>
${parts.before}
<main id="main"><div class="wrap"><p>Opening the review …</p><noscript><p>This file holds the whole review in compressed form; reading it takes a browser that runs its scripts.</p></noscript></div></main>
${parts.after}
${data.join('\n')}
<script>${escapeScript(parts.script)}</script>
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
