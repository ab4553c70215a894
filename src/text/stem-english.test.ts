import { describe, expect, test } from 'vitest';
import { stemEnglish } from './stem-english.ts';

// From the sample vocabulary of the Snowball project, and words of papers.
const STEMS: Readonly<Record<string, string>> = {
  consign: 'consign',
  consigned: 'consign',
  consignment: 'consign',
  consistency: 'consist',
  consolation: 'consol',
  knackeries: 'knackeri',
  knightly: 'knight',
  kindness: 'kind',
  kinkajou: 'kinkajou',
  dying: 'die',
  skies: 'sky',
  hopping: 'hop',
  hoped: 'hope',
  tries: 'tri',
  ties: 'tie',
  gas: 'gas',
  kiwis: 'kiwi',
  agreed: 'agre',
  bled: 'bled',
  sky: 'sky',
  enjoying: 'enjoy',
  youth: 'youth',
  proceed: 'proceed',
  generalization: 'general',
  national: 'nation',
  adversarial: 'adversari',
  robustness: 'robust',
  quantized: 'quantiz',
  forgetting: 'forget',
  biology: 'biolog',
  generating: 'generat',
  generically: 'generic',
  communities: 'communiti',
  relational: 'relat',
  bert: 'bert',
  llms: 'llms',
  "model's": 'model',
  models: 'model',
  modelled: 'model',
  of: 'of',
  wav2vec: 'wav2vec',
  news: 'news',
};

describe('the Snowball stem', () => {
  test.each(Object.entries(STEMS))('of %s is %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});
