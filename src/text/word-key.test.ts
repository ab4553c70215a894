import { describe, expect, test } from 'vitest';
import { toKey } from './word-key.ts';

describe('toKey', () => {
  test.each([
    ['singular and plural', ['model', 'models', 'Models', 'model’s', 'models’']],
    ['British and American', ['modelling', 'modeling', 'modelled', 'model']],
    ['-ise and -ize', ['optimise', 'optimize', 'optimised', 'optimizing']],
    ['-our and -or', ['behaviour', 'behavior', 'behaviours']],
    ['a final e', ['compute', 'computes', 'computing', 'computed']],
    ['doubled consonants', ['control', 'controlled', 'controlling', 'controls']],
    ['-y and -ies', ['study', 'studies', 'studied', 'studying']],
    ['-es after a hiss', ['class', 'classes', 'classed']],
    ['irregular plurals', ['matrix', 'matrices']],
    ['Greek plurals', ['analysis', 'analyses']],
    ['bias in all its forms', ['bias', 'biases', 'biased']],
    ['embed in all its forms', ['embed', 'embedding', 'embeddings', 'embedded']],
    ['the last part of a compound', ['pre-training', 'pre-trained', 'pre‑train']],
    ['acronyms with a plural s', ['LLM', 'LLMs', 'llm']],
    ['full-width letters', ['ｇｒａｐｈ', 'graph']],
  ])('says the same of %s', (_case, forms) => {
    expect(new Set(forms.map(toKey)).size).toBe(1);
  });

  test.each([
    ['generative', 'generation'],
    ['general', 'generate'],
    ['string', 'str'],
    ['during', 'dure'],
    ['need', 'ne'],
    ['species', 'specy'],
    ['precise', 'precize'],
    ['universe', 'universal'],
    ['GPT-3', 'GPT-4'],
    ['wing', 'w'],
  ])('tells %s from %s', (a, b) => {
    expect(toKey(a)).not.toBe(toKey(b));
  });

  test('a key of a key is the key', () => {
    for (const word of ['embeddings', 'studied', 'matrices', 'colour-coded', 'controlled', 'fine-tuning']) {
      expect(toKey(toKey(word))).toBe(toKey(word));
    }
  });
});
