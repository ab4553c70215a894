import { GENERAL_ADJECTIVES } from '../../../../text/general-words.ts';
import { toKey } from '../../../../text/word-key.ts';
import { joinHalves, type Hashes } from '../compile-aliases.ts';
import { FLAG, ROLE, type Atoms } from '../read-atoms.ts';

/** A stretch that could name a topic; `first` and `end` are atoms, `end` exclusive. */
export interface Candidate {
  readonly hash: number;
  readonly first: number;
  readonly end: number;
  readonly words: number;
  /** In its noun phrase, nothing but general adjectives stands before it and a word like "methods" after it. */
  readonly isWhole: boolean;
  /** Begins with an adjective that is general in any field ("principal component analysis", "large data sets"). */
  readonly isGeneral: boolean;
}

const MOST_WORDS = 4;
const KINDS = new Set(
  'algorithm application approach dataset framework method procedure scheme strategy task technique'
    .split(' ')
    .map(toKey),
);

/**
 * Told of every noun phrase of at most four words, and of every part of one: begins with an adjective,
 * noun or gerund, ends with a noun or gerund. The candidate is one object, written over for the next.
 */
export function findCandidates(atoms: Atoms, hashes: Hashes, listen: (candidate: Candidate) => void): void {
  const { ids, flags, roles } = atoms;
  const { one, two, powerOne, powerTwo } = hashes;
  const candidate = { hash: 0, first: 0, end: 0, words: 0, isWhole: false, isGeneral: false };
  for (let first = 0; first < ids.length; first += 1) {
    const role = roles[first]!;
    if ((flags[first]! & FLAG.word) === 0 || role === ROLE.none || role === ROLE.verbal) continue;
    const isGeneral = isGeneralAdjective(atoms, first, hashes);
    const opens = !continues(atoms, first) || isGeneralAdjective(atoms, first - 1, hashes);
    let a = 0;
    let b = 0;
    let words = 0;
    for (let at = first; at < ids.length; at += 1) {
      if ((flags[at]! & FLAG.word) !== 0) {
        if (words === MOST_WORDS || (at > first && !continues(atoms, at))) break;
        words += 1;
      }
      const id = ids[at]!;
      a = (Math.imul(a, powerOne[id]!) + one[id]!) | 0;
      b = (Math.imul(b, powerTwo[id]!) + two[id]!) | 0;
      const isLast = at + 1 === ids.length || (flags[at + 1]! & FLAG.word) !== 0;
      if (!isLast || !ends(roles[at]!, words) || (isGeneral && words === 1)) continue;
      const closes =
        isOver(atoms, at + 1) || (KINDS.has(hashes.interner.keys[ids[at + 1]!]!) && isOver(atoms, at + 2));
      candidate.hash = joinHalves(a, b);
      candidate.first = first;
      candidate.end = at + 1;
      candidate.words = words;
      candidate.isWhole = opens && closes;
      candidate.isGeneral = isGeneral;
      listen(candidate);
    }
  }
}

function isOver(atoms: Atoms, at: number): boolean {
  return at >= atoms.ids.length || !continues(atoms, at);
}

/** Whether the word that starts at `at` belongs to the same noun phrase as the one before. */
function continues({ flags, roles }: Atoms, at: number): boolean {
  return (
    at > 0 &&
    (flags[at]! & (FLAG.break | FLAG.slash)) === 0 &&
    roles[at] !== ROLE.none &&
    roles[at - 1] !== ROLE.none
  );
}

function isGeneralAdjective({ ids, roles }: Atoms, at: number, { interner }: Hashes): boolean {
  return roles[at] === ROLE.adjective && GENERAL_ADJECTIVES.has(interner.keys[ids[at]!]!);
}

function ends(role: number, words: number): boolean {
  return (
    role === ROLE.noun || role === ROLE.name || role === ROLE.gerund || (role === ROLE.verbal && words > 1)
  );
}
