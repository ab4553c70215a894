import { splitSentences } from '../../text/sentences.ts';
import { findPhrase } from '../find-phrase.ts';

const PRESENTS =
  /\b(?:propos\w{1,3}|introduc\w{1,4}|present(?:s|ed|ing)?|develop(?:s|ed|ing)?|call(?:s|ed)?|dub(?:s|bed)?|term(?:s|ed)?|nam(?:e|es|ed|ely)|releas\w{1,3}|design(?:s|ed)?|creat(?:e|es|ed)|describ(?:e|es|ed)|collect(?:s|ed)?|construct(?:s|ed)?|build|built|contribut(?:e|es)|new|novel)\b/i;

/**
 * The sentence of an abstract that introduces a name, verbatim: the first that holds the name and a
 * word such as "propose" or "called", else the first that holds the name, else the same for its long form.
 */
export function findIntroduction(abstract: string, name: string, long?: string): string | undefined {
  const sentences = splitSentences(abstract).map(({ start, end }) => abstract.slice(start, end));
  for (const form of long === undefined ? [name] : [name, long]) {
    const naming = sentences.filter((sentence) => findPhrase(sentence, form).length > 0);
    const found = naming.find((sentence) => PRESENTS.test(sentence)) ?? naming[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
