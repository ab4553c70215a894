import { DETERMINERS, HEAD_NOUNS, RESOURCE_NOUNS, STOPS } from './cue-words.ts';
import type { Introduction } from './introduction.ts';
import { findKnownModel } from './known-models.ts';
import type { Token } from './name-tokens.ts';
import { closing, introducedBy, readBracket, readMixedCase } from './read-bracket.ts';
import { readEnumeration } from './read-enumeration.ts';
import { isProper, readName, textOf, type NameSpan } from './read-name.ts';

const OF_NOUNS = new Set(
  'family series suite notion concept term collection class set form kind task problem pair variant type idea version'.split(
    ' ',
  ),
);

const NOTIONS = new Set(['notion', 'concept', 'term']);

/** Reads the noun phrase after "we propose". */
export function readPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  strength: number,
  emit: (i: Introduction | undefined) => void,
): void {
  let i = from;
  let article = '';
  while (
    i < end &&
    (DETERMINERS.has(tokens[i]!.lower) || tokens[i]!.shape === 'number') &&
    tokens[i]!.after === '' &&
    !tokens[i]!.quoted
  ) {
    article = tokens[i]!.lower;
    i += 1;
  }
  const phraseStart = i;
  const plain = article === '' ? readBarePhrase(text, tokens, i, end, strength) : undefined;
  if (plain) {
    emit(plain);
    return;
  }
  let listing = false;
  for (; i < Math.min(end, from + 26); i += 1) {
    const token = tokens[i]!;
    const comma = listing || (i > phraseStart && /[,:—–]/.test(tokens[i - 1]!.after));
    listing = false;
    if (i > phraseStart && /[.;]/.test(tokens[i - 1]!.after)) return;
    if (comma && !isProper(token) && !token.quoted) return readEnumeration(text, tokens, i, emit);
    if (STOPS.has(token.lower) && !token.quoted) {
      if (
        token.lower !== 'of' ||
        !OF_NOUNS.has(tokens[i - 1]?.lower.replace(/ies$/, 'y').replace(/s$/, '') ?? '')
      )
        return;
      const of = readName(text, tokens, i + 1, true);
      if (of?.kind === 'plain' && !/(?<!s)s$/.test(tokens[of.last]!.lower)) {
        emit({
          ...introducedBy(text, tokens, of),
          weight: strength - (NOTIONS.has(tokens[i - 1]!.lower) ? 0.5 : 1),
          cue: 'proposed',
        });
        return;
      }
      continue;
    }
    const mixed = isProper(token) ? readMixedCase(text, tokens, i, end, strength, 'named') : undefined;
    if (mixed) {
      emit(mixed);
      return;
    }
    const span = readName(text, tokens, i);
    if (!span) {
      if (token.after.startsWith('(')) {
        emit(readBracket(text, tokens, phraseStart, i, strength));
        if (i + 1 < end) i = closing(tokens, i);
      }
      continue;
    }
    const bracket = tokens[span.last]!.after.startsWith('(')
      ? readBracket(text, tokens, phraseStart, span.last, strength)
      : undefined;
    if (
      bracket?.long &&
      !findKnownModel(bracket.name) &&
      bracket.long.length > textOf(text, tokens, span).length
    ) {
      emit(bracket);
      return;
    }
    const weight = weigh(tokens, span, phraseStart, article, comma, strength);
    emit({ ...introducedBy(text, tokens, span), weight, cue: comma ? 'apposition' : 'proposed' });
    i = span.last;
    if (tokens[i]!.after.startsWith('(')) i = closing(tokens, i);
    if (weight < 2) continue;
    const after = tokens[i]!.after;
    const next = tokens[i + 1];
    const listed = after.endsWith(',') && isProper(next);
    const joined =
      (next?.lower === 'and' || next?.lower === 'or') &&
      /^[),]*$/.test(after) &&
      (isProper(tokens[i + 2]) || tokens[i + 2]?.quoted);
    if (!listed && !joined) return;
    if (joined) i += 1;
    listing = true;
  }
}

/** "we propose conditional training, a method": a phrase without article that is explained at once. */
function readBarePhrase(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  strength: number,
): Introduction | undefined {
  if (strength < 3 || tokens[at]?.shape !== 'lower' || tokens[at]!.quoted) return undefined;
  const span = readName(text, tokens, at, true);
  if (!span || span.last + 1 >= end || span.kind !== 'plain' || span.last === span.first) return undefined;
  const next = tokens[span.last + 1]!;
  if (tokens[span.last]!.after === '(') return undefined;
  if (/s$/.test(tokens[span.last]!.lower) && !/ss$/.test(tokens[span.last]!.lower)) return undefined;
  const explained = tokens[span.last]!.after === ',' && (next.lower === 'a' || next.lower === 'an');
  return explained
    ? { ...introducedBy(text, tokens, span), weight: 2.5, cue: 'proposed' }
    : { ...introducedBy(text, tokens, span), weight: 1, cue: 'phrase' };
}

/** Words after which a bare name is rather an attribute: "a GAN framework". */
const INDEFINITE = new Set(['a', 'an', 'new', 'novel', 'two', 'three', 'several']);

/** How much a name at this place of the phrase says that it is what is proposed. */
function weigh(
  tokens: readonly Token[],
  span: NameSpan,
  phraseStart: number,
  article: string,
  comma: boolean,
  strength: number,
): number {
  const { after } = tokens[span.last]!;
  const next = tokens[span.last + 1];
  const before = span.first > phraseStart ? tokens[span.first - 1]!.lower : '';
  const single = span.first === span.last;
  const opens = span.first === phraseStart;
  const ends = after !== '' || next === undefined || STOPS.has(next.lower) || isParticiple(next.lower);
  const shape = span.kind !== 'capitalised' ? 0 : single ? -0.5 : -0.25;
  const noun = HEAD_NOUNS.has(before);
  if (span.kind === 'capitalised' && single && !opens && !noun && !comma && !after.startsWith('(')) return 0;
  if (comma)
    return ends && !opens ? strength + shape + (RESOURCE_NOUNS.has(before) && strength < 3 ? 1 : 0) : 0;
  if (ends && (opens || noun)) {
    const explained = after === ',' && /^(?:an?|the|our)$/.test(next?.lower ?? '') ? 0.75 : 0;
    const made = RESOURCE_NOUNS.has(before) && strength < 3 ? 1 : 0;
    return (
      strength + made + shape + explained - (INDEFINITE.has(article) && !after.startsWith('(') ? 0.5 : 0)
    );
  }
  if (ends) return strength + shape - (after.startsWith('(') ? 0 : 1.5);
  if (!HEAD_NOUNS.has(next!.lower)) return strength - 2.5;
  const made = RESOURCE_NOUNS.has(next!.lower) ? 1 : 0;
  // "the Normalised Balance algorithm" can only be a name.
  if (article === 'the' && !single && span.kind === 'capitalised') return Math.max(strength + shape, 2.5);
  return (
    strength +
    made +
    shape -
    (INDEFINITE.has(article) || !(article === '' || DETERMINERS.has(article)) ? 2 : 0.5)
  );
}

function isParticiple(word: string): boolean {
  return word.endsWith('ing') && !HEAD_NOUNS.has(word);
}
