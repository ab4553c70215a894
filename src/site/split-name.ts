import { singleSpaces } from '../text/single-spaces.ts';

/** A personal name in the two parts that bibliographies ask for; `given` is empty for one-word names. */
export interface SplitName {
  readonly family: string;
  readonly given: string;
}

const PARTICLES = new Set('van von der den de del della di da dos du la le ten ter bin ibn al el'.split(' '));
const SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);

/** Splits "Jan van der Berg" or "van der Berg, Jan"; particles in lower case belong to the family name. */
export function splitName(name: string): SplitName {
  const clean = singleSpaces(name).trim();
  const comma = clean.indexOf(',');
  if (comma >= 0 && !SUFFIXES.has(clean.slice(comma + 1).trim())) {
    return { family: clean.slice(0, comma).trim(), given: clean.slice(comma + 1).trim() };
  }
  const words = (comma < 0 ? clean : clean.replaceAll(',', '')).split(' ');
  let at = words.length - 1;
  if (at > 1 && SUFFIXES.has(words[at] ?? '')) at -= 1;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at -= 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** "Ada B." → "A. B.", "Jean-Luc" → "J.-L."; scripts without capitals are left alone. */
export function initialsOf(given: string): string {
  return given
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => (/^\p{Lu}/u.test(part) ? `${String.fromCodePoint(part.codePointAt(0) ?? 0)}.` : part))
        .join('-'),
    )
    .join(' ');
}
