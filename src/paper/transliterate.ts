const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));

/** Letters that no decomposition takes apart, then Greek (ISO 843) and Cyrillic (ISO 9, digraphs as in BGN/PCGN). */
const LETTERS = pairs(
  'æae œoe øo ßss ðd đd þth łl ħh ıi ŋng ŧt ĸk ſs ə' +
    'e αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo' +
    ' аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ьy эe юyu яya' +
    ' іi їi єye ґg ўu јj љlj њnj ћc ђdj џdz ѓg ќk',
);

/** A text in lower-case ASCII where its letters allow: everything that is no letter or digit is a space. */
export function transliterate(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\u0000-\u007f]/gu, (char) => LETTERS.get(char) ?? digitOf(char))
    .replace(/[^a-z0-9]+/g, ' ');
}

const DIGIT = /\p{Nd}/u;

/** Decimal digits of other scripts are digits; anything else parts words. */
function digitOf(char: string): string {
  if (!DIGIT.test(char)) return ' ';
  // Unicode keeps the ten digits of a script together, zero first.
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint((char.codePointAt(0) ?? 0) - value - 1))) value += 1;
  return String(value);
}
