/**
 * Plain text as MDX that shows exactly that text: CommonMark 0.31 and MDX 3, with the GFM additions
 * (strikethrough, tables, footnotes, literal autolinks) that a host may switch on.
 * Only what would otherwise be read as markup is escaped, so that English stays English.
 */

/** Nothing in a text without these can be markup, wherever it stands. */
const MARKUP = /[\\`*_~\]<{&\r\n\t]|^[ #>+\-=|\d:]|^(?:import|export)\b| $/;
const BACKSLASH = 92;

/**
 * The MDX of a text; a blank line between two lines of text separates paragraphs, every other odd line
 * break, edge space or carriage return becomes a character reference. Total for any string without NUL
 * and lone surrogates (no Markdown can hold those): reading the result gives the text back.
 */
export function escapeMdx(text: string): string {
  if (!MARKUP.test(text)) return text;
  return splitParagraphs(text).map(escapeParagraph).join('\n\n');
}

/** Lines grouped into paragraphs; a line break that Markdown would not keep stays inside its line. */
function splitParagraphs(text: string): string[][] {
  const paragraphs: string[][] = [[]];
  const lines = text.split('\n');
  let line = lines[0] ?? '';
  for (let index = 1; index < lines.length; index += 1) {
    const next = lines[index] ?? '';
    const last = paragraphs.at(-1) ?? [];
    if (line !== '' && next !== '') {
      last.push(line);
      line = next;
    } else if (line !== '' && next === '' && (lines[index + 1] ?? '') !== '') {
      last.push(line);
      paragraphs.push([]);
      index += 1;
      line = lines[index] ?? '';
    } else line += `\n${next}`;
  }
  paragraphs.at(-1)?.push(line);
  return paragraphs;
}

function escapeParagraph(lines: readonly string[]): string {
  const text = lines.join('\u0000');
  const out = text.split('');
  const defines = text.includes(']:');
  let start = 0;
  for (const line of lines) {
    escapeEdges(line, start, out);
    escapeLineStart(line, start, defines, out);
    start += line.length + 1;
  }
  escapeEverywhere(text, out);
  escapeCode(text, out);
  for (const marker of '*_~') escapeRuns(marker, text, out);
  breakAutolinks(text, out);
  escapeBackslashes(text, out);
  return out.map((piece) => (piece === '\u0000' ? '\n' : piece)).join('');
}

/** Markdown drops spaces at the edges of lines, and line breaks that are not between two texts. */
function escapeEdges(line: string, start: number, out: string[]): void {
  for (const [index, char] of [
    [0, line[0]],
    [line.length - 1, line.at(-1)],
  ] as const) {
    if (char === ' ' || char === '\t') out[start + index] = reference(char);
  }
  for (const match of line.matchAll(/[\n\r]/g)) out[start + match.index] = reference(match[0]);
}

const LINE_STARTS: readonly RegExp[] = [
  /^#{1,6}(?=[ \t]|$)/, // heading
  /^>/, // quotation
  /^[-+*](?=[ \t]|$)/, // list
  /^\d{1,9}[.)](?=[ \t]|$)/, // numbered list
  /^(?:`{3,}|~{3,})/, // fenced code
  /^(?:import|export)(?![\p{L}\p{N}_-])/u, // a line of MDX that would run
];

function escapeLineStart(line: string, start: number, defines: boolean, out: string[]): void {
  const hit = LINE_STARTS.map((pattern) => pattern.exec(line)?.[0]).find((found) => found !== undefined);
  if (hit !== undefined) {
    const [first = ''] = hit;
    if (/[ie]/.test(first)) out[start] = reference(first);
    else if (/\d/.test(first)) out[start + hit.length - 1] = `\\${hit.at(-1)}`;
    else if (hit.length > 2 && first !== '#') escapeRun(hit, start, out);
    else out[start] = `\\${first}`;
  } else if (isRule(line)) out[start] = `\\${line[0]}`;
  else if (line.startsWith('[') && defines) out[start] = '\\[';
}

/** Thematic breaks, underlines of headings and the second row of tables. */
function isRule(line: string): boolean {
  return /^[-=*_|:]/.test(line) && (/^[-|: \t]+$/.test(line) || /^(?:=+[ \t]*|[*\t ]+|[_\t ]+)$/.test(line));
}

function escapeEverywhere(text: string, out: string[]): void {
  for (const match of text.matchAll(/[<{]|\](?=\()|&(?=#?[A-Za-z0-9]{1,31};)/g))
    out[match.index] = `\\${match[0]}`;
}

/**
 * A run of backticks opens code only when another run of its length follows in the paragraph. An escaped
 * backtick still closes code, as a run of one.
 */
function escapeCode(text: string, out: string[]): void {
  const runs = [...text.matchAll(/`+/g)];
  const lengths = new Map<number, number>();
  for (const [run] of runs) lengths.set(run.length, (lengths.get(run.length) ?? 0) + 1);
  const repeated = ({ 0: run, index }: RegExpExecArray) =>
    (lengths.get(run.length) ?? 0) > 1 || out[index] !== '`';
  const any = runs.some(repeated);
  for (const match of runs)
    if (repeated(match) || (any && match[0].length === 1)) escapeRun(match[0], match.index, out);
}

type Side = 'space' | 'mark' | 'word' | 'unsure';

/** CommonMark's flanking rules (section 6.2); a character that parsers class differently (another marker, too) is unsure. */
function sideOf(char: string | undefined): Side {
  if (char === undefined || char === ' ' || char === '\t') return 'space';
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) return 'word';
  return /[!-)+-^`-}]/.test(char) ? 'mark' : 'unsure';
}

/** Escapes each run of `*`, `_` or `~` that could begin emphasis and has a run after it that could end it. */
function escapeRuns(marker: string, text: string, out: string[]): void {
  const runs = [...text.matchAll(new RegExp(`\\${marker}+`, 'g'))].map(({ 0: run, index }) => {
    const before = sideOf(lastCharacter(out, text, index));
    const after = sideOf(firstCharacter(out, text, index + run.length));
    const left = opens(before, after);
    const right = opens(after, before);
    const inWord = marker === '_';
    return {
      run,
      index,
      opener: left && !(inWord && right && before === 'word'),
      closer: right && !(inWord && left && after === 'word'),
    };
  });
  // Parsers compare every marker with every other: a text full of them would take them minutes.
  const many = runs.length > 100;
  const lastCloser = runs.findLastIndex(({ closer }) => closer);
  runs.forEach(({ run, index, opener }, place) => {
    if (many || (opener && place < lastCloser)) escapeRun(run, index, out);
  });
}

function opens(before: Side, after: Side): boolean {
  return after !== 'space' && (after !== 'mark' || before !== 'word');
}

function lastCharacter(out: readonly string[], text: string, end: number): string | undefined {
  if (end === 0) return undefined;
  const piece = out[end - 1] ?? '';
  if (piece.length > 1) return piece.at(-1);
  const pair = text.slice(Math.max(0, end - 2), end);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : piece;
}

function firstCharacter(out: readonly string[], text: string, start: number): string | undefined {
  const piece = out[start];
  if (piece === undefined || piece.length > 1) return piece?.[0];
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

/** Inside a literal autolink escapes do not work: where an address needs one, it must not become a link. */
function breakAutolinks(text: string, out: string[]): void {
  for (const match of text.matchAll(/https?(?=:\/\/)[^\s<\u0000]*|www(?=\.)[^\s<\u0000]*/gi)) {
    const end = match.index + match[0].length;
    let escaped = false;
    for (let index = match.index; index <= end && !escaped; index += 1) {
      escaped = out[index] !== text[index] || text[index] === '\\';
    }
    if (!escaped) continue;
    for (const start of match[0].matchAll(/(?<=https?):(?=\/\/)|(?<=www)\./gi))
      out[match.index + start.index] = `\\${start[0]}`;
  }
}

/** A backslash counts only before punctuation and at the end of a line; last, because it sees what follows. */
function escapeBackslashes(text: string, out: string[]): void {
  for (let index = out.length - 1; index >= 0; index -= 1) {
    if (text.charCodeAt(index) === BACKSLASH && /^[!-/:-@[-`{-~\u0000]/.test(out[index + 1] ?? ''))
      out[index] = '\\\\';
  }
}

function escapeRun(run: string, index: number, out: string[]): void {
  for (let at = index; at < index + run.length; at += 1) out[at] = `\\${run[0]}`;
}

function reference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
}
