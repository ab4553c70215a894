/**
 * A readable slug of a title: ASCII lower case, words joined by hyphens, at most `limit` characters,
 * cut at a word. Letters with diacritics fold to their base letter; other scripts are kept as they are.
 */
export function slugOf(title: string, limit = 60): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['untitled'];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? 'untitled').slice(0, limit) : slug;
}
