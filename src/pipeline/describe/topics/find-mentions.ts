import { isBeginning } from './beginnings.ts';
import { joinHalves, SIEVE, type Aliases, type Hashes } from './compile-aliases.ts';
import { FLAG, type Atoms } from './read-atoms.ts';

/** A stretch of atoms that names a topic; `end` is exclusive. */
export interface Mention {
  readonly topic: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Every place where a paper names a topic, in order. A phrase that ends a longer one is not counted
 * ("fine-tuning" in "instruction fine-tuning" is another subject); one that begins a longer phrase is
 * ("language model" in "language model pre-training").
 */
export function findMentions(atoms: Atoms, aliases: Aliases, hashes: Hashes): Mention[] {
  const found: Mention[] = [];
  const { ids, flags } = atoms;
  const { beginnings, sieve } = aliases;
  const { one, two, powerOne, powerTwo } = hashes;
  const covered = new Int32Array(ids.length + 1).fill(ids.length);
  for (let first = 0; first < ids.length; first += 1) {
    let a = 0;
    let b = 0;
    const last = Math.min(ids.length, first + aliases.reach);
    for (let end = first; end < last; end += 1) {
      if (end > first && (flags[end]! & FLAG.break) !== 0) break;
      const id = ids[end]!;
      a = (Math.imul(a, powerOne[id]!) + one[id]!) | 0;
      b = (Math.imul(b, powerTwo[id]!) + two[id]!) | 0;
      if (!isBeginning(beginnings, a)) break;
      if (sieve[(a >>> 0) % SIEVE] === 0) continue;
      for (const alias of aliases.meanings.get(joinHalves(a, b)) ?? []) {
        if (alias.acronym && !has(FLAG.capitals, flags, first, end)) continue;
        if (alias.ics && !has(FLAG.plural, flags, first, end)) continue;
        found.push({ topic: alias.topic, first, end: end + 1 });
        covered[end + 1] = Math.min(covered[end + 1]!, first);
      }
    }
  }
  return found.filter((mention) => mention.first === covered[mention.end]);
}

function has(flag: number, flags: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if ((flags[at]! & flag) !== 0) return true;
  return false;
}
