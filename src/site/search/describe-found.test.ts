import { expect, test } from 'vitest';
import { choosePapers } from './choose-papers.ts';
import { describeFound } from './describe-found.ts';
import { findPlaces } from './find-places.ts';
import { interpretQuery } from './interpret-query.ts';
import { openQuickIndex } from './open-quick-index.ts';
import { packQuickIndex } from './pack-quick-index.ts';
import { searchPapers } from './search-papers.ts';
import { smallFullText, smallReview } from './small-review.fixture.ts';

const review = smallReview();
const index = openQuickIndex(packQuickIndex(review));
const fullText = smallFullText(review);
const NOTHING = { loosened: [], unknown: [], dropped: [] };

test.each([
  ['nothing to say', 'sea ice', NOTHING],
  [
    'slips put right in their place',
    'the "logs" handwriten?',
    { ...NOTHING, corrected: 'the "logs" handwritten?' },
  ],
  ['a slip put right', 'handwriten logs', { ...NOTHING, corrected: 'handwritten logs' }],
  ['two words run together', 'seaice charts', { ...NOTHING, corrected: 'sea ice charts' }],
  ['words nobody uses', 'zzyzx logs', { ...NOTHING, unknown: ['zzyzx'] }],
  ['what the best paper lacks', 'adapters energy cheap', { ...NOTHING, dropped: ['energy'] }],
  ['a phrase nobody wrote', '"ice sea"', { ...NOTHING, loosened: ['ice sea'] }],
])('a result says %s', async (_, query, reading) => {
  const found = await searchPapers(query, index, fullText);
  expect(describeFound(query, found, index)).toMatchObject(reading);
});

test('a query that is searched as it is comes with its correction', async () => {
  const found = await searchPapers('handwriten logs', index, fullText, { verbatim: true });
  const reading = describeFound('handwriten logs', found, index, true);
  expect(reading).toMatchObject({ suggested: 'handwritten logs', unknown: ['handwriten'] });
});

test.each([
  ['PEFT', ['Parameter-efficient fine-tuning']],
  ['lifelong lerning', ['Continual learning']],
  ['contin', ['Continual learning']],
  ['tern', ['TERN']],
  ['sea', []],
])('"%s" leads to the pages of %j', (query, labels) => {
  const places = findPlaces(query, interpretQuery(query, index), index, '/x/');
  expect(places.map(({ label }) => label)).toEqual(labels);
  for (const { href } of places) expect(href).toMatch(/^\/x\/(?:topics\/\w+\/|systems\/#\w+)$/);
});

test('papers with a part of the query are shown only where few have all of it', () => {
  const ranked = (missing: number, n: number): Parameters<typeof choosePapers>[0] =>
    Array.from({ length: n }, (_, paper) => ({
      paper,
      score: 1,
      named: false,
      missing: new Array(missing).fill({}) as never[],
    }));
  expect(choosePapers([...ranked(0, 5), ...ranked(1, 3)]).partly).toHaveLength(0);
  expect(choosePapers([...ranked(0, 2), ...ranked(1, 9)]).partly).toHaveLength(5);
  expect(choosePapers(ranked(1, 40)).main).toHaveLength(30);
});
