import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { tryReplaceFile } from '../replace-file.ts';
import type { RenderJob } from './render-job.ts';

/** A file that is made of parts, each known by all that it is made of. */
export interface GrownFile {
  /** Path below the site. */
  readonly name: string;
  /** What stands before the first part, between two, and behind the last. */
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  /** Digest of what all parts are made of, and of what each is made of besides; of one length. */
  readonly facts: string;
  readonly keys: readonly string[];
  /** Writes the part of a place. */
  readonly write: (place: number) => string;
}

/** What is kept of a file. */
interface Note {
  readonly code: string;
  readonly facts: string;
  /** Checksum and length of the whole, and of what stands before its parts. */
  readonly crc: number;
  readonly size: number;
  readonly head: number;
  readonly separator: number;
  /** All keys, one behind the other. */
  readonly keys: string;
  /** Bytes of each part. */
  readonly sizes: readonly number[];
}

/** The bytes of a file of the last site, and where in it parts are, by their keys. */
interface LastFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, readonly [start: number, end: number]>;
}

const KEPT = 'parts';

/**
 * The bytes of a file. Parts of which nothing changed are taken from the file of that name in the last site, should it
 * be as it was; the others are written. What is needed for that is noted beside the site, whatever becomes of this one:
 * to another file the note does not fit.
 * @param job none where nothing is kept
 */
export function growFile(job: RenderJob | undefined, file: GrownFile): Uint8Array<ArrayBuffer> {
  const last = job && findLast(job, file);
  const [head, separator, tail] = [file.head, file.separator, file.tail].map((text) => Buffer.from(text));
  const chunks: Uint8Array[] = [];
  const sizes: number[] = [];
  // What is taken of the last file and not yet among the chunks.
  let [from, to] = [0, 0];
  const flush = (): void => {
    if (last && to > from) chunks.push(last.bytes.subarray(from, to));
    [from, to] = [0, 0];
  };
  chunks.push(head!);
  file.keys.forEach((key, place) => {
    const found = last?.parts.get(key);
    const gap = place === 0 ? 0 : separator!.length;
    if (found && to > 0 && found[0] === to + gap) to = found[1];
    else {
      flush();
      if (gap > 0) chunks.push(separator!);
      if (found) [from, to] = found;
      else chunks.push(Buffer.from(file.write(place)));
    }
    sizes.push(found ? found[1] - found[0] : chunks.at(-1)!.length);
  });
  flush();
  chunks.push(tail!);
  const bytes = joinBytes(chunks);
  if (job) keepNote(job, file, bytes, sizes);
  return bytes;
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // Not of a pool: it goes to another thread as a whole.
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const noteOf = ({ cache }: RenderJob, name: string): string =>
  path.join(cache, KEPT, `${name.replaceAll('/', '-')}.json`);

function keepNote(job: RenderJob, file: GrownFile, bytes: Uint8Array, sizes: readonly number[]): void {
  const note: Note = {
    code: job.code,
    facts: file.facts,
    crc: crc32(bytes),
    size: bytes.length,
    head: Buffer.byteLength(file.head),
    separator: Buffer.byteLength(file.separator),
    keys: file.keys.join(''),
    sizes,
  };
  tryReplaceFile(noteOf(job, file.name), () => JSON.stringify(note));
}

function findLast(job: RenderJob, { name, facts }: GrownFile): LastFile | undefined {
  const [store] = job.stores;
  if (!store) return undefined;
  try {
    const note = JSON.parse(readFileSync(noteOf(job, name), 'utf8')) as Note;
    if (note.code !== job.code || note.facts !== facts) return undefined;
    const bytes = readFileSync(path.join(store.folder, name));
    if (bytes.length !== note.size || crc32(bytes) !== note.crc) return undefined;
    return { bytes, parts: partsOf(note) };
  } catch {
    return undefined;
  }
}

function partsOf({ head, separator, keys, sizes }: Note): LastFile['parts'] {
  const length = keys.length / sizes.length;
  let start = head;
  return new Map(
    sizes.map((size, place) => {
      const part = [start, start + size] as const;
      start += size + separator;
      return [keys.slice(place * length, (place + 1) * length), part];
    }),
  );
}
