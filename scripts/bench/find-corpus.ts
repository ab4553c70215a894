import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFiles } from '../../src/pipeline/read/read-files.ts';
import { makeCorpus } from './make-corpus.ts';

export interface Corpus {
  /** Where the papers come from, for the reader of the table. */
  readonly origin: string;
  /** File name and text of the one seed of the review. */
  readonly name: string;
  readonly text: string;
}

/**
 * The seed of a review of `size` papers: the seed of this project where it has just that many, else the first `size`
 * lines of the smallest `*.jsonl` or `*.jsonl.gz` in `folder` that has them, else an invented corpus.
 */
export function findCorpus(size: number, folder: string | undefined, seeds: string): Corpus {
  const own = readdirSync(seeds)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => ({ path: `seeds/${name}`, bytes: readFileSync(path.join(seeds, name)) }));
  const { records } = readFiles(own);
  if (records.length === size && own.length === 1) {
    const [seed] = own;
    return { origin: 'content/seeds', name: path.basename(seed!.path), text: seed!.bytes.toString('utf8') };
  }
  for (const file of listCorpora(folder)) {
    const bytes = readFileSync(file);
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    if (lines.length < size) continue;
    return {
      origin: path.basename(file),
      name: 'corpus.jsonl',
      text: `${lines.slice(0, size).join('\n')}\n`,
    };
  }
  const made = makeCorpus(records, size).map((record) => JSON.stringify(record));
  return { origin: 'invented', name: 'corpus.jsonl', text: `${made.join('\n')}\n` };
}

/** Corpora of a folder, smallest file first. */
function listCorpora(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, bytes: statSync(file).size }))
    .sort((a, b) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
}
