import { describe, expect, it } from 'vitest';
import type { Entry } from '../../paper/schema.ts';
import { writeEntry } from './write-entry.ts';

const entry: Entry = {
  digest: '0123456789abcdef',
  source: [{ line: 3, file: 'listing.txt' }],
  tags: [],
  keyphrases: [],
  mentions: {},
  year: 2024,
  title: 'A title: with a colon',
};

describe('writeEntry', () => {
  it('writes the keys of the schema in their order and leaves out what says nothing', () => {
    expect(writeEntry(entry, 'First *paragraph*.\n\nSecond.')).toMatchInlineSnapshot(`
      "---
      title: "A title: with a colon"
      tags: []
      year: 2024
      source:
        - file: listing.txt
          line: 3
      digest: "0123456789abcdef"
      # Written by ingest; put remarks into notes/, corrections into the seed. Seal a8b30a3d6dc0
      ---

      First \\*paragraph*.

      Second.
      "
    `);
  });

  it('writes an entry without an abstract', () => {
    expect(writeEntry(entry, '').endsWith('\n---\n')).toBe(true);
  });

  it('refuses an entry that breaks the schema', () => {
    expect(() => writeEntry({ ...entry, year: 20240 }, 'Text.')).toThrow(/year/);
  });
});
