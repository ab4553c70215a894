import { readClaims, type ClaimingPaper } from '../../src/pipeline/describe/read-claims.ts';

/** Papers are handed out in chunks of this many. */
export const CHUNK = 100;

/** What a thread is given. */
export interface SharedWork {
  /** By chunk its papers as JSON in UTF-8; each in memory of its own, which goes when nobody needs it any more. */
  readonly texts: readonly SharedArrayBuffer[];
  /** Two 32-bit integers: the next chunk that nobody has taken, and how many the other threads have finished. */
  readonly counters: SharedArrayBuffer;
}

/** What a thread says of a chunk: its claims as JSON in UTF-8. */
export interface ReadChunk {
  readonly chunk: number;
  readonly claims: Uint8Array;
}

/** Indices into `counters`. */
export const COUNTER = { next: 0, done: 1 } as const;

/** Takes the next of so many chunks, −1 when none is left. */
export function takeChunk(counters: Int32Array, chunks: number): number {
  const chunk = Atomics.add(counters, COUNTER.next, 1);
  return chunk < chunks ? chunk : -1;
}

/** Reads the papers of a chunk, from JSON to JSON. */
export function readChunk(text: SharedArrayBuffer): Uint8Array<ArrayBuffer> {
  const papers = JSON.parse(Buffer.from(text).toString('utf8')) as ClaimingPaper[];
  return new TextEncoder().encode(JSON.stringify(papers.map((paper) => readClaims(paper))));
}
