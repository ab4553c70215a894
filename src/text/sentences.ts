/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Never the last word of a sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e cf vs viz eg ie fig figs eq eqs sec secs no nos dr prof mr mrs ms st jr sr approx ca resp ref refs vol pp ed eds dept univ inc ltd w.r.t et'.split(
    ' ',
  ),
);
/** May end a sentence: only a capital letter and no further word of the same name tell. */
const OFTEN_LAST = new Set(['al', 'etc', 'co', 'corp']);

/**
 * Sentences of a plain-text paragraph, in order; the spans cover everything but the white space
 * between them. A full stop after an abbreviation or initial, inside a number or before a
 * lower-case word does not end a sentence; an empty line does.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const boundary = /[.!?]["')\]”’]{0,3}(?=\s)|\n[ \t]{0,20}\n/g;
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0][0] !== '\n' && !endsSentence(text, start, match.index, end)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  let after = end;
  while (after < text.length && after < end + 50 && isSpace(text.charCodeAt(after))) after += 1;
  const next = text.slice(after, after + 2);
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}[\p{Lu}\d]/u.test(next)) return false;
  if (text[mark] !== '.') return true;
  let before = mark;
  while (before > start && before > mark - 12 && !isOpening(text.charCodeAt(before - 1))) before -= 1;
  const word = text.slice(before, mark);
  if (/^\p{Lu}$/u.test(word)) return !/^\p{Lu}/u.test(next);
  const lower = word.toLowerCase();
  if (OFTEN_LAST.has(lower)) return /^\p{Lu}/u.test(next);
  return !ABBREVIATIONS.has(lower);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isOpening(code: number): boolean {
  return isSpace(code) || code === 40 || code === 91;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}
