import { plainTex } from '../set-tex.ts';
import { splitTokens } from './split-tokens.ts';

/**
 * A text and, after it, the words that its formulas make when they are set: "C$^2$Net" is found as "C2Net", and
 * "$\\ell_p$ norm" as "lp norm". Text without formulas is returned as it is.
 */
export function searchedText(text: string): string {
  const plain = plainTex(text);
  if (plain === text) return text;
  const known = new Set(splitTokens(text).map((token) => token.text));
  const made = splitTokens(plain).filter((token) => !known.has(token.text));
  return [text, ...made.map(({ written }) => written)].join('\n');
}
