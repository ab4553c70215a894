import { PRIORS } from './model-data.ts';
import { readWordTable } from './read-word-table.ts';

/** Log odds, by word key, that a candidate which is this one word was a key phrase, against all one-word candidates. */
export const SINGLE_PRIOR = readWordTable(PRIORS.single);
/** The same for longer candidates that end in the word. */
export const HEAD_PRIOR = readWordTable(PRIORS.head);
/** The same for longer candidates that begin with the word. */
export const FIRST_PRIOR = readWordTable(PRIORS.first);
/** The same for all candidates that hold the word. */
export const ANY_PRIOR = readWordTable(PRIORS.any);
