import { expect, test } from 'vitest';
import { showPhrases } from './show-phrases.ts';

test.each([
  ['a phrase inside a longer one goes', ['tide models', 'global tide models'], ['global tide models']],
  ['a part of a word is not inside', ['art', 'artful tides'], ['art', 'artful tides']],
  ['hyphens and case do not matter', ['Fine-tuning', 'cheap fine tuning'], ['cheap fine tuning']],
  ['of equal phrases the first stays', ['Tides', 'tides'], ['Tides']],
  ['signs alone stay', ['C++', 'tides'], ['C++', 'tides']],
])('%s', (_, phrases, shown) => {
  expect(showPhrases(phrases)).toEqual(shown);
});
