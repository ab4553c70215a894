import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readListing } from './read-listing.ts';

/** A file of a review as bytes; `path` is relative to the review's folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadResult {
  readonly records: readonly SeedRecord[];
  readonly messages: readonly Message[];
}

/** A reader knows one format: decoded text in, records and messages out; it never throws on bad input. */
export type Reader = (text: string, path: string) => ReadResult;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.txt', readListing],
  ['.jsonl', readJsonLines],
]);

/** Reads every file with the reader of its extension, in path order. */
export function readFiles(files: readonly SourceFile[]): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const reader = READERS.get(file.path.slice(file.path.lastIndexOf('.')).toLowerCase());
    if (!reader) {
      messages.push({
        file: file.path,
        rule: 'unknown-extension',
        severity: 'warning',
        message: `No reader for this kind of file.`,
        cure: `Use one of ${[...READERS.keys()].join(', ')} or move the file out of the folder.`,
      });
      continue;
    }
    const result = reader(new TextDecoder('utf-8').decode(file.bytes), file.path);
    records.push(...result.records);
    messages.push(...result.messages);
  }
  return { records, messages };
}
