import { expect, test } from 'vitest';
import { makeSlab } from './make-slab.ts';
import { packMentions, topicsOf, unpackMentions } from './pack-mentions.ts';

const mentions = [
  { topic: 3, inTitle: true, start: 0, end: 7, sentence: 0 },
  { topic: 600, inTitle: false, start: 70_000, end: 70_009, sentence: 412 },
  { topic: 3, inTitle: false, start: 5, end: 12, sentence: 1 },
  { topic: 4, inTitle: false, start: 5, end: 60, sentence: 1, gap: { start: 9, end: 54 } },
];

test('gives back what was packed, in order', () => {
  expect(unpackMentions(packMentions(mentions, makeSlab().take))).toEqual(mentions);
});

test('names every topic once', () => {
  expect([...topicsOf(packMentions(mentions, makeSlab().take))]).toEqual([3, 600, 4]);
});
