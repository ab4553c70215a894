/** Written words by number: a corpus repeats itself, so each is kept once and found without making a string. */
import type { Numbered } from './remember.ts';

/** Frequent words come first, so that what finds no room is rare. */
const MOST = 1 << 19;
/** Longer words are addresses and formulas, which do not return. */
const LONGEST = 64;

const words: Numbered[] = [];
/** UTF-16 units of all words, one behind the other, up to `filled`. */
let pool = new Uint16Array(1 << 16);
let filled = 0;
/** Open addressing: `WIDTH` numbers a slot, together in memory. `size` is a power of two. */
const WIDTH = 4;
const [HASH, NUMBER, FROM, LENGTH] = [0, 1, 2, 3] as const;
let size = 1 << 14;
/** A number is one more than that of the word; 0 is an empty slot. */
let table = new Int32Array(size * WIDTH);

let scratch = new Uint16Array(1 << 12);

/** The UTF-16 units of a text and a 0 behind them; overwritten by the next call. Reading them is much faster than the string. */
export function readUnits(text: string): Uint16Array {
  const { length } = text;
  if (length >= scratch.length) scratch = new Uint16Array(2 * length + 1);
  for (let at = 0; at < length; at += 1) scratch[at] = text.charCodeAt(at);
  scratch[length] = 0;
  return scratch;
}

/** One step of the hash of a word: begin with 0, go through its units. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The word that stands from `start` to `end` of a text with these units; `hash` is its hash. */
export function findWritten(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): Numbered {
  const length = end - start;
  if (length > LONGEST) return { id: -1, text: text.slice(start, end) };
  let at = slotOf(hash) * WIDTH;
  for (let number = table[at + NUMBER]!; number !== 0; number = table[at + NUMBER]!) {
    const isSame = table[at + HASH] === hash && table[at + LENGTH] === length;
    if (isSame && stands(table[at + FROM]!, units, start, length)) return words[number - 1]!;
    at = next(at);
  }
  const written = text.slice(start, end);
  if (words.length >= MOST) return { id: -1, text: written };
  // Made of units, a word has one byte a letter.
  const word = { id: words.length, text: intern(String.fromCharCode(...units.subarray(start, end))) };
  words.push(word);
  table[at + HASH] = hash;
  table[at + NUMBER] = words.length;
  table[at + FROM] = keepUnits(units, start, length);
  table[at + LENGTH] = length;
  if (words.length * 2 > size) grow();
  return word;
}

const none = Object.create(null) as Readonly<Record<string, undefined>>;

/**
 * The same text in the fastest form that engines have, which they give to what was asked for as a property: compared by
 * address, no slice of a longer text.
 */
function intern(text: string): string {
  return none[text] ?? text;
}

/** The word that a whole text is. */
export function toWritten(word: string): Numbered {
  const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  return findWritten(word, units, 0, word.length, units.reduce(hashUnit, 0));
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

function next(at: number): number {
  return (at + WIDTH) & (size * WIDTH - 1);
}

function stands(from: number, units: Uint16Array, start: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (pool[from + at] !== units[start + at]) return false;
  return true;
}

function keepUnits(units: Uint16Array, start: number, length: number): number {
  if (filled + length > pool.length) {
    const larger = new Uint16Array(pool.length * 2);
    larger.set(pool);
    pool = larger;
  }
  for (let at = 0; at < length; at += 1) pool[filled + at] = units[start + at]!;
  filled += length;
  return filled - length;
}

function grow(): void {
  const old = table;
  size *= 2;
  table = new Int32Array(size * WIDTH);
  for (let from = 0; from < old.length; from += WIDTH) {
    if (old[from + NUMBER] === 0) continue;
    let at = slotOf(old[from]!) * WIDTH;
    while (table[at + NUMBER] !== 0) at = next(at);
    table.set(old.subarray(from, from + WIDTH), at);
  }
}
