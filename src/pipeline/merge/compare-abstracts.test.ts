import { describe, expect, it } from 'vitest';
import { containment, makeOverlapIndex, overlapOf, shinglesOf } from './compare-abstracts.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');

describe('shinglesOf', () => {
  it.each<[string, string, number]>([
    ['no word', '… !', 1],
    ['one word', 'a', 1],
    ['two words', 'a b', 1],
    ['three words', 'a b c', 1],
    ['four words', 'a b c d', 2],
    ['a phrase twice', 'a b c a b c', 3],
  ])('counts the runs of three words in a text of %s', (_, text, size) => {
    expect(shinglesOf(text).size).toBe(size);
  });

  it('sees words, not case, signs or white space', () => {
    expect(shinglesOf('Rivers carry: more  sediment!')).toEqual(shinglesOf('rivers CARRY more\nsediment'));
    expect(shinglesOf('straße und fluss')).not.toEqual(shinglesOf('strasse und fluss'));
  });

  it('tells apart where words end', () => {
    expect(shinglesOf('ab c d')).not.toEqual(shinglesOf('a bc d'));
    expect(shinglesOf('a b c')).not.toEqual(shinglesOf('c b a'));
  });
});

describe('overlap', () => {
  it.each<[string, string, string, number]>([
    ['of a text and itself', words(0, 9), words(0, 9), 1],
    ['of a text and its excerpt', words(0, 20), words(5, 12), 1],
    ['of an excerpt and its text', words(5, 12), words(0, 20), 1],
    ['of two halves of one text', words(0, 10), words(10, 20), 0],
    ['of texts that share three runs of eight', words(0, 10), words(5, 15), 3 / 8],
    ['of texts without words', '?', '!', 1],
  ])('%s', (_, a, b, share) => {
    expect(overlapOf(a, b)).toBeCloseTo(share, 9);
    expect(overlapOf(b, a)).toBeCloseTo(share, 9);
  });

  it('is a share of the smaller set', () => {
    expect(containment(new Set([1, 2]), new Set([2, 3, 4]))).toBe(0.5);
    expect(containment(new Set([2, 3, 4]), new Set([1, 2]))).toBe(0.5);
  });
});

describe('makeOverlapIndex', () => {
  const index = makeOverlapIndex<string>();
  index.add('whole', words(0, 100));
  index.add('half', `${words(0, 50)} ${words(500, 550)}`);
  index.add('other', words(200, 300));
  index.add('short', words(600, 604));

  it.each<[string, string, number, string[]]>([
    ['the whole text', words(0, 100), 0.6, ['whole 1.00']],
    ['texts that share enough, the most alike first', words(0, 100), 0.4, ['whole 1.00', 'half 0.49']],
    ['what is shared to just the least share', words(0, 100), 48 / 98, ['whole 1.00', 'half 0.49']],
    ['nothing that shares less', words(0, 100), 0.49, ['whole 1.00']],
    ['short texts', words(600, 604), 0.6, ['short 1.00']],
    ['nothing alike', words(700, 800), 0.1, []],
  ])('finds %s', (_, text, least, found) => {
    expect(index.find(text, least).map(({ key, overlap }) => `${key} ${overlap.toFixed(2)}`)).toEqual(found);
  });

  it.each([
    [20, 20],
    [21, 0],
  ])('of %i texts that share one phrase finds %i: a phrase of many is a stock phrase', (many, found) => {
    const stock = makeOverlapIndex<number>();
    for (let n = 0; n < many; n += 1) stock.add(n, 'we thank all reviewers');
    expect(stock.find('we thank all reviewers', 0.6)).toHaveLength(found);
  });
});
