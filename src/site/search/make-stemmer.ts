import { stemEnglish } from '../../text/stem-english.ts';

/** The stemmer of a language, with a memory: the stems `known`; outside English every word is its own stem. */
export function makeStemmer(language: string, known = new Map<string, string>()): (word: string) => string {
  if (!language.startsWith('en')) return (word) => word;
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = stemEnglish(singularAcronym(word))));
    return found;
  };
}

/** "llms" → "llm". */
export function singularAcronym(word: string): string {
  return /^[^aeiouy]{2,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
