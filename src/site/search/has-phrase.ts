import { closeTokens, keyOf } from './close-tokens.ts';
import { plainTex } from '../set-tex.ts';
import type { OpenIndex } from './open-index.ts';
import { splitTokens, type Token } from './split-tokens.ts';

type Words = Pick<OpenIndex, 'stem'> & { readonly words: OpenIndex['words'] };

/**
 * Whether the words of a phrase follow each other in a text, in whatever form they take, hyphenated or not,
 * and with any signs between them; formulas as they are written, or as they look.
 */
export function hasPhrase(text: string, phrase: string, index: Words): boolean {
  const short = splitTokens(phrase);
  return [...new Set([text, plainTex(text)])].some((form) => {
    const long = splitTokens(form);
    return [closedKey, openKey].some((key) => key(long, index).includes(key(short, index)));
  });
}

function closedKey(tokens: readonly Token[], { words, stem }: Words): string {
  return ` ${keyOf(closeTokens(tokens, words), stem)} `;
}

function openKey(tokens: readonly Token[], { stem }: Words): string {
  const parts = tokens.flatMap(({ text, parts }) => (parts.length > 0 ? parts : [text]));
  return ` ${parts.map(stem).join(' ')} `;
}
