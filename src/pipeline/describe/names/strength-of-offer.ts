import { MAKING, PROPOSING } from './cue-words.ts';
import type { Token } from './name-tokens.ts';

/** Nouns by which a paper speaks of itself: "this paper". */
export const SUBJECTS = new Set(
  'paper work article study report letter authors manuscript thesis'.split(' '),
);
const ADVERBS = new Set(
  'also then further thus therefore first finally next furthermore here additionally hence instead formally specifically newly now jointly hereby subsequently accordingly carefully propose and briefly both'.split(
    ' ',
  ),
);

/** 3 for "we propose", 2 for "we build", 0 where the word at `at` does not say that the paper offers something. */
export function strengthOfOffer(tokens: readonly Token[], start: number, at: number): number {
  const token = tokens[at]!;
  const strength = PROPOSING.has(token.lower) ? 3 : MAKING.has(token.lower) ? 2 : 0;
  if (strength === 0 || token.after.includes('.')) return 0;
  let k = at - 1;
  while (
    k >= start &&
    (ADVERBS.has(tokens[k]!.lower) || tokens[k]!.lower.endsWith('ly')) &&
    tokens[k]!.after === ''
  )
    k -= 1;
  const before = tokens[k]?.lower ?? '';
  const joined = k >= start && tokens[k]!.after === '';
  if (before === 'we' || before === 'i') return strength;
  if (token.lower.endsWith('ing'))
    return (before === 'by' || at === start) && !/\bet al/.test(tokens[at + 1]?.text ?? '')
      ? strength - 0.5
      : 0;
  const subject = hasSubject(tokens, start, at);
  if (!subject) return 0;
  if (SUBJECTS.has(before) || tokens[at - 1]?.lower === 'and') return strength;
  if (before === 'to' && joined) return strength - 0.5;
  if (token.lower === 'put') return 0;
  if (before === 'have' || before === 'framework' || before === 'hereby') return strength - 0.5;
  return k < at - 1 && tokens[k]!.after.includes(',') ? strength : 0;
}

function hasSubject(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 28); i -= 1) {
    const { lower } = tokens[i]!;
    if (lower === 'we' || lower === 'our') return true;
    if (
      SUBJECTS.has(lower) &&
      ['this', 'the', 'our', 'present', 'current'].includes(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
