import { STOP_WORDS } from '../../../text/stop-words.ts';
import { toKey } from '../../../text/word-key.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { createPairTable } from './pair-table.ts';

/** Written forms folded into terms: "Pre-training", "pretraining" and "pre-trained" are one. */
export interface FoldedWords {
  /** Number of distinct keys; a key is an index below it. */
  readonly keyCount: number;
  /** The normal form of every key. */
  readonly keys: readonly string[];
  /** 1 where the key is a word of any abstract, see `EVERYDAY_WORDS`. */
  readonly everyday: Uint8Array;
  /**
   * Pieces of all written forms, three numbers each: key (−1: ends a phrase), start and end within the form. Those of
   * form f lie from `piecesFrom[f]` up to `piecesFrom[f + 1]`.
   */
  readonly pieces: Int32Array;
  readonly piecesFrom: Int32Array;
  /** 1 where the written form may be the first half of a compound that is also written in one word. */
  readonly opens: Int32Array;
  /** The key of two neighbouring words that the corpus also writes as one, or −1. */
  readonly findClosed: (left: number, right: number) => number;
}

/** Prefixes that are no words: what they are hyphenated to is one word. */
const PREFIXES = new Set(
  'anti auto bi bio co counter cross de dis hyper inter intra macro meta micro mid mis multi nano neuro non over poly post pre pseudo quasi re semi sub super tri ultra un under uni'.split(
    ' ',
  ),
);

const everydayKeys = new Set(EVERYDAY_WORDS.map(toKey));

/**
 * Gives every written form its keys. Hyphenated forms are split into words ("vision-language"), but
 * closed where a part is a prefix or a single letter, where a number follows a name, or where the
 * corpus also writes the closed form; compounds around a stop word stay whole ("in-context"). Two separate words with a closed hyphenated twin close as well.
 */
export function foldWords(forms: readonly string[]): FoldedWords {
  const keys = new Map<string, number>();
  const everyday: number[] = [];
  // "LMs" is too short for the stemmer to see a plural in lower case.
  const lower = forms.map((form) =>
    /^[a-z]+$/.test(form)
      ? form
      : form
          .normalize('NFKC')
          .replace(/^(\p{Lu}{2,})s$/u, '$1')
          .toLowerCase()
          .replace(/[‐‑–]/g, '-'),
  );
  const written = new Map<string, number>();
  /** By form: the number in `written` of its lower case. */
  const spellings = new Int32Array(forms.length);
  for (const [form, text] of lower.entries()) {
    const number = written.get(text);
    if (number === undefined) written.set(text, written.size);
    spellings[form] = number ?? written.size - 1;
  }
  const closed = createPairTable();
  const closedKeys: number[] = [];
  const lefts = new Uint8Array(written.size);

  function keyOf(word: string): number {
    if (word.length < 2 || STOP_WORDS.has(word) || !/\p{L}/u.test(word)) return -1;
    const text = toKey(word);
    let key = keys.get(text);
    if (key === undefined) {
      key = keys.size;
      keys.set(text, key);
      everyday.push(everydayKeys.has(text) ? 1 : 0);
    }
    return key;
  }
  /** "out-of-distribution" is one term; "state-of-the-art" as everyday as its words. */
  function keyOfCompound(form: string, parts: readonly string[]): number {
    const closedForm = parts.join('');
    const key = keyOf(written.has(closedForm) ? closedForm : form);
    const plain = parts.every((part) => STOP_WORDS.has(part) || everydayKeys.has(toKey(part)));
    if (key >= 0 && plain) everyday[key] = 1;
    return key;
  }
  function piecesOf(form: string): number[] {
    if (/^(?:https?:|www\.|[\\$])/.test(form)) return [-1, 0, form.length];
    if (!form.includes('-')) return [keyOf(form), 0, form.length];
    const parts = form.split('-');
    if (parts.some((part) => STOP_WORDS.has(part) && !PREFIXES.has(part)))
      return [keyOfCompound(form, parts), 0, form.length];
    const out: number[] = [];
    let start = 0;
    for (let i = 0; i < parts.length; i += 1) {
      const left = parts[i]!;
      const right = parts[i + 1];
      let end = start + left.length;
      let key = -1;
      if (right !== undefined && closes(left, right)) {
        key = keyOf(left + right);
        close(written.get(left), written.get(right), key);
        end += 1 + right.length;
        i += 1;
      } else key = keyOf(left);
      if (left !== '') out.push(key, start, end);
      start = end + 1;
    }
    return out;
  }
  /** Halves that are never written by themselves need not be known. */
  function close(left: number | undefined, right: number | undefined, key: number): void {
    if (left === undefined || right === undefined) return;
    closedKeys[closed.add(left, right)] = key;
    lefts[left] = 1;
  }
  function closes(left: string, right: string): boolean {
    if (left === '' || right === '') return false;
    if (/^[\d.]+$/.test(right)) return /^\p{L}/u.test(left);
    return left.length === 1 || PREFIXES.has(left) || (!STOP_WORDS.has(left) && written.has(left + right));
  }
  const pieces: number[] = [];
  const piecesFrom = new Int32Array(forms.length + 1);
  for (const [index, form] of forms.entries()) {
    const found = piecesOf(lower[index]!);
    // Normalisation may change the length of a form ("ﬁ"); its pieces then stand for the whole of it.
    const isWhole = form.length !== lower[index]!.length;
    for (let at = 0; at < found.length; at += 3)
      pieces.push(found[at]!, isWhole ? 0 : found[at + 1]!, isWhole ? form.length : found[at + 2]!);
    piecesFrom[index + 1] = pieces.length;
  }
  return {
    keyCount: keys.size,
    keys: [...keys.keys()],
    everyday: Uint8Array.from(everyday),
    pieces: Int32Array.from(pieces),
    piecesFrom,
    opens: spellings.map((number) => lefts[number]!),
    findClosed: (left, right) => closedKeys[closed.find(spellings[left]!, spellings[right]!)] ?? -1,
  };
}
