import { plainTex } from '../set-tex.ts';
import { splitTokens } from './split-tokens.ts';

/** The words that the formulas of a text make when they are set and that the text does not have, one on a line. */
export function formulaWords(text: string): string {
  const plain = plainTex(text);
  if (plain === text) return '';
  const known = new Set(splitTokens(text).map((token) => token.text));
  const made = splitTokens(plain).filter((token) => !known.has(token.text));
  return made.map(({ written }) => written).join('\n');
}

/**
 * A text and, after it, the words that its formulas make when they are set: "C$^2$Net" is found as "C2Net", and
 * "$\\ell_p$ norm" as "lp norm". Text without formulas is returned as it is.
 */
export function searchedText(text: string): string {
  const made = formulaWords(text);
  return made === '' ? text : `${text}\n${made}`;
}
