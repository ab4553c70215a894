import type { Numbered } from './remember.ts';
import type { Span } from './sentences.ts';
import { findWritten, hashUnit, readUnits, toWritten } from './written-words.ts';

/**
 * A word with its place. Hyphens, digits and inner apostrophes belong to it ("GPT-3", "wav2vec",
 * "model's"), and so does a dash that joins ("Jensen–Shannon"); an address and a formula between dollar signs are one
 * word each.
 */
export interface Word extends Span, Numbered {}

/** After these a dash begins a remark ("a bound–which is tight"), not a compound ("Jensen–Shannon", "image–text"). */
const REMARK =
  'an?|and|as|at|between|but|by|each|even|for|from|if|in|including|is|its?|like|namely|not|of|on|or|our|so|such|that|the|their|then|these|they|this|thus|to|we|when|where|whereas|which|while|who|whose|with|without|yet';

/** A dash that joins two words into one, as a pattern. */
export const DASH = String.raw`(?<=\p{L})–(?=\p{L})(?!(?:${REMARK})\b)`;

/** Alternatives in order: address, formula (pandoc's rule for `$`, one line), LaTeX command, number, word. */
export const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"{}\\]+`,
    String.raw`\$(?=[^\s$])[^$\n]{0,300}(?<=[^\s])\$(?!\d)`,
    String.raw`\\[A-Za-z]+`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_+#]|['’\-‐‑.](?=[\p{L}\p{N}])|${DASH})*`,
  ].join('|'),
  'gu',
);

/** What a UTF-16 unit is to a word of plain ASCII: a mark may follow its letters, or stand between two of them. */
const KIND = { none: 0, letter: 1, digit: 2, tail: 3, between: 4, formula: 5, foreign: 6 } as const;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return KIND.letter;
  if (/\d/.test(char)) return KIND.digit;
  if ('_+#'.includes(char)) return KIND.tail;
  if ("'-.".includes(char)) return KIND.between;
  return '$\\'.includes(char) ? KIND.formula : KIND.none;
});
const COMMA = 44;
const H = 104;
const W = 119;

/** The words of a text in order, with UTF-16 offsets; linear in its length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, ({ id, text: written }, start, end) => {
    words.push({ text: written, start, end, id });
  });
  return words;
}

/** Tells the words that `splitWords` would list, without making a list. Most are ASCII and need no pattern. */
export function eachWord(text: string, take: (word: Numbered, start: number, end: number) => void): void {
  const units = readUnits(text);
  for (let at = 0; at < text.length;) {
    const kind = kindOf(units[at]!);
    if (kind === KIND.none || kind === KIND.tail || kind === KIND.between) {
      at += 1;
      continue;
    }
    const end = kind < KIND.tail ? readPlain(text, units, at, take) : -1;
    if (end > 0) {
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    let word = match[0];
    if (word.length > 4 && /^(?:https?:|www\.)/.test(word)) word = withoutTrailingMarks(word);
    at = TOKEN.lastIndex;
    take(toWritten(word), match.index, match.index + word.length);
  }
}

/** Tells the word that starts here and returns its end, or −1 where the pattern must decide. */
function readPlain(
  text: string,
  units: Uint16Array,
  start: number,
  take: Parameters<typeof eachWord>[1],
): number {
  const first = units[start]!;
  if (first === H && text.startsWith('http', start)) return -1;
  if (first === W && text.startsWith('www.', start)) return -1;
  let hash = 0;
  let digits = true;
  let at = start;
  let kind = kindOf(first);
  while (kind !== KIND.none && kind <= KIND.between) {
    if (kind === KIND.between) {
      const next = kindOf(units[at + 1]!);
      if (next === KIND.foreign) return -1;
      if (next !== KIND.letter && next !== KIND.digit) break;
    }
    digits &&= kind === KIND.digit;
    hash = hashUnit(hash, units[at]!);
    at += 1;
    kind = kindOf(units[at]!);
  }
  if (kind === KIND.foreign) return -1;
  if (digits && units[at] === COMMA && kindOf(units[at + 1]!) === KIND.digit) return -1;
  take(findWritten(text, units, start, at, hash), start, at);
  return at;
}

function kindOf(unit: number): number {
  return unit < 128 ? kinds[unit]! : KIND.foreign;
}

/** The full stop or bracket after an address belongs to the sentence, not to the address. */
function withoutTrailingMarks(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?\'")]}’”'.includes(address[end - 1]!)) end -= 1;
  return address.slice(0, end);
}
