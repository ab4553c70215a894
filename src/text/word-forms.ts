import { remember, type Numbered } from './remember.ts';
import { findTagOptions, offersTag } from './tag-options.ts';
import { toKey } from './word-key.ts';

/** What is known of a written form without its context. */
export interface WordForm {
  readonly text: string;
  /** See `toKey`; numbered, so that all forms of one key share one. */
  readonly key: Numbered;
  /** Tags inside a sentence, and where a capital says nothing; numbers of `OPTIONS`. */
  readonly plain: number;
  readonly titled: number;
}

const NOUN = 0;
const MOST_KEYS = 1 << 19;
const keys = new Map<string, Numbered>();

/** The form of a word, by number. */
export const getWordForm = remember((text): WordForm => {
  const plain = findTagOptions(text, false);
  // Without a capital it does not matter what a capital says.
  const titled = text === text.toLowerCase() ? plain : findTagOptions(text, true);
  return { text, key: numberKey(toKey(text)), plain, titled };
});

/** Whether a written form is ever a noun. */
export function canBeNoun(text: string): boolean {
  return offersTag(findTagOptions(text, true), NOUN);
}

/** A key that finds no room when it is first met never gets a number. */
function numberKey(text: string): Numbered {
  const known = keys.get(text);
  if (known) return known;
  if (keys.size >= MOST_KEYS) return { id: -1, text };
  const key = { id: keys.size, text };
  keys.set(text, key);
  return key;
}
