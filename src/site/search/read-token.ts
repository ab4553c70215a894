import { toAmerican } from '../../text/american-spelling.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Token } from './split-tokens.ts';
import { completeWord, splitWord, suggestSpellings, type Suggestion } from './suggest-words.ts';

/** What a written word may stand for, with a confidence from 0 to 1. */
export interface Reading {
  readonly token: Token;
  readonly weight: number;
  readonly kind: 'written' | 'spelling' | 'completion';
  /** The written word put right; set for `spelling`. */
  readonly right?: string;
}

/** Where a token stands and what may be done to it. */
export interface TokenContext {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Nothing follows: the reader may not be done with it. */
  readonly growing: boolean;
  /** Take every word as it is written. */
  readonly verbatim: boolean;
  readonly known: ReadonlySet<string> | undefined;
}

/** Whether the corpus has the word or another form of it. Numbers are not listed and count as known. */
export function isKnown(text: string, { words, stems, stem }: OpenIndex): boolean {
  return words.has(text) || stems.has(stem(text)) || /^\d+$/.test(text);
}

/** Readings of a word, best first; none when nothing like it is in the corpus. */
export function readToken(token: Token, context: TokenContext, index: OpenIndex): Reading[] {
  const { text, parts } = token;
  const written: Reading = { token, weight: 1, kind: 'written' };
  if (STOP_WORDS.has(text)) return [written];
  if (isKnown(text, index)) return [written, ...doubts(token, context, index)];
  if (index.synonyms.has(index.stem(text))) return [written];
  if (parts.length > 0 && parts.every((part) => isKnown(part, index))) return [written];
  const { before, after, growing, verbatim, known } = context;
  if (known?.has(text)) return [written];
  if ((before && index.words.has(before.text + text)) || (after && index.words.has(text + after.text)))
    return [written];
  if (verbatim) return [];
  const american = toAmerican(text);
  if (american !== text && isKnown(american, index))
    return [{ ...written, token: { ...token, text: american } }];
  const pair = splitWord(text, index.vocabulary.near(text));
  if (pair)
    return [{ token: { ...token, parts: pair }, weight: 0.95, kind: 'spelling', right: pair.join(' ') }];
  const acronym = /^[A-Z][A-Z\d]{1,5}s?$/.test(token.written);
  if (growing && !acronym) {
    const found = completeWord(text, index.vocabulary.around(text), index.stem);
    if (found.length > 0) return found.map((word) => reading(token, word, 'completion'));
  }
  const spelled = suggestSpellings(
    text,
    acronym ? index.vocabulary.names(text) : index.vocabulary.near(text),
  );
  if (spelled.length > 0 || parts.length === 0)
    return spelled.map((word) => reading(token, word, 'spelling'));
  return readParts(token, index);
}

/** So few papers, or one in so many, have a word that may be a slip of theirs. */
const FEW = 2;
const ONE_IN = 10_000;
const SHORTEST_DOUBTED = 6;
/** The same of a word that may be the beginning of another: names are cut into such. */
const ONE_BEGUN_IN = 200;
const SHORTEST_BEGUN = 3;
/** A word so many times as frequent is likelier meant, and how much it counts beside the written one. */
const TIMES_LIKELIER = { spelling: 100, completion: 10 };
const DOUBT = 0.7;

/** In a large corpus somebody wrote every slip and every beginning of a word: what else a rare word may mean. */
function doubts(token: Token, { growing, verbatim }: TokenContext, index: OpenIndex): Reading[] {
  const { text, written, parts } = token;
  const count = index.stems.get(index.stem(text)) ?? 0;
  if (verbatim || parts.length > 0 || /\d/.test(text)) return [];
  const likelier = (words: readonly Suggestion[], kind: keyof typeof TIMES_LIKELIER): Reading[] =>
    words
      .filter(
        (word) => (index.stems.get(index.stem(word.text)) ?? 0) >= TIMES_LIKELIER[kind] * Math.max(1, count),
      )
      .map((word) => reading(token, { ...word, confidence: DOUBT * word.confidence }, kind));
  const begun = growing && text.length >= SHORTEST_BEGUN && written !== written.toUpperCase();
  if (begun && count <= Math.max(FEW, index.size / ONE_BEGUN_IN)) {
    const longer = completeWord(text, index.vocabulary.around(text), index.stem);
    const found = likelier(longer, 'completion');
    if (found.length > 0) return found;
  }
  if (count > Math.max(FEW, index.size / ONE_IN) || text.length < SHORTEST_DOUBTED) return [];
  if (written !== written.toLowerCase() || isNamed(text, index)) return [];
  return likelier(suggestSpellings(text, index.vocabulary.near(text)), 'spelling');
}

/** Whether a title or a name has the word by itself. */
function isNamed(text: string, { stem, names, titles }: OpenIndex): boolean {
  return names.has(stem(text)) || [...(titles.get(stem(text))?.values() ?? [])].includes(1);
}

function reading(
  token: Token,
  { text, confidence }: { text: string; confidence: number },
  kind: Reading['kind'],
): Reading {
  return {
    token: { ...token, text, parts: [] },
    weight: confidence,
    kind,
    ...(kind === 'spelling' && { right: text }),
  };
}

/** "fine-tunning": each part is read by itself. */
function readParts(token: Token, index: OpenIndex): Reading[] {
  const parts = token.parts.map((part) =>
    isKnown(part, index) ? part : (suggestSpellings(part, index.vocabulary.near(part), 1)[0]?.text ?? part),
  );
  if (parts.every((part, i) => part === token.parts[i])) return [];
  const fixed = { ...token, text: parts.join(''), parts };
  return [{ token: fixed, weight: 0.9, kind: 'spelling', right: parts.join('-') }];
}
