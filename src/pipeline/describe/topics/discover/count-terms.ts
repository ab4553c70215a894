import { addBeginnings, makeBeginnings } from '../beginnings.ts';
import type { Hashes } from '../compile-aliases.ts';
import { FLAG, ROLE, type Atoms } from '../read-atoms.ts';
import type { Candidate } from './find-candidates.ts';
import { findStretches, type TermAtoms } from './find-stretches.ts';
import { indexTerms, type TermFinder } from './index-terms.ts';
import type { Corpus } from './read-corpus.ts';
import { SUBJECT_FIELDS } from './subject-words-data.ts';

/** A phrase that several papers use, and what they do with it. */
export interface Term {
  readonly hash: number;
  /** Interned atoms of one written form. */
  readonly ids: readonly number[];
  readonly isGeneral: boolean;
  /** Words of that form; a hyphenated one counts once. */
  readonly words: number;
  /** Papers that use it, by index, ascending, and how much each is about it. */
  readonly papers: number[];
  readonly weights: number[];
  /** Papers that have it in their title, use it as a noun phrase, and as a whole one. */
  inTitles: number;
  nominal: number;
  wholes: number;
  /** The last paper that counted for each. */
  nominalIn: number;
  wholeIn: number;
  /** All uses, and those as one word: "finetuning", "low-rank". */
  uses: number;
  singles: number;
  /** Uses as a noun phrase that end in -ing: "marketing", where "market" has the same key. */
  gerunds: number;
  /** Such uses of any form. */
  places: number;
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

/**
 * Every candidate that enough papers use. The first pass reads those recorded, the second counts every use,
 * whatever the tagger took its words for. `made` says what all these terms are made of.
 */
export function countTerms(corpus: Corpus, floor: Floor): { terms: Map<number, Term>; made: TermAtoms } {
  const terms = new Map<number, Term>();
  const made = {
    used: new Uint8Array(corpus.hashes.interner.keys.length),
    beginnings: makeBeginnings(corpus.papers.length * 2),
  };
  for (const index of corpus.papers.keys()) {
    readCandidates(corpus, index, (candidate, isShort) => {
      let term = terms.get(candidate.hash);
      if (!term) {
        term = addTerm(terms, candidate, corpus, index);
        const ids = corpus.atoms[index]!.ids.subarray(candidate.first, candidate.end);
        addBeginnings(made.beginnings, ids, corpus.hashes.interner);
      }
      for (let at = candidate.first; at < candidate.end; at += 1)
        made.used[corpus.atoms[index]!.ids[at]!] = 1;
      if (term.nominalIn !== index) term.nominal += 1;
      term.nominalIn = index;
      if (candidate.isWhole && term.wholeIn !== index) {
        term.wholes += 1;
        term.wholeIn = index;
      }
      if (candidate.words === 1 && !isShort) term.singles += 1;
      const role = corpus.atoms[index]!.roles[candidate.end - 1]!;
      if (role === ROLE.gerund || role === ROLE.verbal) term.gerunds += 1;
      term.places += 1;
    });
  }
  const find = indexTerms(terms);
  for (const [index, atoms] of corpus.atoms.entries()) countUses(find, index, atoms, corpus.hashes, made);
  for (const [hash, term] of terms) if (term.papers.length < floor.of(term)) terms.delete(hash);
  return { terms, made };
}

function addTerm(
  terms: Map<number, Term>,
  candidate: Candidate,
  { atoms, shorts }: Corpus,
  index: number,
): Term {
  const { hash, first, end, isGeneral, words } = candidate;
  const ids = [...atoms[index]!.ids.subarray(first, end)].flatMap((id) => shorts.parts.get(id) ?? [id]);
  const counts = {
    inTitles: 0,
    nominal: 0,
    wholes: 0,
    nominalIn: -1,
    wholeIn: -1,
    uses: 0,
    singles: 0,
    gerunds: 0,
    places: 0,
  };
  const term: Term = { hash, ids, isGeneral, words, papers: [], weights: [], ...counts };
  terms.set(hash, term);
  return term;
}

function countUses(find: TermFinder, paper: number, atoms: Atoms, hashes: Hashes, made: TermAtoms): void {
  const open = new Map<Term, { uses: number; inTitle: boolean; isEarly: boolean }>();
  findStretches(atoms, hashes, made, (hash, first, end) => {
    const term = find(hash);
    if (!term) return;
    // "Electronic" has the key of "electronics".
    if (end - first === 1 && (atoms.flags[first]! & FLAG.plural) === 0 && isField(term, hashes)) return;
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
  { papers, atoms, candidates }: Corpus,
  index: number,
  listen: (candidate: Candidate, isShort: boolean) => void,
): void {
  const { ids } = atoms[index]!;
  const written = papers[index]!.atoms.ids;
  candidates(index, (candidate) => {
    const { first, end } = candidate;
    listen(candidate, end - first === 1 && ids[first] !== written[first]);
  });
}

function isField({ ids }: Term, { interner }: Hashes): boolean {
  return ids.length === 1 && SUBJECT_FIELDS.has(interner.keys[ids[0]!]!);
}
