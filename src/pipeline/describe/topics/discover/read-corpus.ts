import { makeLedger } from '../../../../text/make-ledger.ts';
import { growHashes, makeHashes, type Hashes } from '../compile-aliases.ts';
import { expandShortForms, makeShortForms, type ShortForms } from '../expand-short-forms.ts';
import { recordCandidates, type CandidateRecord } from './record-candidates.ts';
import type { Atoms, Interner } from '../read-atoms.ts';
import type { TaggablePaper } from '../taggable-paper.ts';

/** The papers of a run as every step of discovery reads them. */
export interface Corpus {
  /** In the order of their ids, so that nothing depends on the order they came in. */
  readonly papers: readonly TaggablePaper[];
  /** The atoms of each paper with short forms read as long ones. */
  readonly atoms: readonly Atoms[];
  /** Those that `least` papers can have. */
  readonly candidates: CandidateRecord;
  readonly hashes: Hashes;
  readonly shorts: ShortForms;
}

export function readCorpus(papers: readonly TaggablePaper[], interner: Interner, least: number): Corpus {
  const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const hashes = makeHashes(interner);
  growHashes(hashes);
  const shorts = makeShortForms(makeLedger(sorted), hashes);
  const atoms = sorted.map((paper) => expandShortForms(paper, shorts));
  // Short forms may have brought new atoms.
  growHashes(hashes);
  return { papers: sorted, atoms, candidates: recordCandidates(atoms, hashes, least), hashes, shorts };
}
