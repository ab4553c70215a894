/** Commands for the letters of a name, which say nothing of it. */
const FONT = /\\(?:emph|math[a-z]{1,5}|operatorname|text[a-z]{0,6})(?![a-z])/g;

/** One key for the variants of a name: case, hyphens, spaces, fonts and the plural of an acronym fold. */
export function keyOf(name: string): string {
  const key = name
    .toLowerCase()
    .replace(FONT, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');
  return key.length > 3 && /\p{Lu}s$/u.test(name) ? key.slice(0, -1) : key;
}
