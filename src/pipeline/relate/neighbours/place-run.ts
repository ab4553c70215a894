import type { CorpusTerms } from './count-terms.ts';
import type { KeySequence } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';

/**
 * The words of a paper that other papers have too, with all that is the same whatever it is compared with: the
 * abstract before the title, each in reading order.
 */
export interface Run {
  length: number;
  /** Positions in the key sequence, and the keys there. */
  at: Int32Array;
  keys: Int32Array;
  /** Place of the word among the terms of the paper, plus one. */
  words: Int32Array;
  /** The same of the pair that the word starts with the next of the run; 0 where only this paper has that pair. */
  pairs: Int32Array;
  everyday: Uint8Array;
  /** 1 where the paper is about the word. */
  about: Uint8Array;
  /** 1 for an everyday word that the pair it starts, or ends, does not hold at the edge of a phrase. */
  looseBefore: Uint8Array;
  looseAfter: Uint8Array;
}

/** An everyday word stays at the edge of a phrase ("large language models") if this part of its papers write it there. */
const COHESION = 0.1;

/** A run with room for so many words, to be written over from paper to paper. */
export function createRun(room: number): Run {
  return {
    length: 0,
    at: new Int32Array(room),
    keys: new Int32Array(room),
    words: new Int32Array(room),
    pairs: new Int32Array(room),
    everyday: new Uint8Array(room),
    about: new Uint8Array(room),
    looseBefore: new Uint8Array(room),
    looseAfter: new Uint8Array(room),
  };
}

/**
 * Writes the words of a paper into `run`, which has room for them.
 * @param places by term: its place among those of the paper, plus one
 * @param about by key: equal to `mark` if the paper is about the word
 */
export function placeRun(
  { keys, length, abstract }: KeySequence,
  places: Int32Array,
  { keyCount, everyday }: FoldedWords,
  { frequency, pairs }: Pick<CorpusTerms, 'frequency' | 'pairs'>,
  about: Int32Array,
  mark: number,
  run: Run,
): void {
  run.length = 0;
  const placePart = (from: number, to: number): void => {
    let isLoose = 0;
    for (let i = from; i < to; i += 1) {
      const key = keys[i]!;
      const word = key < 0 ? 0 : places[key]!;
      if (word === 0) continue;
      const at = run.length;
      run.length += 1;
      run.at[at] = i;
      run.keys[at] = key;
      run.words[at] = word;
      run.pairs[at] = 0;
      run.everyday[at] = everyday[key]!;
      run.about[at] = about[key] === mark ? 1 : 0;
      run.looseBefore[at] = 0;
      run.looseAfter[at] = isLoose;
      isLoose = 0;
      const next = i + 1 < to ? keys[i + 1]! : -1;
      const pair = next < 0 || places[next] === 0 ? -1 : pairs.find(key, next);
      if (pair < 0) continue;
      const papers = frequency[keyCount + pair]!;
      run.pairs[at] = places[keyCount + pair]!;
      if (everyday[key] === 1 && papers < COHESION * frequency[key]!) run.looseBefore[at] = 1;
      if (everyday[next] === 1 && papers < COHESION * frequency[next]!) isLoose = 1;
    }
  };
  placePart(abstract, length);
  placePart(0, abstract);
}
