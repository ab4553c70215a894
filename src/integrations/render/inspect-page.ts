import { Parser } from 'htmlparser2';

/** Event handlers (none is shorter than `oncut`), style attributes, frames with their own text. */
const FORBIDDEN = /^(?:on[a-z]{3,}|style|srcdoc)$/;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href|data|poster|background|ping)$/;

/** Script types that a browser runs; anything else, like JSON-LD, is data (HTML, "prepare the script element"). */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** What the steps after rendering need to know of a page. */
export interface PageFacts {
  /** Inline scripts and style elements, each text once, sorted. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Attributes that run code or bring styles: a page with any must not be published. */
  readonly attributes: readonly string[];
  /** The elements that full-text search reads. */
  readonly marked: MarkedText;
}

/** The language of a page, then where each marked element begins and ends in it, in UTF-16; none when it marks none. */
export type MarkedText = readonly [language: string, ...places: number[]];

/** What full-text search reads of a page, as an HTML document; empty when that is nothing. */
export function indexedText(html: string, [language, ...places]: MarkedText): string {
  if (places.length === 0) return '';
  const parts = places.flatMap((start, at) => (at % 2 === 0 ? [html.slice(start, places[at + 1])] : []));
  return `<html lang="${language}"><body>${parts.join('\n')}</body></html>`;
}

/** Reads a finished page as an HTML parser sees it: text that only looks like code is not code. */
export function inspectPage(html: string): PageFacts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const attributes: string[] = [];
  const marked: number[] = [];
  let text: string | undefined;
  let language = 'en';
  // Elements open around the parser, and how many there were when a marked one began.
  let depth = 0;
  let outer: { readonly depth: number; readonly start: number } | undefined;
  const parser = new Parser({
    onopentag(tag, given) {
      depth += 1;
      if (tag === 'html') language = given['lang'] ?? language;
      if (!outer && 'data-pagefind-body' in given) outer = { depth, start: parser.startIndex };
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
      if (outer?.depth === depth) {
        marked.push(outer.start, parser.endIndex + 1);
        outer = undefined;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return {
    scripts: [...scripts].sort(),
    styles: [...styles].sort(),
    attributes,
    marked: [language.replaceAll('"', ''), ...marked],
  };
}

/** Browsers skip control characters and blanks in a scheme. */
function isCode(value: string): boolean {
  return /^(?:javascript|vbscript):/i.test(value.slice(0, 200).replace(/[\u0000-\u0020]/g, ''));
}
