import type { Span } from '../text/sentences.ts';

const LONGEST = 120;

/** At most about `limit` characters of a text, cut at a word, in no formula, and closed with an ellipsis when cut. */
export function clipText(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.lastIndexOf(' ', limit);
  // A text without spaces (Chinese, a long formula) is cut between code points.
  const at = cut > limit / 2 ? cut : limit;
  const formula = formulaAround(flat, at);
  const kept =
    formula && formula.start > 0
      ? flat.slice(0, formula.start)
      : flat.slice(0, at).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}

/** The formula that a cut before the character `at` would tear; a very long one may be torn. */
export function formulaAround(text: string, at: number): Span | undefined {
  for (const { 0: formula, index } of text.matchAll(/\$[^$]*\$/g)) {
    const end = index + formula.length;
    if (end > at) return index < at && formula.length <= LONGEST ? { start: index, end } : undefined;
  }
  return undefined;
}
