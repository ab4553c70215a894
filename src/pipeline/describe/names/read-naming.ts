import { CALLING, MAKING, NAMING, PROPOSING, STOPS } from './cue-words.ts';
import { findLongForm } from './find-long-form.ts';
import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { introducedBy, readBracket, readMixedCase } from './read-bracket.ts';
import { isProper, readName } from './read-name.ts';

const PRIOR_ART = new Set(
  'existing popular widely-used prior previous known well-known recent state-of-the-art common standard traditional established conventional recently'.split(
    ' ',
  ),
);
/** Characters before a short form that may hold its long form. */
const REACH = 160;
/** "is called", "often called": what others call it. */
const USAGE = new Set(
  'commonly often also usually so is was are were be been previously typically generally sometimes'.split(
    ' ',
  ),
);

/** "called X", "which we call X", "X for short", "referred to as X" at token `at` of the sentence `start` … `end`. */
export function readNaming(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
  end: number,
): Introduction | undefined {
  if (tokens[at]!.lower === 'short') {
    const named = tokens[at - 1]?.lower === 'for' && at - 2 >= start && isProper(tokens[at - 2]);
    return named ? shortened(text, tokens, start, at - 2) : undefined;
  }
  let from = findNamed(tokens, start, at, end);
  if (from === undefined) return undefined;
  while (['as', 'by', 'to'].includes(tokens[from]?.lower ?? '') && from + 1 < end) from += 1;
  const article = tokens[from]?.lower ?? '';
  if (['the', 'a', 'an', 'our'].includes(article)) {
    if (!isProper(tokens[from + 1]))
      return article === 'the' ? readTheNamed(text, tokens, from + 1, end) : undefined;
    from += 1;
  }
  if (from >= end || /^an?$/.test(tokens[from - 1]!.lower)) return undefined;
  const mixed = isProper(tokens[from]) ? readMixedCase(text, tokens, from, end, 3, 'always') : undefined;
  if (mixed) return { ...mixed, cue: 'called' };
  const span = readName(text, tokens, from, true);
  if (!span || span.last >= end) return undefined;
  if (span.kind === 'plain' && span.first === span.last && tokens[from]!.lower.endsWith('s'))
    return undefined;
  return { ...introducedBy(text, tokens, span), weight: span.kind === 'plain' ? 2.5 : 3, cue: 'called' };
}

/** Index of the first token of what is named, articles included. */
function findNamed(tokens: readonly Token[], start: number, at: number, end: number): number | undefined {
  const { lower, after } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (NAMING.has(lower)) {
    if (USAGE.has(before)) return undefined;
    for (let k = Math.max(start, at - 6); k < at; k += 1)
      if (PRIOR_ART.has(tokens[k]!.lower)) return undefined;
    if (
      lower === 'namely' &&
      !((isProper(tokens[at + 1]) || tokens[at + 1]?.lower === 'the') && followsMethod(tokens, start, at))
    )
      return undefined;
    return at + 1;
  }
  if (CALLING.has(lower) && (before === 'we' || before === 'and' || before === 'to')) {
    for (let k = at + 1; k < Math.min(end, at + 11); k += 1) {
      if (tokens[k]!.quoted || isProper(tokens[k])) return k;
      if (/[.;]/.test(tokens[k]!.after) || tokens[k]!.lower === 'their') return undefined;
    }
    return before === 'we' ? at + 1 : undefined;
  }
  if (lower === 'i') {
    const that = tokens[at + 1]?.lower === 'e' && isProper(tokens[at + 2]) && tokens[at + 2]!.shape !== 'cap';
    return that && followsMethod(tokens, start, at) ? at + 2 : undefined;
  }
  if (lower === 'term') return before === 'the' && !/[,.:]/.test(after) ? at + 1 : undefined;
  const ours =
    lower === 'refer'
      ? before === 'we' || before === 'and'
      : lower === 'referred' && tokens[at + 1]?.lower === 'to' && !USAGE.has(before);
  if (!ours) return undefined;
  for (let k = at + 1; k < Math.min(end, at + 12); k += 1) if (tokens[k]!.lower === 'as') return k + 1;
  return undefined;
}

/** "called the projected power method (PPM)": weak without the bracket, enough for a phrase of the title. */
function readTheNamed(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
): Introduction | undefined {
  for (let k = from; k < Math.min(end - 1, from + 9); k += 1) {
    if (tokens[k]!.after.startsWith('(')) return readBracket(text, tokens, from, k, 3);
    if (tokens[k]!.after !== '' || STOPS.has(tokens[k]!.lower)) break;
  }
  const span = readName(text, tokens, from, true);
  return span && span.last < end && span.last > span.first
    ? { ...introducedBy(text, tokens, span), weight: 1.5, cue: 'called' }
    : undefined;
}

/** Whether "namely" or "i.e." explains the one thing that the sentence proposes. */
function followsMethod(tokens: readonly Token[], start: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(start, at - 60); k -= 1)
    if (PROPOSING.has(tokens[k]!.lower) || MAKING.has(tokens[k]!.lower))
      return !tokens[at - 1]!.lower.endsWith('s');
  return false;
}

function shortened(text: string, tokens: readonly Token[], start: number, at: number): Introduction {
  const name = tokens[at]!.text;
  const before = text
    .slice(Math.max(tokens[start]!.start, tokens[at]!.start - REACH), tokens[at]!.start)
    .replace(/(?<![\s,(])[\s,(]+$/, '')
    .replace(/(?<![\s,(])[\s,(]+(?:or|and)$/, '')
    .replace(/(?<![\s,(])[\s,(]+$/, '');
  const offset = findLongForm(name, before);
  return { name, ...(offset !== undefined && { long: before.slice(offset) }), at, weight: 3, cue: 'called' };
}
