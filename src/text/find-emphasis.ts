import type { Span } from './sentences.ts';

const FORMULA = /\$[^$]*\$/g;
/** Stand for what was a formula, and for a mark of bold type. */
const [SET, MARK] = ['\uE000', '\uE001'];
/** Words that Markdown would set bold; "2**3" is a power. */
const BOLD = /(?<![\p{L}\d*])\*\*(?=[^\s*])([^*\n]{1,200})(?<!\s)\*\*/gu;
/**
 * Words that it would set in italics: they begin with a letter, hold nothing that a formula would, and stand by
 * themselves. So "f*", "*-algebra", "2 *x + y* z", "x_i" and "_init" stay.
 */
const WORDS = String.raw`(?=[\p{L}${SET}${MARK}])([^*_\n\\^=<>+{}|~]{1,300})(?<!\s)`;
const STARRED = new RegExp(
  String.raw`(?<=^|[\s(\["“‘'—–/:;,\-${MARK}])\*${WORDS}\*(?![\p{L}\d*_^${SET}])`,
  'gu',
);
const UNDERLINED = new RegExp(
  String.raw`(?<=^|[\s(\["“‘'—–/:;,\-${MARK}])_${WORDS}_(?![\p{L}\d*_^${SET}])`,
  'gu',
);

/**
 * The asterisks and underlines by which Markdown sets words of a text bold or in italics: each opening mark is
 * followed by its closing one, the pairs have no order.
 */
export function findEmphasis(text: string): Span[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const marks: Span[] = [];
  // Formulas are words of their own: what they hold is never a mark.
  let words = text.replace(FORMULA, (formula) => SET.repeat(formula.length));
  words = words.replace(BOLD, (whole: string, inside: string, index: number) => {
    marks.push({ start: index, end: index + 2 });
    marks.push({ start: index + whole.length - 2, end: index + whole.length });
    return MARK.repeat(2) + inside + MARK.repeat(2);
  });
  for (const pattern of [STARRED, UNDERLINED])
    for (const { 0: whole, index } of words.matchAll(pattern)) {
      marks.push({ start: index, end: index + 1 });
      marks.push({ start: index + whole.length - 1, end: index + whole.length });
    }
  return marks;
}
