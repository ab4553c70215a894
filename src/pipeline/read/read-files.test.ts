import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from './read-files.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** A case is a folder of seed files beside what is read from them; `vitest -u` writes the latter anew. */
describe('readFiles', () => {
  it.each(readdirSync(fixtures).sort())('reads %s', async (name) => {
    const folder = path.join(fixtures, name);
    const files = readdirSync(folder)
      .filter((file) => file !== 'expected.json')
      .map((file) => ({ path: `seeds/${file}`, bytes: readFileSync(path.join(folder, file)) }));
    await expect(`${JSON.stringify(readFiles(files), null, 2)}\n`).toMatchFileSnapshot(
      path.join(folder, 'expected.json'),
    );
  });

  it.each(['txt', 'jsonl', 'json', 'csl.json', 'bib', 'ris', 'csv'])(
    'survives any bytes in a file that ends in .%s',
    (ending) => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
        fc
          .array(
            fc.constantFrom(
              '{',
              '}',
              '[',
              ']',
              '"',
              ',',
              ':',
              '"title"',
              '"abstract"',
              '\\',
              '\n',
              'a',
              '1',
              'null',
              'by ',
              '. ',
              'We show ',
              '@article{a,',
              '@',
              'title={',
              'TY  - X\n',
              'TI  - ',
              'title,abstract\n',
              ',',
              '""',
            ),
          )
          .map((parts) => new TextEncoder().encode(parts.join(''))),
      );
      fc.assert(
        fc.property(bytes, (content) => {
          const { records, messages } = readFiles([{ path: `seeds/x.${ending}`, bytes: content }]);
          for (const record of records) {
            expect(record.title).not.toBe('');
            expect(record.title.trim()).toBe(record.title);
            expect(`${record.title}${record.abstract}`.isWellFormed()).toBe(true);
            expect(`${record.title}${record.abstract}`).not.toMatch(/\0|\r/);
          }
          expect(records.length + messages.length).toBeGreaterThan(0);
        }),
        { numRuns: 300 },
      );
    },
  );
});
