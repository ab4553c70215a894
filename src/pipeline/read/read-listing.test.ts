import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readListing } from './read-listing.ts';

describe('readListing', () => {
  const text = readFileSync(new URL('../../../content/seeds/pre-training.txt', import.meta.url), 'utf8');

  it('finds every paper of the seed listing, its furniture, and nothing else', () => {
    const { records, messages } = readListing(text, 'seeds/pre-training.txt');
    expect(records).toHaveLength(89);
    expect(messages.map(({ line, severity }) => [line, severity])).toEqual(
      [1, 3, 5, 7, 9].map((line) => [line, 'note']),
    );
    for (const { title, abstract, source } of records) {
      const lines = text.split('\n');
      expect(lines[source.line - 1]).toBe(title);
      expect(lines).toContain(abstract);
    }
  });

  it('takes a long run of anything without choking', () => {
    for (const unit of [
      'a',
      'a ',
      'A b. ',
      '1\n',
      'by A\n\n',
      'Title Case Words\n',
      '( ',
      'x, y and ',
      'We show. \n\n',
    ]) {
      expect(() => readListing(unit.repeat(100_000 / unit.length), 'seeds/x.txt')).not.toThrow();
    }
  });
});
