import { foldText } from './fold-text.ts';

/** One written word as the search sees it. */
export interface Token {
  /** Folded, hyphens and other joints closed: "pre-training" and "pretraining" are both "pretraining". */
  readonly text: string;
  /** Folded pieces at joints and inner capitals ("pre-training", "MidiBERT"); empty when there is but one. */
  readonly parts: readonly string[];
  /** As written. */
  readonly written: string;
  readonly start: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑_'’]|\.(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s$/i;
const JOINT = /[-‐‑_'’.]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** Folding can bring signs along: "⑴" becomes "(1)". */
function foldWord(piece: string): string {
  const folded = foldText(piece);
  return /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a written word is, wherever it stands. */
type Word = Omit<Token, 'start'>;

/** A language repeats its words: most are taken apart once. Bounded, for texts may be anything. */
const known = new Map<string, Word>();
const MOST_KNOWN = 50_000;

/** The tokens of a text in order; the same for a title, an alias and a query. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const { text: closed, parts, written } = known.get(match[0]) ?? takeApart(match[0]);
    tokens.push({ text: closed, parts, written, start: match.index });
  }
  return tokens;
}

function takeApart(match: string): Word {
  const written = match.replace(POSSESSIVE, '');
  const pieces = written.split(JOINT).map(foldWord);
  const word: Word = {
    text: pieces.join(''),
    parts: pieces.length > 1 ? pieces.filter((piece) => piece !== '') : [],
    written,
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(match, word);
  return word;
}
