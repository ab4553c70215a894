/** Lines of `number word word …` as a map from word to number. */
export function readWordTable(table: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [value, ...words] = line.split(' ');
    for (const word of words) map.set(word, Number(value));
  }
  return map;
}
