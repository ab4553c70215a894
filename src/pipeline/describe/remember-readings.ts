import { createHash } from 'node:crypto';
import type { Paper } from '../../paper/paper.ts';
import type { Acronym } from './acronyms/find-acronyms.ts';
import { keepData, findData, type Memory } from '../memory.ts';
import type { Claims } from './read-claims.ts';
import { packAtoms, unpackAtoms } from './topics/pack-atoms.ts';
import type { Atoms, Interner } from './topics/read-atoms.ts';
import { rememberSymbols } from './topics/remember-symbols.ts';

/** What is found in the words of one paper. */
export interface Reading {
  readonly atoms: Atoms;
  readonly acronyms: readonly Acronym[];
  /** Ranked by statistics of other papers. */
  readonly keyphrases: readonly string[];
}

/** The readings of papers that an earlier run found. */
export interface Readings {
  /** Without key phrases when the statistics were others. */
  find(paper: Paper): (Omit<Reading, 'keyphrases'> & Partial<Reading>) | undefined;
  /** `known` is what was found of it. */
  keep(paper: Paper, reading: Reading, known: object | undefined): void;
  close(): void;
}

const keys = new WeakMap<Paper, string>();

/** Papers are known by everything that is read of them. */
function keyOf(paper: Paper): string {
  let key = keys.get(paper);
  if (key === undefined) {
    const { title, abstract, code } = paper;
    const text = JSON.stringify([title, abstract, code]);
    keys.set(paper, (key = createHash('sha256').update(text).digest('base64').slice(0, 24)));
  }
  return key;
}

/** Readings whose atoms belong to `interner`; `statistics` names those that key phrases are ranked by. */
export function rememberReadings(memory: Memory, interner: Interner, statistics: string): Readings {
  const symbols = rememberSymbols(memory, interner);
  return {
    find: (paper) => {
      const key = keyOf(paper);
      const packed = memory.find(`atoms ${key}`);
      if (!packed) return undefined;
      const atoms = unpackAtoms(packed, symbols.idOf, interner);
      const words = findData<{ acronyms: Acronym[]; keyphrases: string[]; statistics: string }>(
        memory,
        `words ${key}`,
      );
      if (!words) return undefined;
      const { acronyms, keyphrases } = words;
      return { atoms, acronyms, ...(words.statistics === statistics && { keyphrases }) };
    },
    keep: (paper, { atoms, acronyms, keyphrases }, known) => {
      const key = keyOf(paper);
      if (!known) memory.keep(`atoms ${key}`, packAtoms(atoms, symbols.symbolOf));
      keepData(memory, `words ${key}`, { acronyms, keyphrases, statistics });
    },
    close: symbols.close,
  };
}

/** Whether an earlier run read the claims of a paper. */
export function hasClaims(memory: Memory | undefined, paper: Paper): boolean {
  return memory?.has(`claims ${keyOf(paper)}`) ?? false;
}

/** The claims of a paper that an earlier run read. */
export function findClaims(memory: Memory | undefined, paper: Paper): Claims | undefined {
  return memory && findData<Claims>(memory, `claims ${keyOf(paper)}`);
}

/** Keeps the claims of a paper for the next run. */
export function keepClaims(memory: Memory | undefined, paper: Paper, claims: Claims): void {
  if (memory) keepData(memory, `claims ${keyOf(paper)}`, claims);
}
