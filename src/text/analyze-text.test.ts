import { describe, expect, test } from 'vitest';
import { analyzeText } from './analyze-text.ts';
import { findNounPhrases } from './noun-phrases.ts';

const tagsOf = (text: string) =>
  analyzeText(text)
    .words.map(({ text: word, tag }) => `${word}/${tag}`)
    .join(' ');
const phrasesOf = (text: string) => {
  const analyzed = analyzeText(text);
  return findNounPhrases(analyzed).map(({ first, end }) =>
    text.slice(analyzed.words[first]!.start, analyzed.words[end - 1]!.end),
  );
};

describe('the parts of speech of a sentence', () => {
  test.each([
    [
      'a plain claim',
      'We propose a novel method for image segmentation.',
      'We/PRON propose/VERB a/DET novel/ADJ method/NOUN for/ADP image/NOUN segmentation/NOUN',
    ],
    [
      'a verb that could be a noun',
      'Experiments show that the results improve.',
      'Experiments/NOUN show/VERB that/CONJ the/DET results/NOUN improve/VERB',
    ],
    ['a noun that could be a verb', 'the show', 'the/DET show/NOUN'],
    ['a participle before a noun', 'a supervised classifier', 'a/DET supervised/ADJ classifier/NOUN'],
    ['a compound with a participle', 'a voxel-based backbone', 'a/DET voxel-based/ADJ backbone/NOUN'],
    [
      'an unknown word by its ending',
      'the frobnication of blorks',
      'the/DET frobnication/NOUN of/ADP blorks/NOUN',
    ],
    [
      'a word that is adjective or noun',
      'a potential risk of the chemical potential in water',
      'a/DET potential/ADJ risk/NOUN of/ADP the/DET chemical/ADJ potential/NOUN in/ADP water/NOUN',
    ],
    [
      'the third person of a word that is no noun',
      'the particle interacts with dust',
      'the/DET particle/NOUN interacts/VERB with/ADP dust/NOUN',
    ],
    ['names with digits and capitals', 'GPT-4 and ImageNet', 'GPT-4/PROPN and/CONJ ImageNet/PROPN'],
    [
      'capitals of a title',
      'Learning to Rank with Sparse Features',
      'Learning/VERB to/PART Rank/VERB with/ADP Sparse/ADJ Features/NOUN',
    ],
    [
      'numbers, addresses and formulas',
      'over 1,000 at https://x.org for $x_2$',
      'over/ADP 1,000/NUM at/ADP https://x.org/X for/ADP $x_2$/X',
    ],
  ])('%s', (_case, text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe('noun phrases', () => {
  test.each([
    ['adjectives and nouns up to the last noun', 'the deep neural network is fast', ['deep neural network']],
    ['a mark ends a phrase', 'neural networks, random forests', ['neural networks', 'random forests']],
    ['a bracket ends a phrase', 'language models (LLMs) are useful', ['language models', 'LLMs']],
    ['an adjective alone is none', 'it is new and large', []],
    ['several spaces do not end a phrase', 'machine  translation of text', ['machine  translation', 'text']],
  ])('%s', (_case, text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});

describe('analyzeText', () => {
  test('counts sentences through the words', () => {
    expect(analyzeText('We test. It works well.').words.map(({ sentence }) => sentence)).toEqual([
      0, 0, 1, 1, 1,
    ]);
  });

  test('says nothing of an empty text', () => {
    expect(analyzeText('')).toEqual({ text: '', sentences: [], words: [] });
  });

  test.each(['$', 'a.', 'A. ', "a'", '1,111', '. \n', '\n \n', 'x', 'a-', 'http://', '\\a', '(', 'A'])(
    'reads 200,000 times %j',
    (part) => {
      const text = part.repeat(200_000);
      const { words } = analyzeText(text);
      for (const word of words.slice(-3)) expect(text.slice(word.start, word.end)).toBe(word.text);
    },
  );
});
