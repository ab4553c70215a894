import { matchInitials } from '../acronyms/match-initials.ts';
import { matchLetters } from '../acronyms/match-letters.ts';

/**
 * Where the long form of a short form starts in `before`, the text that ends just before the bracket;
 * undefined where there is none.
 */
export function findLongForm(short: string, before: string): number | undefined {
  const long =
    matchInitials(short, before) ?? (/\p{Lu}/u.test(short) ? matchLetters(short, before) : undefined);
  return long === undefined || !/[\s-]/.test(long) ? undefined : before.length - long.length;
}
