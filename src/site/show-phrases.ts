/** Phrases worth showing: without those that stand, word for word, inside a longer one of the list. */
export function showPhrases(phrases: readonly string[]): string[] {
  const keys = phrases.map(
    (phrase) =>
      ` ${phrase
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
  );
  return phrases.filter((_, at) =>
    keys.every((other, index) => {
      const key = keys[at] ?? '';
      return index === at || !other.includes(key) || (other === key && index > at);
    }),
  );
}
