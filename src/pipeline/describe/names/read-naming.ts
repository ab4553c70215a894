import { CALLING, NAMING, PROPOSING } from './cue-words.ts';
import { findLongForm } from './find-long-form.ts';
import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { introducedBy, readMixedCase } from './read-bracket.ts';
import { isProper, readName } from './read-name.ts';

const PRIOR_ART = new Set(
  'existing popular widely-used prior previous known well-known recent state-of-the-art common standard traditional established conventional recently'.split(
    ' ',
  ),
);

/** "called X", "which we call X", "X for short", "referred to as X". */
export function readNaming(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
  end: number,
): Introduction | undefined {
  const token = tokens[at]!;
  let from = -1;
  if (NAMING.has(token.lower)) {
    const before = tokens[at - 1]?.lower ?? '';
    if (
      [
        'commonly',
        'often',
        'also',
        'usually',
        'so',
        'is',
        'was',
        'are',
        'were',
        'been',
        'previously',
        'typically',
        'generally',
        'sometimes',
      ].includes(before)
    )
      return undefined;
    for (let k = Math.max(start, at - 6); k < at; k += 1)
      if (PRIOR_ART.has(tokens[k]!.lower)) return undefined;
    if (token.lower === 'namely' && (!isProper(tokens[at + 1]) || !singularMethod(tokens, start, at)))
      return undefined;
    from = at + 1;
  } else if (CALLING.has(token.lower) && ['we', 'and', 'to'].includes(tokens[at - 1]?.lower ?? '')) {
    from = at + 1;
    for (let k = at + 1; k < Math.min(end, at + 11); k += 1) {
      if (tokens[k]!.quoted || isProper(tokens[k])) {
        from = k;
        break;
      }
      if (/[.;]/.test(tokens[k]!.after) || tokens[k]!.lower === 'their') return undefined;
    }
    if (tokens[at - 1]?.lower !== 'we' && from === at + 1) return undefined;
  } else if (token.lower === 'refer' || token.lower === 'referred') {
    for (let k = at + 1; k < Math.min(end, at + 12); k += 1) if (tokens[k]!.lower === 'as') from = k + 1;
    if (
      token.lower === 'referred'
        ? tokens[at + 1]?.lower !== 'to' || /^(?:is|are|was|be|been|were)$/.test(tokens[at - 1]?.lower ?? '')
        : !/^(?:we|and)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return undefined;
  } else if (
    token.lower === 'short' &&
    tokens[at - 1]?.lower === 'for' &&
    at - 2 >= start &&
    isProper(tokens[at - 2])
  ) {
    return shortened(text, tokens, start, at - 2);
  } else if (token.lower === 'term' && tokens[at - 1]?.lower === 'the' && !/[,.:]/.test(token.after))
    from = at + 1;
  if (from < 0 || from >= end) return undefined;
  while (['as', 'by', 'to'].includes(tokens[from]?.lower ?? '') && from + 1 < end) from += 1;
  if (['the', 'a', 'an', 'our'].includes(tokens[from]?.lower ?? '') && isProper(tokens[from + 1])) from += 1;
  if (from >= end || /^an?$/.test(tokens[from - 1]!.lower)) return undefined;
  const mixed = isProper(tokens[from]) ? readMixedCase(text, tokens, from, end, 3) : undefined;
  if (mixed) return { ...mixed, cue: 'called' };
  const span = readName(text, tokens, from, true);
  if (!span || span.last >= end) return undefined;
  if (span.kind === 'plain' && span.first === span.last && tokens[from]!.lower.endsWith('s'))
    return undefined;
  const weight = span.kind === 'plain' ? 2.5 : 3;
  return { ...introducedBy(text, tokens, span), weight, cue: 'called' };
}

function singularMethod(tokens: readonly Token[], start: number, at: number): boolean {
  for (let k = at - 1; k >= start; k -= 1)
    if (PROPOSING.has(tokens[k]!.lower)) return !tokens[at - 1]!.lower.endsWith('s');
  return false;
}

function shortened(text: string, tokens: readonly Token[], start: number, at: number): Introduction {
  const name = tokens[at]!.text;
  const before = text
    .slice(tokens[start]!.start, tokens[at]!.start)
    .replace(/[\s,(]*(?:or|and)?\s*[\s,(]*$/, '');
  const offset = findLongForm(name, before);
  return { name, ...(offset !== undefined && { long: before.slice(offset) }), at, weight: 3, cue: 'called' };
}
