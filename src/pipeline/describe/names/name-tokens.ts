import { remember, type Numbered } from '../../../text/remember.ts';
import { DASH } from '../../../text/words.ts';
import { findWritten, hashUnit, readUnits, toWritten } from '../../../text/written-words.ts';

/** How a word is written, which is most of what tells a name from a word. */
export type Shape =
  /** all lower case: "training", "zero-shot" */
  | 'lower'
  /** capitalised: "Selfie", "Low-Rank" */
  | 'cap'
  /** capitals only: "KIND", "PTMs" */
  | 'acronym'
  /** inner capitals, letters with digits: "SLTrain", "GPT-3", "wav2vec" */
  | 'name'
  /** a quantity: "7B", "32x32", "3D" */
  | 'number';

/** A word of a text, with UTF-16 offsets and what stands between it and the next word. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Punctuation up to the next word without spaces, quotes and mark-up: "", ",", "(", ").", … */
  readonly after: string;
  /** Opening quote or emphasis directly before the word. */
  readonly quoted: boolean;
  /** First word of a sentence. */
  readonly initial: boolean;
}

const WORD = new RegExp(
  [
    String.raw`\$[^\s$]{1,24}\$-?\p{Lu}[\p{L}\p{N}-]*`,
    String.raw`\\[A-Za-z]+`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[\-‐‑·](?=[\p{L}\p{N}])|${DASH}|['’](?=\p{L})(?!s\b)|\.(?=\p{N})|\+(?![\p{Ll}\p{N}]))*`,
  ].join('|'),
  'gu',
);
const MARKUP = /[\s"“”„«»‘’'`*{}$~_^]+|\\[A-Za-z]+/g;
const OPENING = /(?:["“„«‘`*]|(?:^|[\s(])'|\\(?:emph|text\w*)\{)$/;

/** What is true of a word wherever it stands; a corpus repeats its words. */
interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
}

const lexemeOf = remember((text): Lexeme => {
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : toWritten(lower).text, shape: shapeOf(text) };
});

/** A full stop behind these ends no sentence. */
const ABBREVIATED = /^(?:[a-z]|vs|cf|al|Fig|Figs|Eq|Eqs|Sec|resp|approx|Dr|Prof|No|St)$/;

/** What stands between two words, or behind the last. */
interface Gap {
  readonly after: string;
  readonly opens: boolean;
  /** Ends a sentence, if the word before is no abbreviation. */
  readonly ends: boolean;
}

const SPACE: Gap = { after: '', opens: false, ends: false };
const MOST_GAPS = 10_000;
const gaps = new Map<string, Gap>();

function readGap(gap: string): Gap {
  const known = gaps.get(gap);
  if (known) return known;
  const after = gap.replace(MARKUP, '');
  const ends = after !== '' && (/[.!?]/.test(after) || /\n\s*\n/.test(gap));
  const read = { after, opens: OPENING.test(gap), ends };
  if (gap.length < 8 && gaps.size < MOST_GAPS) gaps.set(gap, read);
  return read;
}

/** The words of a text in order. LaTeX commands are no words; "-", "." and "+" belong to one as in "GPT-3.5" or "C++". */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const units = readUnits(text);
  let place = nextWord(text, units, 0);
  let initial = true;
  let quoted = place !== undefined && OPENING.test(text.slice(Math.max(0, place.start - 10), place.start));
  while (place) {
    const { start, end, word } = place;
    const next = nextWord(text, units, end);
    const plain = next !== undefined && next.start === end + 1 && text.charCodeAt(end) === 32;
    const { after, opens, ends } = plain ? SPACE : readGap(text.slice(end, next?.start));
    const { text: written, lower, shape } = lexemeOf(word);
    tokens.push({ text: written, lower, start, end, shape, after, quoted, initial });
    initial = ends && !(after.startsWith('.') && ABBREVIATED.test(written));
    quoted = opens;
    place = next;
  }
  return tokens;
}

/** What a UTF-16 unit is to a word: see `WORD`, of which most words, being ASCII, need nothing. */
const KIND = { none: 0, small: 1, capital: 2, digit: 3, mark: 4, opening: 5, foreign: 6 } as const;
const MARK = { apostrophe: 39, hyphen: 45, stop: 46, underscore: 95 };
const SMALL_S = 115;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return KIND.small;
  if (/[A-Z]/.test(char)) return KIND.capital;
  if (/\d/.test(char)) return KIND.digit;
  if ("_-'.+".includes(char)) return KIND.mark;
  return '$\\'.includes(char) ? KIND.opening : KIND.none;
});

function kindOf(unit: number): number {
  return unit < 128 ? kinds[unit]! : KIND.foreign;
}

function isLetterOrDigit(kind: number): boolean {
  return kind >= KIND.small && kind <= KIND.digit;
}

interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly word: Numbered;
}

function nextWord(text: string, units: Uint16Array, from: number): WordPlace | undefined {
  let start = from;
  let kind = kindOf(units[start]!);
  while (start < text.length && (kind === KIND.none || kind === KIND.mark))
    kind = kindOf(units[(start += 1)]!);
  if (start >= text.length) return undefined;
  if (isLetterOrDigit(kind)) {
    let hash = 0;
    let end = start;
    while (isLetterOrDigit(kind) || (kind === KIND.mark && continues(units, end))) {
      hash = hashUnit(hash, units[end]!);
      kind = kindOf(units[(end += 1)]!);
    }
    const undecided =
      kind === KIND.foreign || (kind === KIND.mark && kindOf(units[end + 1]!) === KIND.foreign);
    if (!undecided) return { start, end, word: findWritten(text, units, start, end, hash) };
  }
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    if (match[0].charCodeAt(0) !== 92)
      return { start: match.index, end: WORD.lastIndex, word: toWritten(match[0]) };
  }
  return undefined;
}

/** Whether the mark at a place belongs to the word before it. */
function continues(units: Uint16Array, at: number): boolean {
  const next = kindOf(units[at + 1]!);
  switch (units[at]) {
    case MARK.underscore:
      return true;
    case MARK.hyphen:
      return isLetterOrDigit(next);
    case MARK.apostrophe:
      return next === KIND.capital || (next === KIND.small && !isLoneS(units, at + 1));
    case MARK.stop:
      return next === KIND.digit;
    default:
      return next !== KIND.small && next !== KIND.digit && next !== KIND.foreign;
  }
}

/** The s of a genitive. */
function isLoneS(units: Uint16Array, at: number): boolean {
  const next = units[at + 1]!;
  return units[at] === SMALL_S && !isLetterOrDigit(kindOf(next)) && next !== MARK.underscore;
}

const LOWER = /^[^\p{Lu}\p{N}]+$/u;
const QUANTITY =
  /^(?:[\d.]+(?:-[\d.]+)?|\d[\d.]*[a-z]{0,3}|\d+[xX]\d+(?:[xX]\d+)?|\d[\d.]*(?:[KkMBTG]|[KMGT]B|D|pp|ms|Hz|kHz|FPS)|\d[\d.]*[xX]|[\d-]+times|\d\w-\d\w|[xX]\d+|\dD-[\w-]+|(?:sim)?\d[\d.]*[a-z]{1,2}|\d[\d.]*pm[\d.]+|[\d.]+-(?:[kMG]Hz|[KMGT]B|[kmµ]?[WVAm]|nm|bit|shot|way|fold|step|layer|dimensional|th|[a-z]+))$/;
const CAPITALISED = /^\p{Lu}[\p{Ll}’']*(?:[-‐‑–](?:\p{Lu}?[\p{Ll}’']+|\p{Lu}))*$/u;
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** "Transformer-based", "3D-aware": a description, whatever name it holds. */
const DESCRIPTION =
  /[-‐‑–](?:based|like|style|aware|free|level|guided|driven|specific|agnostic|trained|pretrained|tuned|enhanced|augmented|inspired|type|wise|oriented|curated|generated|related|family|conditioned|informed|centric|only|assisted|powered|plots?|constrained|regularized|invariant|equivariant|optimal|hard|complete|dependent|independent|dimensional|scale|scaled|aligned|compatible|native|to-end|of-the-art)$/;

/** "non-Euclidean", "high-DoF": an adjective. */
const PREFIX =
  /^(?:non|vanilla|order|log|high|low|multi|semi|pre|post|anti|sub|super|inter|intra|cross|co|re|un|self|quasi|near|pseudo|bi|tri|hyper|over|under|full|single|two|three|zero|one|few|many|cutting|state|[knptzlfqg])-[\p{Lu}\d]/u;
/** "scratchx2013even", "sim3x", "lee2020deep": text damaged on its way, keys of a bibliography. */
const DAMAGE = /x20[01]\d|^sim\d|^\p{Ll}+(?:19|20)\d\d\p{Ll}*$/u;

/** No name is longer. */
const LONGEST = 60;

/** The shape of one word. */
export function shapeOf(word: string): Shape {
  if (word.length > LONGEST) return 'lower';
  if (LOWER.test(word) || DESCRIPTION.test(word) || PREFIX.test(word) || DAMAGE.test(word)) return 'lower';
  if (QUANTITY.test(word)) return 'number';
  if (CAPITALISED.test(word)) return 'cap';
  if (CAPITALS.test(word)) return 'acronym';
  return 'name';
}
