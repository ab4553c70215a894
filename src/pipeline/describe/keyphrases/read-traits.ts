import { GENERAL_ADJECTIVES, GENERAL_NOUNS } from '../../../text/general-words.ts';
import { remember } from '../../../text/remember.ts';
import { ANY_PRIOR, FIRST_PRIOR, HEAD_PRIOR, SINGLE_PRIOR } from './priors.ts';
import type { PaperWords } from './read-paper-words.ts';

/** What is true of a key in any paper: how general it is, and the log odds of `priors.ts`. */
interface KeyFacts {
  readonly isGeneralAdjective: boolean;
  readonly isGeneralNoun: boolean;
  readonly any: number;
  readonly single: number;
  readonly head: number;
  readonly first: number;
}

const factsOf = remember((key): KeyFacts => ({
  isGeneralAdjective: GENERAL_ADJECTIVES.has(key),
  isGeneralNoun: GENERAL_NOUNS.has(key),
  any: ANY_PRIOR.get(key) ?? 0,
  single: SINGLE_PRIOR.get(key) ?? 0,
  head: HEAD_PRIOR.get(key) ?? 0,
  first: FIRST_PRIOR.get(key) ?? 0,
}));
const countCapitals = remember((text): number => (hasTwoCapitals(text) ? 1 : 0));

/** What the measures ask of single words, looked up once per paper. */
export interface Traits {
  /** By index of the key. */
  readonly isGeneralAdjective: Uint8Array;
  readonly isGeneralNoun: Uint8Array;
  readonly idf: Float64Array;
  /** log2(1 + frequency in the paper) × idf. */
  readonly tfIdf: Float64Array;
  readonly facts: readonly KeyFacts[];
  /** By place: two or more capitals, as in an acronym. */
  readonly hasCapitals: Uint8Array;
}

/** `idf` in bits, by index of the key. */
export function readTraits({ count, words, keys, frequency }: PaperWords, idf: Float64Array): Traits {
  const isGeneralAdjective = new Uint8Array(keys.length);
  const isGeneralNoun = new Uint8Array(keys.length);
  const tfIdf = new Float64Array(keys.length);
  const facts = keys.map(factsOf);
  for (let id = 0; id < keys.length; id += 1) {
    if (facts[id]!.isGeneralAdjective) isGeneralAdjective[id] = 1;
    if (facts[id]!.isGeneralNoun) isGeneralNoun[id] = 1;
    tfIdf[id] = Math.log2(1 + frequency[id]!) * idf[id]!;
  }
  const hasCapitals = new Uint8Array(count);
  for (let place = 0; place < count; place += 1) hasCapitals[place] = countCapitals(words[place]!);
  return { isGeneralAdjective, isGeneralNoun, idf, tfIdf, facts, hasCapitals };
}

function hasTwoCapitals(text: string): boolean {
  let capitals = 0;
  for (let index = 0; index < text.length && capitals < 2; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return capitals > 1;
}
