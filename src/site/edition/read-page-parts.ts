/** The parts of a built page that the file edition needs. */
export interface PageParts {
  readonly title: string;
  readonly language: string;
  /** Between `<body>` and `<main>`, and between `</main>` and `</body>`. */
  readonly before: string;
  readonly main: string;
  readonly after: string;
  /** Contents of the page's style elements. */
  readonly styles: readonly string[];
  /** Addresses of its style sheets. */
  readonly sheets: readonly string[];
  /** Where the page says that it has moved to. */
  readonly movedTo?: string;
}

const MODULE = /<script type="module"[^>]*>[^<]*(?:<(?!\/script>)[^<]*)*<\/script>/g;

/** A page without its module scripts: editions bring a script of their own. */
export function withoutModules(page: string): string {
  return page.replace(MODULE, '');
}

/** Reads a page that this project built; scripts are left out, for the file edition brings its own. */
export function readPageParts(page: string): PageParts {
  const html = withoutModules(page);
  const head = html.slice(0, html.indexOf('</head>')).replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  const movedTo = /<meta http-equiv="refresh" content="\d+;\s?url=([^"]*)"/.exec(head)?.[1];
  const open = html.indexOf('<main');
  const close = html.lastIndexOf('</main>');
  return {
    title: unescapeText(between(head, '<title>', '</title>')),
    language: /<html lang="([^"]*)"/.exec(head)?.[1] ?? 'en',
    before: html.slice(html.indexOf('<body>') + '<body>'.length, open),
    main: html.slice(html.indexOf('>', open) + 1, close),
    after: html.slice(close + '</main>'.length, html.lastIndexOf('</body>')),
    styles: Array.from(head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, css = '']) => css.trim()),
    sheets: Array.from(head.matchAll(/<link rel="stylesheet" href="([^"]*)"/g), ([, href = '']) => href),
    ...(movedTo !== undefined && { movedTo: unescapeText(movedTo) }),
  };
}

function between(text: string, open: string, close: string): string {
  const start = text.indexOf(open) + open.length;
  return text.slice(start, text.indexOf(close, start));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (all, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? all;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex as string, 16));
    },
  );
}
