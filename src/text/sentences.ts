/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|cf|vs|al|etc|resp|Fig|Figs|Eq|Eqs|Sec|No|Dr|Prof|approx|ca|w\.r\.t|St)|\b[A-Z])\.$/;

/**
 * Sentences of a plain-text paragraph, in order; the spans cover everything but the white space
 * between them. A full stop after an abbreviation, inside a number or before a lower-case word does
 * not end a sentence.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const boundary = /[.!?]["')\]”’]*(?=\s)|\n{2,}/g;
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    const next = text.slice(end).match(/^\s+(\S)/)?.[1];
    if (next === undefined) break;
    if (/\p{Ll}/u.test(next) || ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) spans.push({ start, end });
}
