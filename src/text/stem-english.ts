/**
 * The Snowball stemmer for English ("Porter2"), https://snowballstem.org/algorithms/english/stemmer.html.
 * The full-text index stems with it too, so a word is known here exactly when it is known there.
 * It merges more than a reader would ("general", "generation"): for finding, not for naming.
 */
const VOWEL = 'aeiouy';
const DOUBLES = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);
const EXCEPTIONS = new Map(
  'skis ski|skies sky|idly idl|gently gentl|ugly ugli|early earli|only onli|singly singl|sky sky|news news|howe howe|atlas atlas|cosmos cosmos|bias bias|andes andes'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const AFTER_PLURAL = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);
const STEP_2: readonly [string, string][] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP_3: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
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
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ion',
  'al',
  'er',
  'ic',
];

/** The stem of a lower-case word; words of two letters, or with anything but a–z and ', stay as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || /[^a-z']/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const w = markConsonantY(word.replace(/^'/, '')).replace(/'(?:s'?)?$/, '');
  const r1 = findR1(w);
  const r2 = afterVowelConsonant(w, r1);
  let stem = dropPlural(w);
  if (AFTER_PLURAL.has(stem)) return stem;
  stem = dropVerbEnding(stem, r1);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = replaceEnding(
    stem,
    STEP_2,
    (ending, at) =>
      at >= r1 &&
      (ending === 'ogi'
        ? stem[at - 1] === 'l'
        : ending !== 'li' || 'cdeghkmnrt'.includes(stem[at - 1] ?? '-')),
  );
  stem = replaceEnding(stem, STEP_3, (ending, at) => at >= (ending === 'ative' ? r2 : r1));
  stem = dropSuffix(stem, r2);
  return dropFinal(stem, r1, r2).toLowerCase();
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWEL.includes(letter);
}

function markConsonantY(word: string): string {
  let marked = '';
  for (const letter of word)
    marked += letter === 'y' && (marked === '' || isVowel(marked.at(-1))) ? 'Y' : letter;
  return marked;
}

/** The index after the first non-vowel that follows a vowel, from `start`. */
function afterVowelConsonant(word: string, start: number): number {
  for (let i = start + 1; i < word.length; i++) if (isVowel(word[i - 1]) && !isVowel(word[i])) return i + 1;
  return word.length;
}

function findR1(word: string): number {
  const prefix = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word);
  return prefix ? prefix[0].length : afterVowelConsonant(word, 0);
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function hasVowel(part: string): boolean {
  return /[aeiouy]/.test(part);
}

function dropVerbEnding(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ing|ed)(?:ly)?$/.exec(word);
  if (!ending || !hasVowel(word.slice(0, ending.index))) return word;
  const stem = word.slice(0, ending.index);
  if (ending[0] === 'ing' && /^[^aeiouy]y$/i.test(stem)) return `${stem.slice(0, -1)}ie`;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLES.has(stem.slice(-2)))
    return /^[aeo](?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem) ? stem : stem.slice(0, -1);
  return r1 >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

function endsShort(word: string): boolean {
  if (word.length === 2) return isVowel(word[0]) && !isVowel(word[1]);
  if (word === 'past') return true;
  const [a, b, c] = word.slice(-3);
  return !isVowel(a) && isVowel(b) && !isVowel(c) && !'wxY'.includes(c ?? 'w');
}

function replaceEnding(
  word: string,
  table: readonly [string, string][],
  allows: (ending: string, at: number) => boolean,
): string {
  const found = table.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const at = word.length - found[0].length;
  return allows(found[0], at) ? word.slice(0, at) + found[1] : word;
}

function dropSuffix(word: string, r2: number): string {
  const ending = STEP_4.find((suffix) => word.endsWith(suffix));
  if (ending === undefined) return word;
  const at = word.length - ending.length;
  return at >= r2 && (ending !== 'ion' || 'st'.includes(word[at - 1] ?? '-')) ? word.slice(0, at) : word;
}

function dropFinal(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith('e'))
    return at >= r2 || (at >= r1 && !endsShort(word.slice(0, at))) ? word.slice(0, at) : word;
  return word.endsWith('ll') && at >= r2 ? word.slice(0, at) : word;
}
