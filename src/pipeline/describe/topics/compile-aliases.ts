/**
 * A dictionary of phrases that finds all of them in one pass, however many there are: R. Karp and
 * M. Rabin, "Efficient randomized pattern-matching algorithms", IBM J. Res. Dev. 31(2), 1987, with atoms
 * in place of characters. The normal forms of a phrase are hashed without the gaps between them, so that
 * "pre-training", "pre training" and "pretraining" are one phrase.
 */
import { toKey } from '../../../text/word-key.ts';
import { splitWords } from '../../../text/words.ts';
import { addBeginnings, BASE_ONE, makeBeginnings, type Beginnings } from './beginnings.ts';
import { intern, toWholeKey, type Interner } from './read-atoms.ts';

/** What a phrase means: the index of its topic, and how it must be written. */
export interface Alias {
  readonly topic: number;
  /** An acronym wants capitals. */
  readonly acronym: boolean;
  /** "Semantics" wants its s: "semantic" is another word with the same normal form. */
  readonly ics: boolean;
}

export interface Pair {
  readonly topic: number;
  readonly parts: readonly [number, number];
}

export interface Aliases {
  /** Aliases of two parts that must stand near each other, "forests & drought", by the numbers of their parts. */
  readonly pairs: readonly Pair[];
  /** Topics that are known by more than an acronym. */
  readonly spelledOut: ReadonlySet<number>;
  readonly meanings: ReadonlyMap<number, readonly Alias[]>;
  /** The longest phrase that can match, in atoms. */
  readonly reach: number;
  /** One bit for every hash, modulo its size: almost every stretch of text fails here. */
  readonly sieve: Uint8Array;
  readonly beginnings: Beginnings;
}

/** Hashes of interned atoms, made as they are met. */
export interface Hashes {
  readonly interner: Interner;
  readonly one: number[];
  readonly two: number[];
  readonly powerOne: number[];
  readonly powerTwo: number[];
}

const BASE_TWO = 0x2c1b3c6d;
export const SIEVE = 1 << 18;
const MOST_PARTS = 8;

export function makeHashes(interner: Interner): Hashes {
  return { interner, one: [], two: [], powerOne: [], powerTwo: [] };
}

/** Hashes every atom that was interned since the last call. */
export function growHashes({ interner, one, two, powerOne, powerTwo }: Hashes): void {
  for (let id = one.length; id < interner.keys.length; id += 1) {
    let a = 0;
    let b = 0;
    let p = 1;
    let q = 1;
    const key = interner.keys[id]!;
    for (let i = 0; i < key.length; i += 1) {
      const code = key.charCodeAt(i) + 1;
      a = (Math.imul(a, BASE_ONE) + code) | 0;
      b = (Math.imul(b, BASE_TWO) + code) | 0;
      p = Math.imul(p, BASE_ONE);
      q = Math.imul(q, BASE_TWO);
    }
    one.push(a);
    two.push(b);
    powerOne.push(p);
    powerTwo.push(q);
  }
}

/** One number for both halves; exact in a double. */
export function joinHalves(one: number, two: number): number {
  return (one >>> 0) * 0x200000 + (two >>> 11);
}

/** The place of a hash in the sieve. */
export function cellOf(hash: number): number {
  return Math.floor(hash / 0x200000) % SIEVE;
}

/** Every way to write a phrase of a vocabulary, as hashes. */
export function hashSpellings(phrase: string, hashes: Hashes): number[] {
  return spellingsOf(phrase, hashes.interner).map((ids) => {
    growHashes(hashes);
    return hashAtoms(ids, hashes);
  });
}

/**
 * The dictionary of `phrases[topic]`: every label and alias of the topic. The parts of a pair are numbered
 * after the topics.
 */
export function compileAliases(phrases: readonly (readonly string[])[], hashes: Hashes): Aliases {
  const aliases = {
    meanings: new Map<number, Alias[]>(),
    spelledOut: new Set<number>(),
    pairs: new Array<Pair>(),
    sieve: new Uint8Array(SIEVE),
    beginnings: makeBeginnings(phrases.length * 8),
    reach: 1,
  };
  const parts = new Map<string, number>();
  const numberOf = (part: string): number => {
    const number = parts.get(part) ?? phrases.length + parts.size;
    parts.set(part, number);
    return number;
  };
  const add = (phrase: string, topic: number): void => {
    for (const ids of spellingsOf(phrase, hashes.interner)) {
      growHashes(hashes);
      const hash = hashAtoms(ids, hashes);
      const known = aliases.meanings.get(hash) ?? [];
      if (known.some((alias) => alias.topic === topic)) continue;
      const alias = { topic, acronym: isAcronym(phrase), ics: /^[^\s-]+ics$/.test(phrase) };
      aliases.meanings.set(hash, [...known, alias]);
      aliases.sieve[cellOf(hash)] = 1;
      addBeginnings(aliases.beginnings, ids, hashes.interner);
      // A closed compound in the vocabulary may be written in parts in the text.
      aliases.reach = Math.max(aliases.reach, ids.length + 2);
    }
  };
  for (const [topic, written] of phrases.entries()) {
    for (const phrase of written) {
      const [first, second, ...more] = phrase.split(' & ');
      if (!isAcronym(phrase)) aliases.spelledOut.add(topic);
      if (first === undefined || second === undefined || more.length > 0) add(phrase, topic);
      else aliases.pairs.push({ topic, parts: [numberOf(first), numberOf(second)] });
    }
  }
  for (const [part, number] of parts) add(part, number);
  return aliases;
}

/** The interned atoms of a phrase, for each gap with a space and with a hyphen where that differs. */
function spellingsOf(phrase: string, interner: Interner): number[][] {
  const parts = splitWords(phrase).flatMap((word) => word.text.match(/[^\-‐‑–]+/g) ?? []);
  let spellings: number[][] = parts.length > 0 && parts.length <= MOST_PARTS ? [[]] : [];
  for (const [index, part] of parts.entries()) {
    const keys = new Set(index + 1 < parts.length ? [toKey(part), toWholeKey(part)] : [toKey(part)]);
    const ids = [...keys].map((key) => intern(key, interner));
    spellings = spellings.flatMap((before) => ids.map((id) => [...before, id]));
  }
  return spellings;
}

/** The hash of a phrase; atoms must be hashed before. */
export function hashAtoms(ids: Iterable<number>, { one, two, powerOne, powerTwo }: Hashes): number {
  let a = 0;
  let b = 0;
  for (const id of ids) {
    a = (Math.imul(a, powerOne[id]!) + one[id]!) | 0;
    b = (Math.imul(b, powerTwo[id]!) + two[id]!) | 0;
  }
  return joinHalves(a, b);
}

/** One word with two capitals or more: "LLM", "LoRA", "PEFTs". */
export function isAcronym(phrase: string): boolean {
  return (
    !/\s/.test(phrase) && (phrase.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{L}{2}-\p{L}{2}/u.test(phrase)
  );
}
