/** One key for the variants of a name: case, hyphens, spaces and the plural of an acronym fold. */
export function keyOf(name: string): string {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');
  return key.length > 3 && /\p{Lu}s$/u.test(name) ? key.slice(0, -1) : key;
}
