import type { Hashes } from '../compile-aliases.ts';
import type { Atoms } from '../read-atoms.ts';
import type { TaggablePaper } from '../taggable-paper.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';
import { findStretches } from '../find-stretches.ts';
import { expandShortForms, type ShortForms } from './expand-short-forms.ts';

/** A phrase that several papers use, and what they do with it. */
export interface Term {
  readonly hash: number;
  /** Interned atoms of one written form. */
  readonly ids: readonly number[];
  readonly isGeneral: boolean;
  /** Papers that use it, by index, ascending, and how much each is about it. */
  readonly papers: number[];
  readonly weights: number[];
  /** Papers that have it in their title, use it as a noun phrase, and as a whole one. */
  inTitles: number;
  nominal: number;
  wholes: number;
  /** All uses, and those as one word: "finetuning", "low-rank". */
  uses: number;
  singles: number;
  /** Hashes of other phrases that mean the same. */
  readonly variants?: readonly number[];
}

/** Whether a term is mostly written as one word. */
export function isSingle({ ids, singles, uses }: Term): boolean {
  return ids.length === 1 || singles > uses / 2;
}

/** How many papers a term must have: at least, and each by itself. */
export interface Floor {
  readonly least: number;
  readonly of: (term: Term) => number;
}

interface Open {
  uses: number;
  inTitle: boolean;
  isEarly: boolean;
}

const SKETCH = 1 << 24;

/**
 * Every candidate that enough papers use. The first pass counts into a sketch of fixed size
 * (G. Cormode and S. Muthukrishnan, "An improved data stream summary: the count-min sketch", 2005, with
 * one row), so that the second keeps only what can reach the floor; almost all phrases occur once. The
 * third counts every use, whatever the tagger took its words for.
 */
export function countTerms(
  papers: readonly TaggablePaper[],
  hashes: Hashes,
  shorts: ShortForms,
  floor: Floor,
): Map<number, Term> {
  const isFrequent = sketchCandidates(papers, hashes, shorts, floor.least);
  const terms = new Map<number, Term>();
  for (const paper of papers) {
    const seen = new Set<number>();
    const whole = new Set<number>();
    readCandidates(paper, hashes, shorts, (candidate, atoms, isShort) => {
      const { hash, words, isWhole } = candidate;
      if (!isFrequent(hash)) return;
      const term = terms.get(hash) ?? addTerm(terms, candidate, atoms, shorts);
      if (!seen.has(hash)) term.nominal += 1;
      if (isWhole && !whole.has(hash)) term.wholes += 1;
      if (words === 1 && !isShort) term.singles += 1;
      seen.add(hash);
      if (isWhole) whole.add(hash);
    });
  }
  for (const [index, paper] of papers.entries())
    countUses(terms, index, expandShortForms(paper, shorts), hashes);
  for (const [hash, term] of terms) if (term.papers.length < floor.of(term)) terms.delete(hash);
  return terms;
}

function sketchCandidates(
  papers: readonly TaggablePaper[],
  hashes: Hashes,
  shorts: ShortForms,
  least: number,
): (hash: number) => boolean {
  if (least <= 1) return () => true;
  const size = Math.min(SKETCH, 2 ** Math.ceil(Math.log2(512 * (papers.length + 1))));
  const sketch = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  const cellOf = (hash: number): number => Math.floor(hash / 0x200000) & (size - 1);
  for (const [index, paper] of papers.entries()) {
    readCandidates(paper, hashes, shorts, ({ hash }) => {
      const cell = cellOf(hash);
      if (last[cell] === index) return;
      last[cell] = index;
      if (sketch[cell]! < 0xffff) sketch[cell]! += 1;
    });
  }
  return (hash) => sketch[cellOf(hash)]! >= least;
}

function addTerm(
  terms: Map<number, Term>,
  { hash, first, end, isGeneral }: Candidate,
  atoms: Atoms,
  shorts: ShortForms,
): Term {
  const ids = [...atoms.ids.subarray(first, end)].flatMap((id) => shorts.parts.get(id) ?? [id]);
  const term: Term = {
    hash,
    ids,
    isGeneral,
    papers: [],
    weights: [],
    inTitles: 0,
    nominal: 0,
    wholes: 0,
    uses: 0,
    singles: 0,
  };
  terms.set(hash, term);
  return term;
}

function countUses(terms: ReadonlyMap<number, Term>, paper: number, atoms: Atoms, hashes: Hashes): void {
  const open = new Map<Term, Open>();
  findStretches(atoms, hashes, (hash, first) => {
    const term = terms.get(hash);
    if (!term) return;
    let uses = open.get(term);
    if (!uses) {
      uses = { uses: 0, inTitle: false, isEarly: false };
      open.set(term, uses);
    }
    uses.uses += 1;
    if (first < atoms.abstractFrom) uses.inTitle = true;
    else if (atoms.sentences[first]! < 2) uses.isEarly = true;
  });
  for (const [term, { uses, inTitle, isEarly }] of open) {
    term.papers.push(paper);
    term.weights.push((inTitle ? 2.5 : 0) + Math.log2(1 + uses) + (isEarly ? 0.5 : 0));
    term.uses += uses;
    if (inTitle) term.inTitles += 1;
  }
}

/** The candidates of a paper, short forms read as long ones; `isShort` tells that a short form stands alone. */
export function readCandidates(
  paper: TaggablePaper,
  hashes: Hashes,
  shorts: ShortForms,
  listen: (candidate: Candidate, atoms: Atoms, isShort: boolean) => void,
): void {
  const atoms = expandShortForms(paper, shorts);
  findCandidates(atoms, hashes, (candidate) => {
    listen(
      candidate,
      atoms,
      candidate.end - candidate.first === 1 &&
        atoms.ids[candidate.first] !== paper.atoms.ids[candidate.first],
    );
  });
}
