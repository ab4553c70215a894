import type { Message } from '../../paper/message.ts';
import type { SourceFile } from '../../paper/source-file.ts';
import { decodeText } from './decode-text.ts';
import { inflateFile, isGzip } from './inflate-file.ts';
import type { Reader, ReadResult } from './reader.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readListing } from './read-listing.ts';
import { readRis } from './read-ris.ts';

/** By ending of the file name; a longer ending goes before a shorter one. */
const READERS: readonly (readonly [ending: string, reader: Reader])[] = [
  ['.txt', readListing],
  ['.jsonl', readJsonLines],
  ['.ndjson', readJsonLines],
  ['.csl.json', readCslJson],
  ['.json', readJson],
  ['.bib', readBibtex],
  ['.ris', readRis],
  ['.csv', readCsv],
  ['.tsv', readCsv],
];

/** Reads every file with the reader of its ending, in path order; a file that cannot be read costs only itself. */
export function readFiles(files: readonly SourceFile[]): ReadResult {
  const results = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readFile);
  return {
    records: results.flatMap(({ records }) => records),
    messages: results.flatMap(({ messages }) => messages),
  };
}

function readFile(file: SourceFile): ReadResult {
  const gzip = isGzip(file.path);
  const name = file.path.toLowerCase().slice(0, gzip ? -3 : undefined);
  const reader = READERS.find(([ending]) => name.endsWith(ending))?.[1];
  if (!reader) return { records: [], messages: [unknownExtension(file.path)] };
  const bytes = gzip ? inflateFile(file) : file.bytes;
  if ('rule' in bytes) return { records: [], messages: [bytes] };
  const { text, messages } = decodeText({ path: file.path, bytes });
  if (text.trim() === '') return { records: [], messages: [emptyFile(file.path)] };
  const result = reader(text, file.path);
  if (result.records.length === 0 && result.messages.length === 0)
    return { records: [], messages: [emptyFile(file.path)] };
  return { records: result.records, messages: [...messages, ...result.messages] };
}

function unknownExtension(file: string): Message {
  return {
    file,
    rule: 'unknown-extension',
    severity: 'warning',
    message: 'No reader knows this kind of file.',
    cure: `Convert it to one of ${READERS.map(([ending]) => ending).join(', ')}, each also as .gz, or move it out of the folder.`,
  };
}

function emptyFile(file: string): Message {
  return {
    file,
    rule: 'empty-file',
    severity: 'warning',
    message: 'The file holds no record.',
    cure: 'Add papers to it or delete it.',
  };
}
