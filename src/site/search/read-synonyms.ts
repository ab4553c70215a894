/** Stem → other words that readers use for it, from lines of words; `isWord` tells what the corpus has. */
export function readSynonyms(
  lines: readonly string[],
  stem: (word: string) => string,
  isWord: (word: string) => boolean,
): Map<string, readonly string[]> {
  const synonyms = new Map<string, readonly string[]>();
  for (const line of lines) {
    const group = line.split(' ');
    for (const word of group) {
      const key = stem(word);
      const others = group.filter((other) => stem(other) !== key && isWord(other));
      if (others.length > 0) synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])]);
    }
  }
  return synonyms;
}
