import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { CatalogPaper } from '../../site/catalog.ts';
import {
  wordedText,
  type CorpusWords,
  type PaperForms,
  type RememberedWords,
} from '../../site/search/corpus-words.ts';
import { tryReplaceFile } from '../replace-file.ts';
import type { RenderJob } from './render-job.ts';
import { digestBytes } from './site-record.ts';

/** The first line of the file, as JSON. */
interface Head {
  readonly code: string;
  /** Checksum of everything behind the line. */
  readonly crc: number;
  /** Bytes of each stretch behind it, see `stretchesOf`. */
  readonly sizes: readonly number[];
}

const fileOf = ({ cache }: RenderJob): string => path.join(cache, 'words.bin');
const digestOf = (paper: CatalogPaper): string =>
  digestBytes(`${paper.entry.title.length} ${wordedText(paper)}`);

/**
 * Keeps how papers were taken apart for the next build; a disk that is full keeps nothing. Nothing is kept either when
 * most forms stand in no paper any more: the next build numbers them anew.
 */
export function keepWords(job: RenderJob, papers: readonly CatalogPaper[], corpus: CorpusWords): void {
  tryReplaceFile(fileOf(job), () => {
    if (countUsed(corpus) < corpus.written.length / 2) return '';
    const stretches = stretchesOf(papers, corpus);
    const body = Buffer.concat(stretches);
    const head: Head = { code: job.code, crc: crc32(body), sizes: stretches.map(({ length }) => length) };
    return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
  });
}

/** The texts of which a corpus has the forms: of each paper its text and its title, then names. */
function rowsOf({ papers, names }: CorpusWords): Int32Array[] {
  return [...papers.flatMap(({ text, title }) => [text, title]), ...names.values()];
}

function countUsed(corpus: CorpusWords): number {
  const isUsed = new Uint8Array(corpus.written.length);
  for (const row of [...rowsOf(corpus), ...corpus.venues, ...corpus.authors])
    for (let i = 0; i < row.length; i += 1) isUsed[row[i]!] = 1;
  return isUsed.reduce((sum, one) => sum + one, 0);
}

/** Words, their stems, forms as written and digests of papers between spaces, names as JSON; then numbers of four bytes each. */
function stretchesOf(papers: readonly CatalogPaper[], corpus: CorpusWords): Buffer[] {
  const rows = rowsOf(corpus);
  return [
    Buffer.from(corpus.words.join(' ')),
    Buffer.from(corpus.words.map((word) => corpus.stems.get(word) ?? '').join(' ')),
    Buffer.from(corpus.written.join(' ')),
    Buffer.from(papers.map(digestOf).join(' ')),
    Buffer.from(JSON.stringify([...corpus.names.keys()])),
    bytesOf(corpus.parts),
    bytesOf(corpus.starts),
    // How many forms each text has, and all these.
    bytesOf(Int32Array.from(rows, ({ length }) => length)),
    Buffer.concat(rows.map(bytesOf)),
  ];
}

/** What the last build of the same code kept. */
export function findWords(job: RenderJob): RememberedWords | undefined {
  const file = fileOf(job);
  if (!existsSync(file)) return undefined;
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf(10) + 1;
    const { code, crc, sizes } = JSON.parse(bytes.toString('utf8', 0, start)) as Head;
    // A damaged file is none.
    if (code !== job.code || crc32(bytes.subarray(start)) !== crc) return undefined;
    let at = start;
    const next = sizes.values();
    const take = (): Buffer => bytes.subarray(at, (at += next.next().value ?? 0));
    const takeTexts = (): string[] => take().toString('utf8').split(' ');
    // Numbers may not begin anywhere.
    const takeNumbers = (): Int32Array => new Int32Array(new Uint8Array(take()).buffer);
    const [words, stemmed, written, digests] = [takeTexts(), takeTexts(), takeTexts(), takeTexts()];
    const names = JSON.parse(take().toString('utf8')) as string[];
    const stems = new Map<string, string>();
    stemmed.forEach((stem, word) => {
      if (stem !== '') stems.set(words[word]!, stem);
    });
    const forms = { words, written, parts: takeNumbers(), starts: takeNumbers() };
    const [lengths, all] = [takeNumbers(), takeNumbers()];
    const found = new Map<string, PaperForms>();
    let from = 0;
    const row = (length = 0): Int32Array => all.subarray(from, (from += length));
    digests.forEach((digest, i) =>
      found.set(digest, { text: row(lengths[2 * i]), title: row(lengths[2 * i + 1]) }),
    );
    const byName = new Map<string, Int32Array>();
    names.forEach((name, i) => byName.set(name, row(lengths[2 * digests.length + i])));
    return {
      forms,
      stems,
      find: (paper) => found.get(digestOf(paper)),
      findName: (name) => byName.get(name),
    };
  } catch {
    return undefined;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
