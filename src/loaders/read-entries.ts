import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { entrySchema } from '../paper/schema.ts';
import { checkSeal } from '../paper/seal.ts';
import { readEntry, type ReadEntry } from '../pipeline/read/read-entry.ts';
import { makeOf } from '../site/shared.ts';
import { digestOf, findStanding, writeEntryCache, type KnownEntries } from './entry-cache.ts';
import { readBody } from './read-body.ts';

/** An entry with its id. */
export interface LoadedEntry extends ReadEntry {
  readonly id: string;
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
 * 10,000 papers). An entry whose file has the digest it had in the last build is known, and its file is read only where
 * ingest did not tell the digest.
 * @throws Error that names the file when an entry was edited into something that breaks the schema.
 */
export function readEntries(content: string, earlier?: KnownEntries): LoadedEntry[] {
  earlier?.refresh();
  const known = earlier?.entries ?? new Map<string, ReadEntry>();
  const standing = earlier ? findStanding(earlier.cache) : new Map<string, string>();
  const found = new Map<string, ReadEntry>();
  const entries = listEntryIds(content).map((id): LoadedEntry => {
    const told = standing.get(id) ?? '';
    const [digest, read] = known.has(told) ? [told, known.get(told)!] : readFile(content, id, known);
    found.set(digest, read);
    return makeOf([id, digest], { id, entry: read.entry, abstract: read.abstract });
  });
  // Entries that are gone stay in the cache for a while: writing all anew takes longer than reading a few too many.
  const isKnown = [...found.keys()].every((digest) => known.has(digest));
  if (earlier && (!isKnown || known.size > 2 * found.size)) writeEntryCache(earlier.cache, found);
  return entries;
}

function readFile(
  content: string,
  id: string,
  known: ReadonlyMap<string, ReadEntry>,
): [digest: string, read: ReadEntry] {
  const file = path.join(content, 'papers', `${id}.mdx`);
  const text = readFileSync(file, 'utf8');
  const digest = digestOf(text);
  return [digest, known.get(digest) ?? readEntryText(text, file)];
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
