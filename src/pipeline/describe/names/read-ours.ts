import { HEAD_NOUNS, STOPS } from './cue-words.ts';
import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { introducedBy, readBracket } from './read-bracket.ts';
import { readName } from './read-name.ts';

/** "our method, X, …", "the resulting model, X, …", "the proposed X". */
export function readOurs(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): Introduction | undefined {
  const { lower } = tokens[at]!;
  if (
    lower !== 'our' &&
    lower !== 'proposed' &&
    lower !== 'resulting' &&
    lower !== 'final' &&
    lower !== 'new'
  )
    return undefined;
  let k = at + 1;
  if (tokens[k]?.lower === 'proposed' || tokens[k]?.lower === 'new') k += 1;
  const direct = readName(text, tokens, k);
  if (direct && direct.kind !== 'capitalised' && lower !== 'final' && lower !== 'new')
    return { ...introducedBy(text, tokens, direct), weight: 1.5, cue: 'ours' };
  while (
    k < Math.min(end, at + 6) &&
    tokens[k]!.shape === 'lower' &&
    !STOPS.has(tokens[k]!.lower) &&
    tokens[k]!.after === ''
  )
    k += 1;
  for (let b = k; lower !== 'new' && b < Math.min(end - 1, at + 8); b += 1) {
    if (tokens[b]!.after.startsWith('(')) {
      const bracket = readBracket(text, tokens, at + 1, b, 2.5);
      if (bracket?.long && /\p{Lu}/u.test(bracket.long)) return bracket;
    }
    if (tokens[b]!.after !== '' || STOPS.has(tokens[b]!.lower)) break;
  }
  if (k >= end - 1 || !HEAD_NOUNS.has(tokens[k]!.lower)) {
    const noun = tokens[k - 1];
    const span = noun && HEAD_NOUNS.has(noun.lower) ? readName(text, tokens, k) : undefined;
    return span && span.kind === 'distinctive'
      ? { ...introducedBy(text, tokens, span), weight: 2, cue: 'ours' }
      : undefined;
  }
  const comma = tokens[k]!.after === ',';
  const span = comma || tokens[k]!.after === '' ? readName(text, tokens, k + 1) : undefined;
  if (!span || span.last >= end) return undefined;
  if (comma && !/^[,.(]/.test(tokens[span.last]!.after)) return undefined;
  return { ...introducedBy(text, tokens, span), weight: comma ? 3 : 2, cue: 'ours' };
}
