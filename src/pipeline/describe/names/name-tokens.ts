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

const WORD = /\\[A-Za-z]+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[\-‐‑·](?=[\p{L}\p{N}])|['’](?=\p{L})(?!s\b)|\.(?=\p{N})|\+(?![\p{L}\p{N}]))*/gu;
const MARKUP = /[\s"“”„«»‘’'`*{}$~_^]+|\\[A-Za-z]+/g;
const OPENING = /(?:["“„«‘`*]|(?:^|[\s(])'|\\(?:emph|text\w*)\{)$/;

/** The words of a text in order. LaTeX commands are no words; "-", "." and "+" belong to one as in "GPT-3.5" or "C++". */
export function tokenize(text: string): Token[] {
  const found: { text: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].charCodeAt(0) !== 92) found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  let initial = true;
  let quoted = OPENING.test(text.slice(0, found[0]?.start ?? 0));
  return found.map((word, index) => {
    const next = found[index + 1];
    const gap = next && next.start === word.end + 1 && text[word.end] === ' ' ? ' ' : text.slice(word.end, next?.start);
    const after = gap === ' ' ? '' : gap.replace(MARKUP, '');
    const token = { ...word, lower: word.text.toLowerCase(), shape: shapeOf(word.text), after, quoted, initial };
    initial = /[.!?]/.test(after) || (after !== '' && /\n\s*\n/.test(gap));
    quoted = gap !== ' ' && OPENING.test(gap);
    return token;
  });
}

const LOWER = /^[^\p{Lu}\p{N}]+$/u;
const QUANTITY = /^(?:[\d.]+(?:-[\d.]+)?|\d[\d.]*[a-z]{0,3}|\d+[xX]\d+(?:[xX]\d+)?|\d[\d.]*(?:[KkMBTG]|[KMGT]B|D|pp|ms|Hz|kHz|FPS)|\d[\d.]*[xX]|[\d-]+times|\d\w-\d\w|(?:sim)?\d[\d.]*[a-z]{1,2}|\d[\d.]*pm[\d.]+|[\d.]+-(?:bit|shot|way|fold|step|layer|dimensional|th|[a-z]+))$/;
const CAPITALISED = /^\p{Lu}[\p{Ll}’']*(?:[-‐‑](?:\p{Lu}?[\p{Ll}’']+|\p{Lu}))*$/u;
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** "Transformer-based", "3D-aware": a description, whatever name it holds. */
const DESCRIPTION =
  /[-‐‑](?:based|like|style|aware|free|level|guided|driven|specific|agnostic|trained|pretrained|tuned|enhanced|augmented|inspired|type|wise|oriented|curated|generated|related|family|conditioned|informed|centric|only|assisted|powered|constrained|regularized|invariant|equivariant|optimal|hard|complete|dependent|independent|dimensional|scale|scaled|aligned|compatible|native|to-end|of-the-art)$/;

/** "non-Euclidean", "high-DoF": an adjective. */
const PREFIX =
  /^(?:non|log|high|low|multi|semi|pre|post|anti|sub|super|inter|intra|cross|co|re|un|self|quasi|near|pseudo|bi|tri|hyper|over|under|full|single|two|three|zero|one|few|many|cutting|state|[knptzlfqg])-\p{Lu}/u;
/** "scratchx2013even", "sim3x": text damaged on its way. */
const DAMAGE = /x20[01]\d|^sim\d/;

/** The shape of one word. */
export function shapeOf(word: string): Shape {
  if (LOWER.test(word) || DESCRIPTION.test(word) || PREFIX.test(word) || DAMAGE.test(word)) return 'lower';
  if (QUANTITY.test(word)) return 'number';
  if (CAPITALISED.test(word)) return 'cap';
  if (CAPITALS.test(word)) return 'acronym';
  return 'name';
}
