import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogPaper } from '../../site/catalog.ts';
import { wordedText, type CorpusWords, type RememberedTexts } from '../../site/search/corpus-words.ts';
import { tryReplaceFile } from '../replace-file.ts';
import type { RenderJob } from './render-job.ts';
import { digestBytes } from './site-record.ts';

interface Words extends Pick<CorpusWords, 'words' | 'forms' | 'written'> {
  readonly code: string;
  /** Digests of texts, and how many forms each has. */
  readonly texts: readonly (readonly [digest: string, length: number])[];
  /** The forms of all of them, one after the other, as bytes in base64. */
  readonly rows: string;
}

const fileOf = ({ cache }: RenderJob): string => path.join(cache, 'words.json');

/** Keeps how texts were taken apart for the next build; a disk that is full keeps nothing. */
export function keepWords(job: RenderJob, papers: readonly CatalogPaper[], corpus: CorpusWords): void {
  tryReplaceFile(fileOf(job), () => {
    const { words, forms, written } = corpus;
    const texts = papers.map(
      (paper, at) => [digestBytes(wordedText(paper)), corpus.texts[at]!.length] as const,
    );
    const bytes = Buffer.concat(
      corpus.texts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    );
    const kept: Words = { code: job.code, words, forms, written, texts, rows: bytes.toString('base64') };
    const body = JSON.stringify(kept);
    return `${digestBytes(body)}\n${body}`;
  });
}

/** What the last build of the same code kept. */
export function findWords(job: RenderJob): RememberedTexts | undefined {
  const file = fileOf(job);
  if (!existsSync(file)) return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1);
    // A damaged file is none.
    if (!text.startsWith(`${digestBytes(body)}\n`)) return undefined;
    const kept = JSON.parse(body) as Words;
    if (kept.code !== job.code) return undefined;
    const bytes = Buffer.from(kept.rows, 'base64');
    // A buffer may begin anywhere, an array of numbers may not.
    const all = new Int32Array(new Uint8Array(bytes).buffer);
    const rows = new Map<string, Int32Array>();
    let from = 0;
    for (const [text, length] of kept.texts) {
      rows.set(text, all.subarray(from, from + length));
      from += length;
    }
    return { corpus: kept, find: (text) => rows.get(digestBytes(text)) };
  } catch {
    return undefined;
  }
}
