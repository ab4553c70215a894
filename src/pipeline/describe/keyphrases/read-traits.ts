import { GENERAL_ADJECTIVES, GENERAL_NOUNS } from '../../../text/general-words.ts';
import { ANY_PRIOR } from './priors.ts';
import type { PaperWords } from './read-paper-words.ts';

/** What the measures ask of single words, looked up once per paper. */
export interface Traits {
  /** By index of the key. */
  readonly isGeneralAdjective: Uint8Array;
  readonly isGeneralNoun: Uint8Array;
  readonly idf: Float64Array;
  /** log2(1 + frequency in the paper) × idf. */
  readonly tfIdf: Float64Array;
  readonly prior: Float64Array;
  /** By place: two or more capitals, as in an acronym. */
  readonly hasCapitals: Uint8Array;
}

/** `idf` in bits, by index of the key. */
export function readTraits({ count, words, keys, frequency }: PaperWords, idf: Float64Array): Traits {
  const isGeneralAdjective = new Uint8Array(keys.length);
  const isGeneralNoun = new Uint8Array(keys.length);
  const tfIdf = new Float64Array(keys.length);
  const prior = new Float64Array(keys.length);
  for (let id = 0; id < keys.length; id += 1) {
    const key = keys[id]!;
    if (GENERAL_ADJECTIVES.has(key)) isGeneralAdjective[id] = 1;
    if (GENERAL_NOUNS.has(key)) isGeneralNoun[id] = 1;
    tfIdf[id] = Math.log2(1 + frequency[id]!) * idf[id]!;
    prior[id] = ANY_PRIOR.get(key) ?? 0;
  }
  const hasCapitals = new Uint8Array(count);
  for (let place = 0; place < count; place += 1)
    if (hasTwoCapitals(words[place]!.text)) hasCapitals[place] = 1;
  return { isGeneralAdjective, isGeneralNoun, idf, tfIdf, prior, hasCapitals };
}

function hasTwoCapitals(text: string): boolean {
  let capitals = 0;
  for (let index = 0; index < text.length && capitals < 2; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return capitals > 1;
}
