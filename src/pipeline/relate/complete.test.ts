import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describePapers } from '../describe/describe-papers.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import { readFiles } from '../read/read-files.ts';
import { relatePapers } from './relate-papers.ts';

const SEED = 'content/seeds/pre-training.txt';
const { records } = readFiles([{ path: 'seeds/a.txt', bytes: readFileSync(SEED) }]);
const { papers } = mergeRecords(records, [], []);

test('papers are related alike whether what they say of themselves is there before or comes meanwhile', () => {
  const early = describePapers(papers, []);
  early.complete();
  const late = describePapers(papers, []);
  expect(early.papers.some(({ description }) => description.introduces)).toBe(true);
  expect(late.papers.some(({ description }) => description.introduces)).toBe(false);
  const { related, graph } = relatePapers(late.papers, late.vocabulary, late.complete);
  expect(JSON.stringify(late.papers)).toBe(JSON.stringify(early.papers));
  expect({ related, graph }).toEqual({ ...relatePapers(early.papers, early.vocabulary) });
});
