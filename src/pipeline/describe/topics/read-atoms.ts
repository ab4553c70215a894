import type { AnalyzedText } from '../../../text/analyze-text.ts';
import { toKey } from '../../../text/word-key.ts';
import type { AnalyzedPaper } from '../analyze-paper.ts';

/**
 * The smallest comparable parts of a title and abstract, in order: words, and the parts of hyphenated
 * words ("pre-training" is two). Parallel arrays, because a corpus holds millions.
 */
export interface Atoms {
  /** Interned normal form. */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the title, or into the abstract from `abstractFrom` on. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where more than white space, a hyphen or a slash stands before the atom: no phrase crosses it. */
  readonly breaks: Uint8Array;
  /** 1 where the atom is written with two capitals or more: "LLMs", "LoRA". */
  readonly capitals: Uint8Array;
  /** Index of the sentence within its text. */
  readonly sentences: Int32Array;
  /** Index of the word within its text. */
  readonly words: Int32Array;
  /** Index of the first atom of the abstract. */
  readonly abstractFrom: number;
}

interface Parts {
  readonly ids: readonly number[];
  /** Offsets of the parts within the word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly capitals: readonly number[];
}

/** Gives every normal form a number; shared by all papers of a run. */
export interface Interner {
  readonly keys: string[];
  readonly numbers: Map<string, number>;
  readonly words: Map<string, Parts>;
}

const JOIN = /^[\s\-‐‑–/]*$/;

export function makeInterner(): Interner {
  return { keys: [], numbers: new Map(), words: new Map() };
}

/** The atoms of a paper's title and abstract. */
export function readAtoms({ title, abstract }: AnalyzedPaper, interner: Interner): Atoms {
  const inTitle = title.words.map((word) => partsOf(word.text, interner));
  const inAbstract = abstract.words.map((word) => partsOf(word.text, interner));
  const abstractFrom = count(inTitle);
  const size = abstractFrom + count(inAbstract);
  const atoms: Atoms = {
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    breaks: new Uint8Array(size),
    capitals: new Uint8Array(size),
    sentences: new Int32Array(size),
    words: new Int32Array(size),
    abstractFrom,
  };
  fill(atoms, 0, title, inTitle);
  fill(atoms, abstractFrom, abstract, inAbstract);
  return atoms;
}

function count(parts: readonly Parts[]): number {
  return parts.reduce((sum, { ids }) => sum + ids.length, 0);
}

function fill(atoms: Atoms, from: number, { text, words }: AnalyzedText, parts: readonly Parts[]): void {
  let at = from;
  let end = 0;
  for (const [index, word] of words.entries()) {
    const { ids, starts, ends, capitals } = parts[index]!;
    for (let part = 0; part < ids.length; part += 1) {
      atoms.ids[at] = ids[part]!;
      atoms.starts[at] = word.start + starts[part]!;
      atoms.ends[at] = word.start + ends[part]!;
      atoms.capitals[at] = capitals[part]!;
      atoms.sentences[at] = word.sentence;
      atoms.words[at] = index;
      atoms.breaks[at] = part > 0 ? 0 : index === 0 || isBreak(text, end, word.start) ? 1 : 0;
      at += 1;
    }
    end = word.end;
  }
}

function isBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  return to - from > 8 || !JOIN.test(text.slice(from, to));
}

/** The parts of a written word; looked up, because a corpus repeats itself. */
export function partsOf(word: string, interner: Interner): Parts {
  const known = interner.words.get(word);
  if (known) return known;
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capitals: number[] = [];
  for (const part of word.matchAll(/[^\-‐‑]+/g)) {
    const end = part.index + part[0].length;
    // Before a hyphen nothing is cut off: "fine-tuning" is to equal "finetuning".
    ids.push(intern(end < word.length ? toWholeKey(part[0]) : toKey(part[0]), interner));
    starts.push(part.index);
    ends.push(end);
    capitals.push(/\p{Lu}.*\p{Lu}/u.test(part[0]) ? 1 : 0);
  }
  const parts = { ids, starts, ends, capitals };
  interner.words.set(word, parts);
  return parts;
}

/** The normal form of a part before a hyphen. */
export function toWholeKey(part: string): string {
  return part.normalize('NFKC').toLowerCase();
}

export function intern(key: string, { keys, numbers }: Interner): number {
  let id = numbers.get(key);
  if (id === undefined) {
    id = keys.length;
    keys.push(key);
    numbers.set(key, id);
  }
  return id;
}
