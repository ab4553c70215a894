import type { Hashes } from '../compile-aliases.ts';
import type { Atoms } from '../read-atoms.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';

/** Tells of the candidates of a paper, by its index, as `findCandidates` does. */
export type CandidateRecord = (paper: number, listen: (candidate: Candidate) => void) => void;

const WHOLE = 64;
const GENERAL = 128;

/** Finds the candidates of all papers once, for those who ask several times. */
export function recordCandidates(papers: readonly Atoms[], hashes: Hashes): CandidateRecord {
  let size = 1 << 12;
  let codes = new Float64Array(size);
  let firsts = new Int32Array(size);
  let lengths = new Int32Array(size);
  let facts = new Uint8Array(size);
  let filled = 0;
  const ends = papers.map((atoms) => {
    findCandidates(atoms, hashes, ({ hash, first, end, words, isWhole, isGeneral }) => {
      if (filled === size) grow();
      codes[filled] = hash;
      firsts[filled] = first;
      lengths[filled] = end - first;
      facts[filled] = words | (isWhole ? WHOLE : 0) | (isGeneral ? GENERAL : 0);
      filled += 1;
    });
    return filled;
  });
  function grow(): void {
    size *= 2;
    // Moved, not copied: what copies leave behind would stay until the next collection.
    codes = new Float64Array(codes.buffer.transfer(size * codes.BYTES_PER_ELEMENT));
    firsts = new Int32Array(firsts.buffer.transfer(size * firsts.BYTES_PER_ELEMENT));
    lengths = new Int32Array(lengths.buffer.transfer(size * lengths.BYTES_PER_ELEMENT));
    facts = new Uint8Array(facts.buffer.transfer(size));
  }
  const candidate = { hash: 0, first: 0, end: 0, words: 0, isWhole: false, isGeneral: false };
  return (paper, listen) => {
    for (let at = paper === 0 ? 0 : ends[paper - 1]!; at < ends[paper]!; at += 1) {
      candidate.hash = codes[at]!;
      candidate.first = firsts[at]!;
      candidate.end = firsts[at]! + lengths[at]!;
      candidate.words = facts[at]! & (WHOLE - 1);
      candidate.isWhole = (facts[at]! & WHOLE) !== 0;
      candidate.isGeneral = (facts[at]! & GENERAL) !== 0;
      listen(candidate);
    }
  };
}
