import os from 'node:os';
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { startThread } from '../../src/integrations/start-thread.ts';
import {
  readClaims,
  type ClaimingPaper,
  type Claims,
  type ClaimSource,
} from '../../src/pipeline/describe/read-claims.ts';
import { CHUNK, COUNTER, takeChunk, type ReadChunk, type SharedWork } from './claims-share.ts';

/** Below, a thread costs more to start and warm up than it saves (10,000 papers: 1 to 3 s of 12, when a core is free). */
const LEAST = 5_000;
const MOST_THREADS = 7;
/** Nothing may wait longer for another thread: it may have died. */
const PATIENCE_MS = 20_000;

/**
 * Reads the claims of papers in other threads, one less than there are cores, while this one finds topics; then
 * this one helps until nothing is left. The pipeline asks without waiting for promises, so this thread sleeps by
 * `Atomics.wait` where it has to.
 */
export function readClaimsBeside(
  threads = Math.min(MOST_THREADS, os.availableParallelism() - 1),
  least = LEAST,
): ClaimSource {
  return (papers) => {
    if (threads < 1 || papers.length < least) return undefined;
    const counters = new SharedArrayBuffer(8);
    return collect(papers, new Int32Array(counters), startThreads(threads, papers, counters));
  };
}

function startThreads(
  threads: number,
  papers: readonly ClaimingPaper[],
  counters: SharedArrayBuffer,
): MessagePort[] {
  const work: SharedWork = { texts: shareTexts(papers), counters };
  return Array.from({ length: threads }, () => startReader(work));
}

/** The port on which a new thread says what it found. It ends by itself and keeps no process alive. */
function startReader(work: SharedWork): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = startThread(new URL('./claims-worker.ts', import.meta.url), { work, port: port2 }, [port2]);
  // What a dead thread leaves undone is read here.
  worker.on('error', () => undefined);
  worker.unref();
  port1.unref();
  return port1;
}

/** Gives claims by index of the paper; reads chunks itself while none is there. */
function collect(
  papers: readonly ClaimingPaper[],
  counters: Int32Array<SharedArrayBuffer>,
  ports: readonly MessagePort[],
): (index: number) => Claims {
  const chunks = Math.ceil(papers.length / CHUNK);
  const read = (chunk: number): Claims[] =>
    papers.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((paper) => readClaims(paper));
  const found = new Map<number, Uint8Array | readonly Claims[]>();
  const receive = (): void => {
    for (const port of ports) {
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
        const { chunk, claims } = got.message as ReadChunk;
        if (!found.has(chunk)) found.set(chunk, claims);
      }
    }
  };
  const wait = (chunk: number): Uint8Array | readonly Claims[] => {
    for (;;) {
      const done = Atomics.load(counters, COUNTER.done);
      receive();
      const known = found.get(chunk);
      if (known !== undefined) return known;
      const own = takeChunk(counters, chunks);
      if (own >= 0) found.set(own, read(own));
      else if (Atomics.wait(counters, COUNTER.done, done, PATIENCE_MS) === 'timed-out') return read(chunk);
    }
  };
  let open: { readonly chunk: number; readonly claims: readonly Claims[] } | undefined;
  return (index) => {
    const chunk = Math.floor(index / CHUNK);
    if (open?.chunk !== chunk) {
      const claims = wait(chunk);
      found.delete(chunk);
      open = { chunk, claims: claims instanceof Uint8Array ? parse(claims) : claims };
    }
    return open.claims[index - chunk * CHUNK]!;
  };
}

function parse(claims: Uint8Array): Claims[] {
  return JSON.parse(new TextDecoder().decode(claims)) as Claims[];
}

function shareTexts(papers: readonly ClaimingPaper[]): SharedArrayBuffer[] {
  const texts: SharedArrayBuffer[] = [];
  for (let from = 0; from < papers.length; from += CHUNK) {
    const bytes = Buffer.from(JSON.stringify(papers.slice(from, from + CHUNK)));
    const text = new SharedArrayBuffer(bytes.length);
    new Uint8Array(text).set(bytes);
    texts.push(text);
  }
  return texts;
}
