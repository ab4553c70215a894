import type { AnalyzedText, TaggedWord } from '../../../text/analyze-text.ts';
import { remember, type Numbered } from '../../../text/remember.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { toKey } from '../../../text/word-key.ts';
import type { AnalyzedPaper } from '../analyze-paper.ts';
import { findAims } from './find-aims.ts';
import { makeSlab, type Place } from './make-slab.ts';

/**
 * The smallest comparable parts of a title and abstract, in order: words, and the parts of hyphenated
 * words ("pre-training" is two). Parallel arrays of few bytes, because a corpus holds millions.
 */
export interface Atoms {
  /** Interned normal form. */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the title, or into the abstract from `abstractFrom` on. */
  readonly starts: Uint16Array | Int32Array;
  readonly ends: Uint16Array | Int32Array;
  /** Bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Bits of `ROLE`: how the word can serve in a noun phrase. */
  readonly roles: Uint8Array;
  /** Index of the sentence within its text. */
  readonly sentences: Uint16Array;
  /** Index of the first atom of the abstract. */
  readonly abstractFrom: number;
  /** 1 for every sentence of the abstract in which the authors say what they do. */
  readonly aims: Uint8Array;
}

export const FLAG = {
  /** More than white space, a hyphen or a slash stands before the atom: no phrase crosses it. */
  break: 1,
  /** Two capitals or more: "LLMs", "LoRA". */
  capitals: 2,
  /** The first atom of a word. */
  word: 4,
  /** A slash stands before the atom. */
  slash: 8,
  /** Ends in s as written. */
  plural: 16,
} as const;

/** What a word can be in a noun phrase; none ends it, a verbal ("learning", tagged as a verb) may only end it. */
export const ROLE = { none: 0, noun: 1, name: 2, adjective: 3, gerund: 4, verbal: 5 } as const;

interface Parts {
  readonly ids: readonly number[];
  /** Offsets of the parts within the word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly flags: readonly number[];
  /** `ROLE` of the word when it is a noun and when it is a verb. */
  readonly asNoun: number;
  readonly asVerb: number;
}

/** Gives every normal form a number; shared by all papers of a run. */
export interface Interner {
  readonly keys: string[];
  readonly numbers: Map<string, number>;
  /** Memory for what is read of papers, given back when no atoms are read any more. */
  readonly take: (bytes: number) => Place;
  readonly release: () => void;
  /** The parts of a written word. */
  readonly partsOf: (word: Numbered) => Parts;
}

const JOIN = /^[\s\-‐‑–/]*$/;

export function makeInterner(): Interner {
  const known = { keys: new Array<string>(), numbers: new Map<string, number>() };
  return { ...known, ...makeSlab(), partsOf: remember((word) => readParts(word, known)) };
}

/** The atoms of a paper's title and abstract. */
export function readAtoms({ title, abstract }: AnalyzedPaper, interner: Interner): Atoms {
  const inTitle = title.words.map(interner.partsOf);
  const inAbstract = abstract.words.map(interner.partsOf);
  const abstractFrom = count(inTitle);
  const size = abstractFrom + count(inAbstract);
  const isLong = Math.max(title.text.length, abstract.text.length) > 0xffff;
  const atoms: Atoms = { ...makeArrays(size, isLong, interner), abstractFrom, aims: findAims(abstract) };
  fill(atoms, 0, title, inTitle);
  fill(atoms, abstractFrom, abstract, inAbstract);
  return atoms;
}

/** The arrays of `size` atoms in one piece of memory, to be filled; offsets above 65,535 need `isLong`. */
export function makeArrays(
  size: number,
  isLong: boolean,
  { take }: Interner,
): Pick<Atoms, 'ids' | 'starts' | 'ends' | 'sentences' | 'flags' | 'roles'> {
  const Offsets = isLong ? Int32Array : Uint16Array;
  const width = Offsets.BYTES_PER_ELEMENT;
  const { memory, offset } = take(size * (8 + 2 * width));
  return {
    ids: new Int32Array(memory, offset, size),
    starts: new Offsets(memory, offset + 4 * size, size),
    ends: new Offsets(memory, offset + (4 + width) * size, size),
    sentences: new Uint16Array(memory, offset + (4 + 2 * width) * size, size),
    flags: new Uint8Array(memory, offset + (6 + 2 * width) * size, size),
    roles: new Uint8Array(memory, offset + (7 + 2 * width) * size, size),
  };
}

function count(parts: readonly Parts[]): number {
  let sum = 0;
  for (let at = 0; at < parts.length; at += 1) sum += parts[at]!.ids.length;
  return sum;
}

function fill(atoms: Atoms, from: number, { text, words }: AnalyzedText, parts: readonly Parts[]): void {
  let at = from;
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const { ids, starts, ends, flags } = parts[index]!;
    const role = roleOf(word, parts[index]!);
    const isFirst = index === 0 || isBreak(text, end, word.start);
    const isSlash = word.start === end + 1 && text[end] === '/';
    for (let part = 0; part < ids.length; part += 1) {
      atoms.ids[at] = ids[part]!;
      atoms.starts[at] = word.start + starts[part]!;
      atoms.ends[at] = word.start + ends[part]!;
      atoms.flags[at] = flags[part]! | (part > 0 ? 0 : isFirst ? FLAG.break : isSlash ? FLAG.slash : 0);
      atoms.roles[at] = role;
      atoms.sentences[at] = word.sentence;
      at += 1;
    }
    end = word.end;
  }
}

function isBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  return to - from > 8 || !JOIN.test(text.slice(from, to));
}

function roleOf({ tag }: TaggedWord, { asNoun, asVerb }: Parts): number {
  switch (tag) {
    case 'NOUN':
      return asNoun;
    case 'PROPN':
      return asNoun === ROLE.none ? ROLE.none : ROLE.name;
    case 'ADJ':
      return asNoun === ROLE.none ? ROLE.none : ROLE.adjective;
    case 'VERB':
      return asVerb;
    default:
      return ROLE.none;
  }
}

/** Symbols, formulas, single letters and words of grammar are no part of a phrase. */
function isPhrasal(word: string, lower: string): boolean {
  return (
    word.length > 1 &&
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+#‐‑-]*$/u.test(word) &&
    /\p{L}/u.test(word) &&
    !STOP_WORDS.has(lower)
  );
}

function readParts(word: string, interner: Pick<Interner, 'keys' | 'numbers'>): Parts {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  for (const part of word.matchAll(/[^\-‐‑–]+/g)) {
    const end = part.index + part[0].length;
    // Before a hyphen nothing is cut off: "fine-tuning" is to equal "finetuning".
    ids.push(intern(end < word.length ? toWholeKey(part[0]) : toKey(part[0]), interner));
    starts.push(part.index);
    ends.push(end);
    flags.push(
      (/\p{Lu}.*\p{Lu}/u.test(part[0]) ? FLAG.capitals : 0) |
        (starts.length === 1 ? FLAG.word : 0) |
        (/[sS]$/.test(part[0]) ? FLAG.plural : 0),
    );
  }
  const lower = word.toLowerCase();
  const isIng = lower.endsWith('ing') && lower.length > 5;
  const asNoun = !isPhrasal(word, lower) ? ROLE.none : isIng ? ROLE.gerund : ROLE.noun;
  const asVerb = asNoun !== ROLE.none && isIng ? ROLE.verbal : ROLE.none;
  return { ids, starts, ends, flags, asNoun, asVerb };
}

/** The normal form of a part before a hyphen. */
export function toWholeKey(part: string): string {
  return part.normalize('NFKC').toLowerCase();
}

export function intern(key: string, { keys, numbers }: Pick<Interner, 'keys' | 'numbers'>): number {
  let id = numbers.get(key);
  if (id === undefined) {
    id = keys.length;
    keys.push(key);
    numbers.set(key, id);
  }
  return id;
}
