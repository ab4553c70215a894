import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ReadEntry } from '../pipeline/read/read-entry.ts';

/** Where entries are remembered as JSON between builds, and the digest of the code that read them. */
export interface EntryCache {
  readonly file: string;
  readonly code: string;
}

/** The cache in a build's own folder. */
export function entryCache(folder: string, code: string): EntryCache {
  return { file: path.join(folder, 'entries.jsonl'), code };
}

/** What the last build read, by digest; nothing when other code wrote it or it is damaged. */
export function readEntryCache({ file, code }: EntryCache): Map<string, ReadEntry> {
  const known = new Map<string, ReadEntry>();
  if (!existsSync(file)) return known;
  const bytes = readFileSync(file);
  try {
    // Line by line: all of them may be longer than a string can be.
    for (let start = 0; start < bytes.length;) {
      const newline = bytes.indexOf(10, start);
      const end = newline < 0 ? bytes.length : newline;
      const line = bytes.toString('utf8', start, end);
      if (start === 0 && line !== code) return known;
      if (start > 0) {
        const [digest, entry, abstract] = JSON.parse(line) as [string, ReadEntry['entry'], string];
        known.set(digest, { entry, abstract });
      }
      start = end + 1;
    }
  } catch {
    known.clear();
  }
  return known;
}

/** Replaces a cache by all that is known of the entries that stand there, by digest. */
export function writeEntryCache({ file, code }: EntryCache, entries: ReadonlyMap<string, ReadEntry>): void {
  const lines = [...entries].map(([digest, read]) => lineOf(digest, read));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, [code, ...lines].join('\n'));
}

/** Remembers entries that somebody has just made, so that the next `readEntries` need not parse them. */
export interface EntryLog {
  /** `isNew` is false for an entry that stood there before: a cache of the same code has it. */
  add(text: string, read: () => ReadEntry, isNew: boolean): void;
  close(): void;
}

/** Opens a cache to add to it; one that other code wrote begins anew. */
export function openEntryLog({ file, code }: EntryCache): EntryLog {
  const isKept = firstLineOf(file) === code;
  let log: number | undefined;
  return {
    add: (text, read, isNew) => {
      if (isKept && !isNew) return;
      if (log === undefined) {
        mkdirSync(path.dirname(file), { recursive: true });
        if (!isKept) writeFileSync(file, code);
        log = openSync(file, 'a');
      }
      writeSync(log, `\n${lineOf(digestOf(text), read())}`);
    },
    close: () => {
      if (log !== undefined) closeSync(log);
    },
  };
}

/** What a cache knows an entry by. */
export const digestOf = (text: string): string =>
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
