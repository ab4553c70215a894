import { expect, test } from 'vitest';
import { openQuickIndex } from './open-quick-index.ts';
import { packQuickIndex } from './pack-quick-index.ts';
import { smallFullText, smallReview } from './small-review.fixture.ts';
import { addPlaces, openPlaces, packPlaces } from './word-places.ts';

test('every word is found in the papers and as often as the text has it', async () => {
  const review = smallReview();
  const index = openQuickIndex(packQuickIndex(review));
  const texts = review.papers.map(({ entry, abstract }) => `${entry.title}\n${abstract}`);
  const find = openPlaces(packPlaces(texts, index.sortedWords), index);
  const fullText = smallFullText(review);
  for (const word of index.sortedWords) {
    expect([...find(word)].sort(), word).toEqual([...(await fullText.find(word))].sort());
  }
});

test('a word stands in papers far apart', () => {
  const texts = Array.from({ length: 3000 }, (_, paper) => (paper % 1025 === 7 ? 'tide tide' : 'sea'));
  const words = ['sea', 'tide'];
  const index = { sortedWords: words, stem: (word: string) => word };
  expect([...openPlaces(packPlaces(texts, words), index)('tide')]).toEqual([
    [7, 2],
    [1032, 2],
    [2057, 2],
  ]);
});

test('places of two indexes are added, and neither is changed', () => {
  const some = new Map([[1, 1]]);
  expect(addPlaces(some, new Map())).toEqual(some);
  const more = new Map([
    [1, 2],
    [3, 1],
  ]);
  expect([...addPlaces(some, more)]).toEqual([
    [1, 3],
    [3, 1],
  ]);
  expect([...some]).toEqual([[1, 1]]);
});
