/** Porter, "An algorithm for suffix stripping", Program 14(3), 1980: the measure of the key-phrase field uses it. */
const VOWEL = /[aeiou]|(?<=[^aeiou])y/;

type Rule = readonly [suffix: string, replacement: string];

const STEP_2: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ion',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
  'ou',
];

/** The Porter stem of a lower-case word. Merges "generative" and "general": for scoring only, see `toKey`. */
export function porterStem(word: string): string {
  if (word.length < 3) return word;
  let stem = stepOne(word);
  stem = replaceEnding(stem, STEP_2);
  stem = replaceEnding(stem, STEP_3);
  const ending = STEP_4.find((suffix) => stem.endsWith(suffix));
  if (ending) {
    const rest = stem.slice(0, -ending.length);
    if (measure(rest) > 1 && (ending !== 'ion' || /[st]$/.test(rest))) stem = rest;
  }
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

function stepOne(word: string): string {
  let stem = word;
  if (stem.endsWith('sses') || stem.endsWith('ies')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.endsWith('eed')) {
    if (measure(stem.slice(0, -3)) > 0) stem = stem.slice(0, -1);
  } else {
    const cut = stem.endsWith('ed') ? 2 : stem.endsWith('ing') ? 3 : 0;
    const rest = cut > 0 ? stem.slice(0, -cut) : '';
    if (cut > 0 && VOWEL.test(rest)) {
      if (/(?:at|bl|iz)$/.test(rest)) stem = `${rest}e`;
      else if (/([^aeioulsz])\1$/.test(rest) && !/yy$/.test(rest)) stem = rest.slice(0, -1);
      else stem = measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
    }
  }
  return stem.endsWith('y') && VOWEL.test(stem.slice(0, -1)) ? `${stem.slice(0, -1)}i` : stem;
}

/** Of the endings that match, only the longest counts, whether or not its condition then holds. */
function replaceEnding(word: string, rules: readonly Rule[]): string {
  let longest: Rule | undefined;
  for (const rule of rules)
    if (word.endsWith(rule[0]) && rule[0].length > (longest?.[0].length ?? 0)) longest = rule;
  if (!longest) return word;
  const rest = word.slice(0, -longest[0].length);
  return measure(rest) > 0 ? rest + longest[1] : word;
}

/** Porter's m: how many times vowels are followed by consonants. */
function measure(stem: string): number {
  let count = 0;
  let vowel = false;
  for (let index = 0; index < stem.length; index += 1) {
    const next = isVowel(stem, index, vowel);
    if (vowel && !next) count += 1;
    vowel = next;
  }
  return count;
}

/** y is a vowel after a consonant. */
function isVowel(stem: string, index: number, previous: boolean): boolean {
  const letter = stem[index]!;
  return letter === 'y' ? index > 0 && !previous : 'aeiou'.includes(letter);
}

/** Porter's *o: consonant, vowel, consonant other than w, x, y. */
function endsShort(stem: string): boolean {
  return /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem);
}
