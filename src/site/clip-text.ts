/** At most about `limit` characters of a text, cut at a word and closed with an ellipsis when cut. */
export function clipText(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.lastIndexOf(' ', limit);
  // A text without spaces (Chinese, a long formula) is cut between code points.
  const kept = cut > limit / 2 ? flat.slice(0, cut) : flat.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}
