import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ReadEntry } from '../pipeline/read/read-entry.ts';

/** Where entries are remembered as JSON between builds, and the digest of the code that read them. */
export interface EntryCache {
  readonly file: string;
  /** Where an ingest tells the build that it is part of which entries stand there. */
  readonly standing: string;
  /** Where the vocabulary is remembered, with its digest. */
  readonly topics: string;
  readonly code: string;
}

/** The cache in a build's own folder. */
export function entryCache(folder: string, code: string): EntryCache {
  const place = (name: string): string => path.join(folder, name);
  return {
    file: place('entries.jsonl'),
    standing: place('standing.json'),
    topics: place('topics.json'),
    code,
  };
}

/** What a cache of the same code knows. */
export interface KnownEntries {
  readonly cache: EntryCache;
  /** By digest. */
  readonly entries: ReadonlyMap<string, ReadEntry>;
  /** Reads what was added to the cache since it was read. */
  refresh(): void;
}

/** Reads a cache, of which nothing is known when other code wrote it or it is damaged. */
export function readKnownEntries(cache: EntryCache): KnownEntries {
  const entries = new Map<string, ReadEntry>();
  let read = 0;
  const refresh = (): void => {
    try {
      const bytes = readFrom(cache.file, read);
      let start = 0;
      // Line by line: all of them may be longer than a string can be.
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        const line = bytes.toString('utf8', start, end);
        if (read === 0 && start === 0) {
          if (line !== cache.code) return;
        } else {
          const [digest, entry, abstract] = JSON.parse(line) as [string, ReadEntry['entry'], string];
          entries.set(digest, { entry, abstract });
        }
        start = end + 1;
      }
      read += start;
    } catch {
      entries.clear();
    }
  };
  refresh();
  return { cache, entries, refresh };
}

/** The bytes of a file from a place on; none where it is not there. */
function readFrom(file: string, start: number): Buffer {
  if (!existsSync(file)) return Buffer.alloc(0);
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(Math.max(0, fstatSync(handle).size - start));
    let size = 0;
    while (size < bytes.length) {
      const got = readSync(handle, bytes, size, bytes.length - size, start + size);
      if (got === 0) break;
      size += got;
    }
    return bytes.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

/** Replaces a cache by all that is known of the entries that stand there, by digest. */
export function writeEntryCache({ file, code }: EntryCache, entries: ReadonlyMap<string, ReadEntry>): void {
  const lines = [...entries].map(([digest, read]) => lineOf(digest, read));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, [code, ...lines, ''].join('\n'));
}

/** Remembers entries that somebody has just made, so that the next `readEntries` need not parse them. */
export interface EntryLog {
  /** `isNew` is false for an entry that stood there before: a cache of the same code has it. */
  add(id: string, text: string, read: () => ReadEntry, isNew: boolean): void;
  /** Says which entries stand there, for `findStanding`. @returns their digests by id */
  tell(): ReadonlyMap<string, string>;
  close(): void;
}

/** Opens a cache to add to it; one that other code wrote begins anew. */
export function openEntryLog({ file, standing: told, code }: EntryCache): EntryLog {
  // What an earlier build was told is no longer so.
  rmSync(told, { force: true });
  const isKept = firstLineOf(file) === code;
  const standing = new Map<string, string>();
  let log: number | undefined;
  return {
    add: (id, text, read, isNew) => {
      const digest = digestOf(text);
      standing.set(id, digest);
      if (isKept && !isNew) return;
      if (log === undefined) {
        mkdirSync(path.dirname(file), { recursive: true });
        if (!isKept) writeFileSync(file, `${code}\n`);
        log = openSync(file, 'a');
      }
      writeSync(log, `${lineOf(digest, read())}\n`);
    },
    tell: () => {
      mkdirSync(path.dirname(told), { recursive: true });
      writeFileSync(told, JSON.stringify([...standing]));
      return standing;
    },
    close: () => {
      if (log !== undefined) closeSync(log);
    },
  };
}

/** Digests by id of the entries that an ingest of this build has told; of others nothing. */
export function findStanding({ standing }: EntryCache): ReadonlyMap<string, string> {
  if (!existsSync(standing)) return new Map();
  return new Map(JSON.parse(readFileSync(standing, 'utf8')) as [string, string][]);
}

/** What a cache knows an entry by. */
export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 24);
const lineOf = (digest: string, { entry, abstract }: ReadEntry): string =>
  JSON.stringify([digest, entry, abstract]);

/** Enough of the first line of a cache to tell by which code it was written. */
function firstLineOf(file: string): string {
  if (!existsSync(file)) return '';
  const start = Buffer.alloc(1000);
  const log = openSync(file, 'r');
  const size = readSync(log, start);
  closeSync(log);
  return start.toString('utf8', 0, size).split('\n')[0] ?? '';
}
