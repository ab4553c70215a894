const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŀ: 'l',
  // Lower case depends on what follows: a word and its parts must agree.
  ς: 'σ',
};

/** The text without case, accents, ligatures and typographic dashes and quotes: "Erdős–Rényi" and "erdos-renyi" are one. */
export function foldText(text: string): string {
  // Most words need no more, and folding is what opening a large index spends its time on.
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþıŀς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"');
}
