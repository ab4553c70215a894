import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DescribedPaper } from '../paper/paper.ts';
import { checkSeal } from '../paper/seal.ts';
import { mergeRecords } from './merge/merge-records.ts';
import { readEntry } from './read/read-entry.ts';
import { readFiles } from './read/read-files.ts';
import { entryOf } from './write/entry-of.ts';
import { writeEntry } from './write/write-entry.ts';

/** `LITATLAS_CORPUS=DIR` names a folder of `*.jsonl` or `*.jsonl.gz` with real papers; none lies in this repository. */
const folder = process.env['LITATLAS_CORPUS'] ?? '';
const files = folder === '' ? [] : readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));

describe.skipIf(files.length === 0)('the papers of a real corpus', () => {
  it.each(files.sort())(
    'of %s read back exactly',
    (name) => {
      const bytes = readFileSync(path.join(folder, name));
      const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
      const { records } = readFiles([{ path: `seeds/${name}`, bytes }]);
      const { papers } = mergeRecords(records, [], []);
      expect(papers.length).toBeGreaterThan(0);
      const changed: string[] = [];
      for (const paper of papers) {
        const text = writeEntry(
          entryOf({ paper, description: { tags: [] } } as unknown as DescribedPaper),
          paper.abstract,
        );
        const back = readEntry(text);
        const said = paper.source.map(({ line }) => JSON.parse(lines[line - 1] ?? '') as Said);
        const title = back?.entry.raw?.title ?? back?.entry.title;
        const abstract = back?.entry.raw?.abstract ?? back?.abstract;
        const exact =
          checkSeal(text) === 'whole' &&
          said.some((record) => oneLine(record.title) === title) &&
          said.some((record) => holdable(record.abstract).trim() === abstract);
        if (!exact) changed.push(`line ${paper.source.map(({ line }) => line).join(', ')}: ${paper.title}`);
      }
      expect(changed).toEqual([]);
    },
    3_600_000,
  );
});

interface Said {
  readonly title: string;
  readonly abstract: string;
}

/** A line ends with one character, and no Markdown holds NUL: its author was told. */
function holdable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '\uFFFD');
}

/** Typed white space becomes one space; a no-break space stays. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ').trim();
}
