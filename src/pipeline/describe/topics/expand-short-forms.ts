import { analyzeText } from '../../../text/analyze-text.ts';
import { findConsensus, singularOf, type Ledger } from '../../../text/make-ledger.ts';
import { growHashes, hashAtoms, type Hashes } from './compile-aliases.ts';
import { FLAG, intern, readAtoms, type Atoms, type Interner } from './read-atoms.ts';
import type { TaggablePaper } from './taggable-paper.ts';

/** What short forms stand for in a corpus. */
export interface ShortForms {
  readonly ledger: Ledger;
  readonly hashes: Hashes;
  /** Long form → the atom that stands for it; absent where it is no phrase of two to four words. */
  readonly atoms: Map<string, number | undefined>;
  /** Short form → the atom of the long form that the corpus agrees on. */
  readonly agreed: Map<string, number | undefined>;
  /** That atom → the atoms of the long form. */
  readonly parts: Map<number, readonly number[]>;
}

const NO_WORDS = analyzeText('');
const MOST_PARTS = 6;

export function makeShortForms(ledger: Ledger, hashes: Hashes): ShortForms {
  return { ledger, hashes, atoms: new Map(), agreed: new Map(), parts: new Map() };
}

/**
 * The atoms of a paper with every short form read as its long form, as the paper defines it or as the
 * corpus agrees: "offline RL" is then the same phrase as "offline reinforcement learning".
 */
export function expandShortForms(
  { title, abstract, atoms, acronyms }: TaggablePaper,
  shorts: ShortForms,
): Atoms {
  const defined = new Map(acronyms.map(({ short, long }) => [singularOf(short), long]));
  let ids = atoms.ids;
  for (let at = 0; at < ids.length; at += 1) {
    if ((atoms.flags[at]! & FLAG.capitals) === 0) continue;
    const short = singularOf(
      (at < atoms.abstractFrom ? title : abstract).slice(atoms.starts[at], atoms.ends[at]),
    );
    const long = defined.get(short);
    const atom = long === undefined ? agreedAtom(short, shorts) : atomOf(long, shorts);
    if (atom === undefined) continue;
    if (ids === atoms.ids) ids = copyOf(ids, shorts.hashes.interner);
    ids[at] = atom;
  }
  return ids === atoms.ids ? atoms : { ...atoms, ids };
}

function copyOf(ids: Int32Array, { take }: Interner): Int32Array {
  const { memory, offset } = take(ids.byteLength);
  const copy = new Int32Array(memory, offset, ids.length);
  copy.set(ids);
  return copy;
}

/** Whether the corpus agrees that a short form stands for the phrase with this hash. */
export function isConsensus(short: string, hash: number, shorts: ShortForms): boolean {
  const atom = agreedAtom(short, shorts);
  return atom !== undefined && hashAtoms([atom], shorts.hashes) === hash;
}

function agreedAtom(short: string, shorts: ShortForms): number | undefined {
  if (shorts.agreed.has(short)) return shorts.agreed.get(short);
  const long = findConsensus(shorts.ledger, short);
  const atom = long === undefined ? undefined : atomOf(long, shorts);
  shorts.agreed.set(short, atom);
  return atom;
}

/** One atom for a long form: its normal form is theirs without gaps, so that its hash is theirs too. */
function atomOf(long: string, { hashes, atoms, parts }: ShortForms): number | undefined {
  if (atoms.has(long)) return atoms.get(long);
  const { interner } = hashes;
  const { ids, flags } = readAtoms({ title: analyzeText(long), abstract: NO_WORDS }, interner);
  const isPhrase =
    ids.length > 1 &&
    ids.length <= MOST_PARTS &&
    flags.every((flag, i) => i === 0 || (flag & FLAG.break) === 0);
  const atom = isPhrase ? intern([...ids].map((id) => interner.keys[id]!).join(''), interner) : undefined;
  atoms.set(long, atom);
  if (atom !== undefined) parts.set(atom, [...ids]);
  growHashes(hashes);
  return atom;
}
