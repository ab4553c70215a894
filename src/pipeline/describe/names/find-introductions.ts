import { CALLING, DETERMINERS, HEAD_NOUNS, MAKING, NAMING, PROPOSING, RESOURCE_NOUNS, STOPS } from './cue-words.ts';
import { findLongForm } from './find-long-form.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import { findKnownModel } from './known-models.ts';
import type { Token } from './name-tokens.ts';
import { isProper, readName, textOf, type NameSpan } from './read-name.ts';

/** One reason to believe that a paper introduces a name. */
export interface Introduction {
  readonly name: string;
  readonly long?: string;
  /** Index of the name's first token. */
  readonly at: number;
  /** 3 is enough alone, below 2 needs more. */
  readonly weight: number;
  readonly cue: 'proposed' | 'called' | 'apposition' | 'bracket' | 'title' | 'ours';
}

const SUBJECTS = new Set('paper work article study report letter authors manuscript thesis'.split(' '));
const ADVERBS = new Set('also then further thus therefore first finally next furthermore here additionally hence instead formally specifically newly now jointly hereby subsequently accordingly carefully propose and briefly both'.split(' '));
const OF_NOUNS = new Set('family series suite notion concept term collection class set form kind task problem pair variant type idea version'.split(' '));
const LABELS = ['123456', 'abcdef'].map((labels) => [...labels]).concat([['i', 'ii', 'iii', 'iv', 'v', 'vi']]);
const PRIOR_ART = new Set('existing popular widely-used prior previous known well-known recent state-of-the-art common standard traditional established conventional recently'.split(' '));

/** Every place of the text that introduces a name, in order. */
export function findIntroductions(text: string, tokens: readonly Token[]): Introduction[] {
  const found: Introduction[] = [];
  const emit = (introduction: Introduction | undefined): void => {
    if (introduction) found.push(introduction);
  };
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.initial) end += 1;
    readSentence(text, tokens, start, end, emit);
    start = end;
  }
  return found;
}

function readSentence(text: string, tokens: readonly Token[], start: number, end: number, emit: (i: Introduction | undefined) => void): void {
  let ours = false;
  let fresh = false;
  for (let i = start; i < end; i += 1) {
    const { lower } = tokens[i]!;
    if (lower === 'we' || lower === 'our' || (lower === 'this' && SUBJECTS.has(tokens[i + 1]?.lower ?? ''))) ours = true;
    if (lower === 'novel' || lower === 'new' || lower === 'proposed') fresh = true;
  }
  let proposed = false;
  for (let i = start; i < end; i += 1) {
    const strength = proposes(tokens, start, i);
    if (strength > 0) {
      proposed = true;
      readPhrase(text, tokens, i + 1, end, strength, emit);
    }
  }
  for (let i = start; i < end; i += 1) {
    emit(readOurs(text, tokens, i, end));
    emit(readPassive(text, tokens, start, i));
    if (!ours && !fresh && !proposed) continue;
    emit(readNaming(text, tokens, start, i, end));
    emit(readColon(text, tokens, start, i));
    if (fresh && (tokens[i]!.lower === 'novel' || tokens[i]!.lower === 'new')) emit(readNovel(text, tokens, i, end));
    if (proposed && tokens[i]!.after.endsWith('(') && i + 1 < end) emit(readBracket(text, tokens, start, i, 1));
  }
}

/** 3 for "we propose", 2 for "we build", 0 where the word at `at` does not say that the paper offers something. */
function proposes(tokens: readonly Token[], start: number, at: number): number {
  const token = tokens[at]!;
  const strength = PROPOSING.has(token.lower) ? 3 : MAKING.has(token.lower) ? 2 : 0;
  if (strength === 0 || token.after.includes('.')) return 0;
  let k = at - 1;
  while (k >= start && (ADVERBS.has(tokens[k]!.lower) || tokens[k]!.lower.endsWith('ly')) && tokens[k]!.after === '') k -= 1;
  const before = tokens[k]?.lower ?? '';
  const joined = k >= start && tokens[k]!.after === '';
  if (before === 'we' || before === 'i') return strength;
  if (token.lower.endsWith('ing')) return (before === 'by' || at === start) && !/\bet al/.test(tokens[at + 1]?.text ?? '') ? strength - 0.5 : 0;
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
    if (SUBJECTS.has(lower) && ['this', 'the', 'our', 'present', 'current'].includes(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "a simple approach among those we explored: conditional training, or …": weak alone. */
function readColon(text: string, tokens: readonly Token[], start: number, at: number): Introduction | undefined {
  if (tokens[at]!.after !== ':' || tokens[at + 1]?.shape !== 'lower') return undefined;
  let k = at;
  while (k > start && k > at - 7 && !(HEAD_NOUNS.has(tokens[k]!.lower) && !tokens[k]!.lower.endsWith('s'))) k -= 1;
  if (!HEAD_NOUNS.has(tokens[k]!.lower)) return undefined;
  const span = readName(text, tokens, at + 1, true);
  if (!span || span.first === span.last || tokens[span.last]!.after !== ',' || !/^(?:or|an?|which)$/.test(tokens[span.last + 1]?.lower ?? '')) return undefined;
  return { ...introduced(text, tokens, span), weight: 1.5, cue: 'apposition' };
}

/** "X is proposed". */
function readPassive(text: string, tokens: readonly Token[], start: number, at: number): Introduction | undefined {
  const { lower } = tokens[at]!;
  if (lower !== 'is' && lower !== 'are') return undefined;
  let k = at + 1;
  while (tokens[k]?.lower.endsWith('ly')) k += 1;
  if (!/^(?:proposed|introduced|presented|developed|devised|established|constructed)$/.test(tokens[k]?.lower ?? '') || at === start) return undefined;
  const before = tokens[at - 1]!;
  if (before.after === ')' && isProper(before)) return at - 2 >= start ? readBracket(text, tokens, start, at - 2, 3) : undefined;
  if (!isProper(before)) return undefined;
  let first = at - 1;
  while (first > start && isProper(tokens[first - 1]) && tokens[first - 1]!.after === '') first -= 1;
  return { name: textOf(text, tokens, { first, last: at - 1 }), at: first, weight: 2.5, cue: 'proposed' };
}

/** "a novel long form (X) …" */
function readNovel(text: string, tokens: readonly Token[], at: number, end: number): Introduction | undefined {
  for (let k = at + 1; k < Math.min(end - 1, at + 8); k += 1) {
    if (tokens[k]!.after.startsWith('(')) return readBracket(text, tokens, at + 1, k, 2.5);
    if (STOPS.has(tokens[k]!.lower) || tokens[k]!.after !== '') return undefined;
  }
  return undefined;
}

/** Reads the noun phrase after "we propose". */
function readPhrase(text: string, tokens: readonly Token[], from: number, end: number, strength: number, emit: (i: Introduction | undefined) => void): void {
  let i = from;
  let article = '';
  while (i < end && (DETERMINERS.has(tokens[i]!.lower) || tokens[i]!.shape === 'number') && tokens[i]!.after === '' && !tokens[i]!.quoted) {
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
      if (token.lower !== 'of' || !OF_NOUNS.has(tokens[i - 1]?.lower.replace(/ies$/, 'y').replace(/s$/, '') ?? '')) return;
      const of = readName(text, tokens, i + 1, true);
      if (of && of.kind === 'plain') {
        emit({ ...introduced(text, tokens, of), weight: strength - 1, cue: 'proposed' });
        return;
      }
      continue;
    }
    const mixed = isProper(token) ? readMixedCase(text, tokens, i, end, strength) : undefined;
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
    const bracket = tokens[span.last]!.after.startsWith('(') ? readBracket(text, tokens, phraseStart, span.last, strength) : undefined;
    if (bracket?.long && !findKnownModel(bracket.name) && bracket.long.length > textOf(text, tokens, span).length) {
      emit(bracket);
      return;
    }
    const weight = weigh(tokens, span, phraseStart, article, comma, strength);
    emit({ ...introduced(text, tokens, span), weight, cue: comma ? 'apposition' : 'proposed' });
    i = span.last;
    if (tokens[i]!.after.startsWith('(')) i = closing(tokens, i);
    if (weight < 2) continue;
    const after = tokens[i]!.after;
    const next = tokens[i + 1];
    const listed = after.endsWith(',') && isProper(next);
    const joined = (next?.lower === 'and' || next?.lower === 'or') && /^[),]*$/.test(after) && (isProper(tokens[i + 2]) || tokens[i + 2]?.quoted);
    if (!listed && !joined) return;
    if (joined) i += 1;
    listing = true;
  }
}

/** "we propose conditional training, a method": a phrase without article that is explained at once. */
function readBarePhrase(text: string, tokens: readonly Token[], at: number, end: number, strength: number): Introduction | undefined {
  if (strength < 3 || tokens[at]?.shape !== 'lower' || tokens[at]!.quoted) return undefined;
  const span = readName(text, tokens, at, true);
  if (!span || span.last + 1 >= end || span.kind !== 'plain' || span.last === span.first) return undefined;
  const next = tokens[span.last + 1]!;
  if (tokens[span.last]!.after === '(') return undefined;
  if (/s$/.test(tokens[span.last]!.lower) && !/ss$/.test(tokens[span.last]!.lower)) return undefined;
  const explained = tokens[span.last]!.after === ',' && (next.lower === 'a' || next.lower === 'an');
  return explained ? { ...introduced(text, tokens, span), weight: 2.5, cue: 'proposed' } : undefined;
}

/** "Partial labeling and Long-Tailed Classification (PLTC)": a long form that begins at a capital. */
function readMixedCase(text: string, tokens: readonly Token[], at: number, end: number, strength: number): Introduction | undefined {
  for (let k = at; k < Math.min(end - 1, at + 11); k += 1) {
    if (tokens[k]!.after === '') continue;
    const short = tokens[k + 1]!;
    if (k === at || !tokens[k]!.after.startsWith('(') || !isProper(short) || !short.after.startsWith(')') || findKnownModel(short.text)) return undefined;
    const long = text.slice(tokens[at]!.start, tokens[k]!.end);
    return findLongForm(short.text, long) === 0 ? { name: short.text, long, at: k + 1, weight: strength, cue: 'bracket' } : undefined;
  }
  return undefined;
}

function weigh(tokens: readonly Token[], span: NameSpan, phraseStart: number, article: string, comma: boolean, strength: number): number {
  const { after } = tokens[span.last]!;
  const next = tokens[span.last + 1];
  const words = span.last - span.first + 1;
  const ends = after !== '' || next === undefined || STOPS.has(next.lower);
  const headed = !ends && next !== undefined && HEAD_NOUNS.has(next.lower);
  const noun = span.first > phraseStart && HEAD_NOUNS.has(tokens[span.first - 1]!.lower);
  const made = headed && RESOURCE_NOUNS.has(next!.lower) ? 1 : 0;
  const shape = span.kind === 'quoted' ? 0 : span.kind === 'distinctive' ? 0 : words > 1 ? -0.25 : -0.5;
  if (span.kind === 'capitalised' && span.first > phraseStart && !noun && !comma && !after.startsWith('(') && words < 2) return 0;
  if (comma) return ends && span.first > phraseStart ? strength + shape : 0;
  if (ends) {
    const explained = after === ',' && /^(?:an?|the|our)$/.test(next?.lower ?? '') ? 0.75 : 0;
    if (span.first === phraseStart || noun) return strength + shape + explained - (article === 'a' || article === 'an' || article === 'new' || article === 'novel' ? (after.startsWith('(') ? 0 : 0.5) : 0);
    return after.startsWith('(') ? strength + shape : strength + shape - 1.5;
  }
  if (headed) return strength + made + shape - (article === 'the' || article === '' || article === 'our' ? 0.5 : 2);
  return strength - 2.5;
}

/** "three tasks: 1) First Name, which …" */
function readEnumeration(text: string, tokens: readonly Token[], at: number, emit: (i: Introduction | undefined) => void): void {
  let expected = 0;
  for (let i = at; i < Math.min(tokens.length - 1, at + 120); i += 1) {
    const label = tokens[i]!;
    if (!/^[).:]/.test(label.after) || label.lower !== LABELS.find((labels) => labels[expected] === label.lower)?.[expected]) continue;
    expected += 1;
    const span = readName(text, tokens, i + 1) ?? readDescribed(text, tokens, i + 1);
    if (span && /^[,(:]/.test(tokens[span.last]!.after) && span.last > span.first) emit({ ...introduced(text, tokens, span), weight: 2.5, cue: 'apposition' });
  }
}

/** "Text-guided Image Colorization": a name that begins with a description. */
function readDescribed(text: string, tokens: readonly Token[], at: number): NameSpan | undefined {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || tokens[at]!.after !== '') return undefined;
  const rest = readName(text, tokens, at + 1);
  return rest && { ...rest, first: at };
}

/** "called X", "which we call X", "X for short", "referred to as X". */
function readNaming(text: string, tokens: readonly Token[], start: number, at: number, end: number): Introduction | undefined {
  const token = tokens[at]!;
  let from = -1;
  if (NAMING.has(token.lower)) {
    const before = tokens[at - 1]?.lower ?? '';
    if (['commonly', 'often', 'also', 'usually', 'so', 'is', 'was', 'are', 'were', 'been', 'previously', 'typically', 'generally', 'sometimes'].includes(before)) return undefined;
    for (let k = Math.max(start, at - 6); k < at; k += 1) if (PRIOR_ART.has(tokens[k]!.lower)) return undefined;
    if (token.lower === 'namely' && (!isProper(tokens[at + 1]) || !singularMethod(tokens, start, at))) return undefined;
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
    if (token.lower === 'referred' ? tokens[at + 1]?.lower !== 'to' || /^(?:is|are|was|be|been|were)$/.test(tokens[at - 1]?.lower ?? '') : !/^(?:we|and)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  } else if (token.lower === 'short' && tokens[at - 1]?.lower === 'for' && at - 2 >= start && isProper(tokens[at - 2])) {
    return shortened(text, tokens, start, at - 2);
  } else if (token.lower === 'term' && tokens[at - 1]?.lower === 'the' && !/[,.:]/.test(token.after)) from = at + 1;
  if (from < 0 || from >= end) return undefined;
  while (['as', 'by', 'to'].includes(tokens[from]?.lower ?? '') && from + 1 < end) from += 1;
  if (['the', 'a', 'an', 'our'].includes(tokens[from]?.lower ?? '') && isProper(tokens[from + 1])) from += 1;
  if (from >= end || /^an?$/.test(tokens[from - 1]!.lower)) return undefined;
  const mixed = isProper(tokens[from]) ? readMixedCase(text, tokens, from, end, 3) : undefined;
  if (mixed) return { ...mixed, cue: 'called' };
  const span = readName(text, tokens, from, true);
  if (!span || span.last >= end) return undefined;
  if (span.kind === 'plain' && span.first === span.last && tokens[from]!.lower.endsWith('s')) return undefined;
  const weight = span.kind === 'plain' ? 2.5 : 3;
  return { ...introduced(text, tokens, span), weight, cue: 'called' };
}

function singularMethod(tokens: readonly Token[], start: number, at: number): boolean {
  for (let k = at - 1; k >= start; k -= 1) if (PROPOSING.has(tokens[k]!.lower)) return !tokens[at - 1]!.lower.endsWith('s');
  return false;
}

function shortened(text: string, tokens: readonly Token[], start: number, at: number): Introduction {
  const name = tokens[at]!.text;
  const before = text.slice(tokens[start]!.start, tokens[at]!.start).replace(/[\s,(]*(?:or|and)?\s*[\s,(]*$/, '');
  const offset = findLongForm(name, before);
  return { name, ...(offset !== undefined && { long: before.slice(offset) }), at, weight: 3, cue: 'called' };
}

/** "our method, X, …", "the resulting model, X, …", "the proposed X". */
function readOurs(text: string, tokens: readonly Token[], at: number, end: number): Introduction | undefined {
  const { lower } = tokens[at]!;
  if (lower !== 'our' && lower !== 'proposed' && lower !== 'resulting' && lower !== 'final' && lower !== 'new') return undefined;
  let k = at + 1;
  if (tokens[k]?.lower === 'proposed' || tokens[k]?.lower === 'new') k += 1;
  const direct = readName(text, tokens, k);
  if (direct && direct.kind !== 'capitalised' && lower !== 'final' && lower !== 'new') return { ...introduced(text, tokens, direct), weight: 1.5, cue: 'ours' };
  while (k < Math.min(end, at + 6) && tokens[k]!.shape === 'lower' && !STOPS.has(tokens[k]!.lower) && tokens[k]!.after === '') k += 1;
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
    return span && span.kind === 'distinctive' ? { ...introduced(text, tokens, span), weight: 2, cue: 'ours' } : undefined;
  }
  const comma = tokens[k]!.after === ',';
  const span = comma || tokens[k]!.after === '' ? readName(text, tokens, k + 1) : undefined;
  if (!span || span.last >= end) return undefined;
  if (comma && !/^[,.(]/.test(tokens[span.last]!.after)) return undefined;
  return { ...introduced(text, tokens, span), weight: comma ? 3 : 2, cue: 'ours' };
}

/** "LONG FORM (X" where token `at` is the last word before the bracket. */
function readBracket(text: string, tokens: readonly Token[], from: number, at: number, strength: number): Introduction | undefined {
  const short = tokens[at + 1];
  if (!short || !isProper(short) || !/^[),;]/.test(short.after)) return undefined;
  const before = text.slice(tokens[from]!.start, tokens[at]!.end);
  const offset = findLongForm(short.text, before);
  const next = tokens[at + 2];
  const modifies = short.after === ')' && next !== undefined && next.shape === 'lower' && !STOPS.has(next.lower);
  const lowerCase = offset !== undefined && !/\p{Lu}/u.test(before.slice(offset));
  const weight = offset === undefined && short.shape !== 'name' ? (strength > 1 ? strength - 2 : 0.5) : modifies && lowerCase ? strength - 1.5 : strength - (offset === undefined ? 0.5 : 0);
  return { name: short.text, ...(offset !== undefined && { long: before.slice(offset).trim() }), at: at + 1, weight, cue: 'bracket' };
}

/** Name and long form of a span, looking into the bracket that follows it. */
function introduced(text: string, tokens: readonly Token[], span: NameSpan): { name: string; long?: string; at: number } {
  const trimmed = span.last > span.first && isGeneralAcronym(tokens[span.last]!.text) && HEAD_NOUNS.has(tokens[span.last + 1]?.lower ?? '') ? { first: span.first, last: span.last - 1 } : span;
  const name = textOf(text, tokens, trimmed).replace(/^(?:the|an?|our)\s+|[.,;:!?]+$/g, '');
  const last = tokens[span.last]!;
  if (!last.after.startsWith('(') && !last.after.endsWith('(')) return { name, at: span.first, ...standsFor(text, tokens, span) };
  const close = closing(tokens, span.last);
  const first = tokens[span.last + 1]!;
  const inner = text.slice(first.start, tokens[close]!.end);
  if (close === span.last + 1 && isProper(first)) {
    if (findKnownModel(first.text) === 'sure') return { name, at: span.first };
    const offset = findLongForm(first.text, name);
    if (offset !== undefined || (span.last > span.first && first.shape !== 'cap')) return { name: first.text, long: offset === undefined ? name : name.slice(offset), at: span.last + 1 };
    return { name, at: span.first };
  }
  if (close > span.last + 1 && findLongForm(name, inner) !== undefined) return { name, long: inner, at: span.first };
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
function closing(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (k < tokens.length - 1 && k < at + 14 && !tokens[k]!.after.includes(')')) k += 1;
  return Math.min(k, tokens.length - 1);
}
