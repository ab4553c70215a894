import { isBeginning, type Beginnings } from '../beginnings.ts';
import { joinHalves, type Hashes } from '../compile-aliases.ts';
import { FLAG, type Atoms } from '../read-atoms.ts';

const REACH = 6;

/** What a set of terms is made of. */
export interface TermAtoms {
  /** By number of the atom: 1 where some term has it. */
  readonly used: Uint8Array;
  readonly beginnings: Beginnings;
}

/**
 * Told of every run of at most six atoms that begins and ends with a word, whatever its parts of speech.
 * A run does not cross an atom that no term has, and ends where no term goes on.
 */
export function findStretches(
  { ids, flags }: Atoms,
  { one, two, powerOne, powerTwo }: Hashes,
  { used, beginnings }: TermAtoms,
  listen: (hash: number, first: number, end: number) => void,
): void {
  for (let first = 0; first < ids.length; first += 1) {
    if ((flags[first]! & FLAG.word) === 0 || used[ids[first]!] === 0) continue;
    let a = 0;
    let b = 0;
    for (let at = first; at < ids.length && at < first + REACH; at += 1) {
      const id = ids[at]!;
      if (used[id] === 0 || (at > first && (flags[at]! & FLAG.break) !== 0)) break;
      a = (Math.imul(a, powerOne[id]!) + one[id]!) | 0;
      if (!isBeginning(beginnings, a)) break;
      b = (Math.imul(b, powerTwo[id]!) + two[id]!) | 0;
      const isLast = at + 1 === ids.length || (flags[at + 1]! & FLAG.word) !== 0;
      if (isLast) listen(joinHalves(a, b), first, at + 1);
    }
  }
}
