import { HEAD_NOUNS, STOPS } from './cue-words.ts';
import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { introducedBy, readBracket } from './read-bracket.ts';
import { isProper, readName, textOf } from './read-name.ts';

/** "a simple approach among those we explored: conditional training, or …": weak alone. */
export function readColon(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
): Introduction | undefined {
  if (tokens[at]!.after !== ':' || tokens[at + 1]?.shape !== 'lower') return undefined;
  let k = at;
  while (k > start && k > at - 7 && !(HEAD_NOUNS.has(tokens[k]!.lower) && !tokens[k]!.lower.endsWith('s')))
    k -= 1;
  if (!HEAD_NOUNS.has(tokens[k]!.lower)) return undefined;
  const span = readName(text, tokens, at + 1, true);
  if (
    !span ||
    span.first === span.last ||
    tokens[span.last]!.after !== ',' ||
    !/^(?:or|an?|which)$/.test(tokens[span.last + 1]?.lower ?? '')
  )
    return undefined;
  return { ...introducedBy(text, tokens, span), weight: 1.5, cue: 'apposition' };
}

/** "X is proposed". */
export function readPassive(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
): Introduction | undefined {
  const { lower } = tokens[at]!;
  if (lower !== 'is' && lower !== 'are') return undefined;
  let k = at + 1;
  while (tokens[k]?.lower.endsWith('ly')) k += 1;
  if (
    !/^(?:proposed|introduced|presented|developed|devised|established|constructed)$/.test(
      tokens[k]?.lower ?? '',
    ) ||
    at === start
  )
    return undefined;
  const before = tokens[at - 1]!;
  if (before.after === ')' && isProper(before))
    return at - 2 >= start ? readBracket(text, tokens, start, at - 2, 3) : undefined;
  if (!isProper(before)) return undefined;
  let first = at - 1;
  while (first > start && isProper(tokens[first - 1]) && tokens[first - 1]!.after === '') first -= 1;
  return { name: textOf(text, tokens, { first, last: at - 1 }), at: first, weight: 2.5, cue: 'proposed' };
}

/** "a novel long form (X) …" */
export function readNovel(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): Introduction | undefined {
  for (let k = at + 1; k < Math.min(end - 1, at + 8); k += 1) {
    if (tokens[k]!.after.startsWith('(')) return readBracket(text, tokens, at + 1, k, 2.5);
    if (STOPS.has(tokens[k]!.lower) || tokens[k]!.after !== '') return undefined;
  }
  return undefined;
}
