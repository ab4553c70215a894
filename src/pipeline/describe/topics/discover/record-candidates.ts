import { release } from '../../../../text/release.ts';
import type { Hashes } from '../compile-aliases.ts';
import type { Atoms } from '../read-atoms.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';

/** Tells of the candidates of a paper, by its index, as `findCandidates` does. */
export type CandidateRecord = (paper: number, listen: (candidate: Candidate) => void) => void;

const WHOLE = 64;
const GENERAL = 128;

const SKETCH = 1 << 24;

/**
 * Records the candidates that `least` papers can have, for those who ask several times. A first pass counts all into a
 * sketch of fixed size (G. Cormode and S. Muthukrishnan, "An improved data stream summary: the count-min sketch",
 * 2005, with one row); almost all phrases occur once.
 */
export function recordCandidates(papers: readonly Atoms[], hashes: Hashes, least: number): CandidateRecord {
  const sketch = sketchCandidates(papers, hashes, least);
  let size = 1 << 12;
  let codes = new Float64Array(size);
  let firsts = new Int32Array(size);
  let lengths = new Int32Array(size);
  let facts = new Uint8Array(size);
  let filled = 0;
  const ends = papers.map((atoms) => {
    findCandidates(atoms, hashes, ({ hash, first, end, words, isWhole, isGeneral }) => {
      if (!sketch.has(hash)) return;
      if (filled === size) grow();
      codes[filled] = hash;
      firsts[filled] = first;
      lengths[filled] = end - first;
      facts[filled] = words | (isWhole ? WHOLE : 0) | (isGeneral ? GENERAL : 0);
      filled += 1;
    });
    return filled;
  });
  sketch.release();
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

function sketchCandidates(
  papers: readonly Atoms[],
  hashes: Hashes,
  least: number,
): { has: (hash: number) => boolean; release: () => void } {
  if (least <= 1) return { has: () => true, release: () => undefined };
  const size = Math.min(SKETCH, 2 ** Math.ceil(Math.log2(512 * (papers.length + 1))));
  const sketch = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  const cellOf = (hash: number): number => Math.floor(hash / 0x200000) & (size - 1);
  for (const [index, atoms] of papers.entries()) {
    findCandidates(atoms, hashes, ({ hash }) => {
      const cell = cellOf(hash);
      if (last[cell] === index) return;
      last[cell] = index;
      if (sketch[cell]! < 0xffff) sketch[cell]! += 1;
    });
  }
  release(last);
  return {
    has: (hash) => sketch[cellOf(hash)]! >= least,
    release: () => {
      release(sketch);
    },
  };
}
