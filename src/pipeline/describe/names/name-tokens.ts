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

const WORD =
  /\$[^\s$]{1,24}\$-?\p{Lu}[\p{L}\p{N}-]*|\\[A-Za-z]+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[\-‐‑·](?=[\p{L}\p{N}])|['’](?=\p{L})(?!s\b)|\.(?=\p{N})|\+(?![\p{Ll}\p{N}]))*/gu;
const MARKUP = /[\s"“”„«»‘’'`*{}$~_^]+|\\[A-Za-z]+/g;
const OPENING = /(?:["“„«‘`*]|(?:^|[\s(])'|\\(?:emph|text\w*)\{)$/;

/** What is true of a word wherever it stands; a corpus repeats its words. */
interface Lexeme {
  readonly lower: string;
  readonly shape: Shape;
}

const lexemes = new Map<string, Lexeme>();

function lexemeOf(word: string): Lexeme {
  let lexeme = lexemes.get(word);
  if (!lexeme) {
    lexeme = { lower: word.toLowerCase(), shape: shapeOf(word) };
    if (lexemes.size > 200_000) lexemes.clear();
    lexemes.set(word, lexeme);
  }
  return lexeme;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A full stop behind these ends no sentence. */
const ABBREVIATED = /^(?:[a-z]|vs|cf|al|Fig|Figs|Eq|Eqs|Sec|resp|approx|Dr|Prof|No|St)$/;

/** The words of a text in order. LaTeX commands are no words; "-", "." and "+" belong to one as in "GPT-3.5" or "C++". */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let word = nextWord(text, 0);
  let initial = true;
  let quoted = word !== undefined && OPENING.test(text.slice(Math.max(0, word.start - 10), word.start));
  while (word) {
    const { start, end } = word;
    const next = nextWord(text, end);
    const plain = next !== undefined && next.start === end + 1 && text.charCodeAt(end) === 32;
    const gap = plain ? ' ' : text.slice(end, next?.start);
    const after = plain ? '' : gap.replace(MARKUP, '');
    const written = text.slice(start, end);
    if (word.small)
      tokens.push({ text: written, lower: written, start, end, shape: 'lower', after, quoted, initial });
    else {
      const { lower, shape } = lexemeOf(written);
      tokens.push({ text: written, lower, start, end, shape, after, quoted, initial });
    }
    initial =
      after !== '' &&
      !(after.startsWith('.') && ABBREVIATED.test(written)) &&
      (/[.!?]/.test(after) || /\n\s*\n/.test(gap));
    quoted = !plain && OPENING.test(gap);
    word = next;
  }
  return tokens;
}

/** The next word; a run of small ASCII letters between spaces, most of any text, needs no pattern. */
function nextWord(text: string, from: number): { start: number; end: number; small: boolean } | undefined {
  if (text.charCodeAt(from) === 32) {
    let end = from + 1;
    let code = text.charCodeAt(end);
    while (isSmall(code) || (code === 45 && end > from + 1 && isSmall(text.charCodeAt(end + 1))))
      code = text.charCodeAt((end += 1));
    const ended =
      code === 32 ||
      code === 44 ||
      code === 58 ||
      code === 59 ||
      code === 41 ||
      (code === 46 && text.charCodeAt(end + 1) === 32);
    if (end > from + 1 && ended) return { start: from + 1, end, small: true };
  }
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    if (match[0].charCodeAt(0) !== 92) return { start: match.index, end: WORD.lastIndex, small: false };
  }
  return undefined;
}

const LOWER = /^[^\p{Lu}\p{N}]+$/u;
const QUANTITY =
  /^(?:[\d.]+(?:-[\d.]+)?|\d[\d.]*[a-z]{0,3}|\d+[xX]\d+(?:[xX]\d+)?|\d[\d.]*(?:[KkMBTG]|[KMGT]B|D|pp|ms|Hz|kHz|FPS)|\d[\d.]*[xX]|[\d-]+times|\d\w-\d\w|[xX]\d+|\dD-[\w-]+|(?:sim)?\d[\d.]*[a-z]{1,2}|\d[\d.]*pm[\d.]+|[\d.]+-(?:[kMG]Hz|[KMGT]B|[kmµ]?[WVAm]|nm|bit|shot|way|fold|step|layer|dimensional|th|[a-z]+))$/;
const CAPITALISED = /^\p{Lu}[\p{Ll}’']*(?:[-‐‑](?:\p{Lu}?[\p{Ll}’']+|\p{Lu}))*$/u;
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** "Transformer-based", "3D-aware": a description, whatever name it holds. */
const DESCRIPTION =
  /[-‐‑](?:based|like|style|aware|free|level|guided|driven|specific|agnostic|trained|pretrained|tuned|enhanced|augmented|inspired|type|wise|oriented|curated|generated|related|family|conditioned|informed|centric|only|assisted|powered|plots?|constrained|regularized|invariant|equivariant|optimal|hard|complete|dependent|independent|dimensional|scale|scaled|aligned|compatible|native|to-end|of-the-art)$/;

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
