import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { tryReplaceFile } from '../../src/integrations/replace-file.ts';
import type { Memory } from '../../src/pipeline/memory.ts';

/** Where a memory lies, and the digest of the code that reads papers. */
export interface MemoryPlace {
  readonly folder: string;
  readonly code: string;
}

/** A memory on disk. */
export interface OpenMemory extends Memory {
  /** Lets the next run find what this one found or kept; without it that finds what this one could. */
  save(): void;
  close(): void;
}

type Place = readonly [start: number, length: number, crc: number];

/** What the file of values holds: by key where a value begins, how many bytes it has, and their checksum. */
type Index = Map<string, Place>;

/** Bytes written at once. */
const BATCH = 1 << 20;
/** A file of values this many times as large as they are begins anew. */
const WASTE = 2;

/**
 * Opens a memory. Values are added to the end of a file and found by an index that is replaced when all of them are
 * there: a run that dies leaves what the last one kept. What other code kept, and what a run did not ask for, is dropped.
 */
export function openMemory({ folder, code }: MemoryPlace): OpenMemory {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'readings.bin');
  const indexFile = path.join(folder, 'readings.json');
  const old = readIndex(indexFile, code);
  if (old.size === 0) rmSync(file, { force: true });
  const handle = openSync(file, 'a+');
  const now: Index = new Map();
  let { size } = fstatSync(handle);
  let buffer = new Uint8Array(1 << 16);
  let batch: Uint8Array[] = [];
  let waiting = 0;

  /** A disk that is full is for others to complain of. */
  let isWriting = true;
  const flush = (): void => {
    try {
      for (const value of batch) if (isWriting) writeWhole(handle, value);
    } catch {
      isWriting = false;
    }
    batch = [];
    waiting = 0;
  };
  const read = ([start, length, crc]: Place): Uint8Array | undefined => {
    if (length > buffer.length) buffer = new Uint8Array(2 * length);
    for (let done = 0; done < length;) {
      const got = readSync(handle, buffer, done, length - done, start + done);
      if (got === 0) return undefined;
      done += got;
    }
    const value = buffer.subarray(0, length);
    return crc32(value) === crc ? value : undefined;
  };
  return {
    has: (key) => old.has(key),
    find: (key) => {
      const place = old.get(key);
      const value = place && read(place);
      if (value && !now.has(key)) now.set(key, place!);
      return value;
    },
    keep: (key, value) => {
      now.set(key, [size, value.length, crc32(value)]);
      size += value.length;
      batch.push(value);
      waiting += value.length;
      if (waiting > BATCH) flush();
    },
    save: () => {
      flush();
      const live = [...now.values()].reduce((sum, [, length]) => sum + length, 0);
      // Beginning anew is a matter of the next run: it finds no index.
      if (!isWriting || size > WASTE * live || !saveIndex(indexFile, code, now))
        rmSync(indexFile, { force: true });
    },
    close: () => closeSync(handle),
  };
}

function readIndex(file: string, code: string): Index {
  if (!existsSync(file)) return new Map();
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as {
      code: string;
      values: [string, ...Place][];
    };
    return new Map(found.code === code ? found.values.map(([key, ...place]) => [key, place]) : []);
  } catch {
    return new Map();
  }
}

function saveIndex(file: string, code: string, index: Index): boolean {
  return tryReplaceFile(file, () => {
    const values = [...index].map(([key, place]) => [key, ...place]);
    return JSON.stringify({ code, values });
  });
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
}
