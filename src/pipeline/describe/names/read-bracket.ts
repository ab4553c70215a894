import { HEAD_NOUNS, STOPS } from './cue-words.ts';
import { findLongForm } from './find-long-form.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import type { Introduction } from './introduction.ts';
import { findKnownModel } from './known-models.ts';
import type { Token } from './name-tokens.ts';
import { isProper, textOf, type NameSpan } from './read-name.ts';

/** Words before a bracket that may belong to the long form. */
const REACH = 20;

/** "LONG FORM (X" where token `at` is the last word before the bracket. */
export function readBracket(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  strength: number,
): Introduction | undefined {
  const short = tokens[at + 1];
  if (!short || !isProper(short) || !/^[),;]/.test(short.after)) return undefined;
  const before = text.slice(tokens[Math.max(from, at - REACH)]!.start, tokens[at]!.end);
  const offset = findLongForm(short.text, before);
  const next = tokens[at + 2];
  const modifies =
    short.after === ')' && next !== undefined && next.shape === 'lower' && !STOPS.has(next.lower);
  const lowerCase = offset !== undefined && !/\p{Lu}/u.test(before.slice(offset));
  let weight = strength;
  if (offset === undefined) weight -= short.shape === 'name' ? 0.5 : 2;
  else if (lowerCase && modifies) weight -= tokens[from - 1]?.lower === 'the' ? 0.75 : 1.5;
  return {
    name: short.text,
    ...(offset !== undefined && { long: before.slice(offset).trim() }),
    at: at + 1,
    weight: strength > 1 ? weight : lowerCase ? 0 : Math.max(weight, 0.5),
    cue: 'bracket',
  };
}

/** "Partial labeling and Long-Tailed Classification (PLTC)": a long form that begins at a capital; `loose` asks only for its first letter, of any short form or of names like "FedAvg". */
export function readMixedCase(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  strength: number,
  loose: 'always' | 'named' | 'never' = 'never',
): Introduction | undefined {
  for (let k = at; k < Math.min(end - 1, at + 11); k += 1) {
    if (tokens[k]!.after === '') continue;
    const short = tokens[k + 1]!;
    if (
      k === at ||
      !tokens[k]!.after.startsWith('(') ||
      !isProper(short) ||
      !short.after.startsWith(')') ||
      findKnownModel(short.text)
    )
      return undefined;
    const long = text.slice(tokens[at]!.start, tokens[k]!.end);
    const fits =
      findLongForm(short.text, long) === 0 ||
      ((loose === 'always' || (loose === 'named' && short.shape === 'name')) && short.text[0] === long[0]);
    return fits ? { name: short.text, long, at: k + 1, weight: strength, cue: 'bracket' } : undefined;
  }
  return undefined;
}

/** Name and long form of a span, looking into the bracket that follows it. */
export function introducedBy(
  text: string,
  tokens: readonly Token[],
  span: NameSpan,
): { name: string; long?: string; at: number } {
  const trimmed =
    span.last > span.first &&
    isGeneralAcronym(tokens[span.last]!.text) &&
    HEAD_NOUNS.has(tokens[span.last + 1]?.lower ?? '')
      ? { first: span.first, last: span.last - 1 }
      : span;
  const name = textOf(text, tokens, trimmed).replace(/^(?:the|an?|our)\s+|(?<![.,;:!?])[.,;:!?]+$/g, '');
  const { after } = tokens[span.last]!;
  const first = tokens[span.last + 1];
  if (!first || !(after.startsWith('(') || after.endsWith('(')))
    return { name, at: span.first, ...standsFor(text, tokens, span) };
  const close = closing(tokens, span.last);
  const inner = text.slice(first.start, tokens[close]!.end);
  if (close === span.last + 1 && isProper(first)) {
    if (findKnownModel(first.text) === 'sure') return { name, at: span.first };
    const offset = findLongForm(first.text, name);
    if (offset !== undefined || (span.last > span.first && first.shape !== 'cap'))
      return { name: first.text, long: offset === undefined ? name : name.slice(offset), at: span.last + 1 };
    // "Learning-to-Modulate (L2M)"
    if (first.shape !== 'cap' && name.includes('-') && first.text[0] === name[0])
      return { name: first.text, long: name, at: span.last + 1 };
    return { name, at: span.first };
  }
  const short = /^\p{Lu}{2,}(?=-)/u.exec(name)?.[0] ?? name;
  const offset = close > span.last + 1 ? findLongForm(short, inner) : undefined;
  if (offset !== undefined) return { name, long: inner.slice(offset), at: span.first };
  return { name, at: span.first };
}

function standsFor(text: string, tokens: readonly Token[], span: NameSpan): { long?: string } {
  for (let k = span.last + 1; k < Math.min(span.last + 4, tokens.length - 1); k += 1) {
    if (!/^(?:stands|short|standing)$/.test(tokens[k]!.lower) || tokens[k + 1]!.lower !== 'for') continue;
    let end = k + 2;
    while (end < tokens.length - 1 && tokens[end]!.after === '' && end < k + 10) end += 1;
    if (tokens[end]) return { long: text.slice(tokens[k + 2]!.start, tokens[end]!.end) };
  }
  return {};
}

/** Index of the last token inside the bracket that opens after token `at`. */
export function closing(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (k < tokens.length - 1 && k < at + 14 && !tokens[k]!.after.includes(')')) k += 1;
  return Math.min(k, tokens.length - 1);
}
