/** A corpus size: `89`, `1k`, `10k`, `100k`; throws on anything else. */
export function parseSize(text: string): number {
  const match = /^(\d+)(k?)$/.exec(text.trim());
  if (!match || Number(match[1]) === 0)
    throw new Error(`--sizes: "${text}" is not a number of papers such as 89 or 10k`);
  return Number(match[1]) * (match[2] === 'k' ? 1000 : 1);
}
