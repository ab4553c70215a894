import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse } from 'yaml';
import { entrySchema } from '../paper/schema.ts';
import { checkSeal } from '../paper/seal.ts';
import { readEntry, type ReadEntry } from '../pipeline/read/read-entry.ts';
import { readBody } from './read-body.ts';

/** An entry with its id. */
export interface LoadedEntry extends ReadEntry {
  readonly id: string;
}

/** Where entries are remembered as JSON between builds, and the digest of the code that read them. */
export interface EntryCache {
  readonly file: string;
  readonly code: string;
}

/** The cache in a build's own folder. */
export function entryCache(folder: string, code: string): EntryCache {
  return { file: path.join(folder, 'entries.jsonl'), code };
}

/** Ids of the entries below a review, sorted. */
export function listEntryIds(content: string): string[] {
  const folder = path.join(content, 'papers');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

/**
 * Reads all entries of a review without making each a JavaScript module: their bodies are data. Builds read them here
 * and not from the content layer, which would write all of them into one module and parse that again (31 MB at
 * 10,000 papers). An entry whose file has the digest it had in the last build comes from the cache.
 * @throws Error that names the file when an entry was edited into something that breaks the schema.
 */
export function readEntries(content: string, cache?: EntryCache): LoadedEntry[] {
  const known = cache ? readCache(cache) : new Map<string, ReadEntry>();
  const found = new Map<string, ReadEntry>();
  const entries = listEntryIds(content).map((id): LoadedEntry => {
    const file = path.join(content, 'papers', `${id}.mdx`);
    const text = readFileSync(file, 'utf8');
    const digest = digestOf(text);
    const read = known.get(digest) ?? readEntryText(text, file);
    found.set(digest, read);
    return { id, entry: read.entry, abstract: read.abstract };
  });
  const isSame = known.size === found.size && [...found.keys()].every((digest) => known.has(digest));
  if (cache && !isSame) {
    const lines = [...found].map(([digest, read]) => lineOf(digest, read));
    mkdirSync(path.dirname(cache.file), { recursive: true });
    writeFileSync(cache.file, [cache.code, ...lines].join('\n'));
  }
  return entries;
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

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
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

/**
 * An entry as ingest wrote it reads back without MDX; one that was edited since is read as the MDX it is.
 * @throws Error that names the file when it breaks the schema.
 */
export function readEntryText(text: string, file: string): ReadEntry {
  const written = checkSeal(text) === 'whole' ? readEntry(text) : undefined;
  if (written) return written;
  const end = text.indexOf('\n---\n', 3);
  const front = entrySchema.safeParse(parse(text.slice(4, end)));
  if (!front.success) throw new Error(`${file}: ${front.error.message}`);
  return { entry: front.data, abstract: readBody(text.slice(end + 5)) };
}

/** What the last build read, by digest; nothing when other code wrote it or it is damaged. */
function readCache({ file, code }: EntryCache): Map<string, ReadEntry> {
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
