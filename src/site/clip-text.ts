import { findEmphasis } from '../text/find-emphasis.ts';
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
  return `${dropTorn(flat, kept.length).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}

/** A text up to a cut, without the marks of emphasis that end behind it. */
function dropTorn(text: string, cut: number): string {
  const marks = findEmphasis(text);
  const torn = marks.filter(({ start }, i) => i % 2 === 0 && start < cut && (marks[i + 1]?.end ?? 0) > cut);
  return torn
    .sort((a, b) => b.start - a.start)
    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text.slice(0, cut));
}

/** The formula that a cut before the character `at` would tear; a very long one may be torn. */
export function formulaAround(text: string, at: number): Span | undefined {
  for (const { 0: formula, index } of text.matchAll(/\$[^$]*\$/g)) {
    const end = index + formula.length;
    if (end > at) return index < at && formula.length <= LONGEST ? { start: index, end } : undefined;
  }
  return undefined;
}
