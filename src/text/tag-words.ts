import { LEXICON, SUFFIXES, TRANSITIONS } from './tagger-data.ts';
import type { Word } from './words.ts';

/** Universal part of speech; auxiliaries are VERB, both kinds of conjunction CONJ, everything else X. */
export type Tag =
  'NOUN' | 'PROPN' | 'ADJ' | 'VERB' | 'ADV' | 'NUM' | 'ADP' | 'DET' | 'PRON' | 'CONJ' | 'PART' | 'X';

const TAGS: readonly Tag[] = [
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'ADV',
  'NUM',
  'ADP',
  'DET',
  'PRON',
  'CONJ',
  'PART',
  'X',
];
const LETTERS = 'NPAVRMIDOCTX';
/** The thirteenth state: a mark between words, or the edge of the text. */
const MARK = 12;
const STATES = 13;
const [NOUN, PROPN, ADJ, VERB, NUM, X] = [0, 1, 2, 3, 5, 11];

/** What may be said of one written form: up to three tags with costs (negative log likelihoods). */
interface Options {
  readonly tags: readonly number[];
  readonly costs: readonly number[];
}

const lexicon = readTable(LEXICON);
const suffixes = readTable(SUFFIXES);
const transitions = Float32Array.from(TRANSITIONS, (char) => (char.charCodeAt(0) - 35) / 6);
const edge: Options = { tags: [MARK], costs: [0] };
const proper: Options = { tags: [PROPN], costs: [0] };
const number: Options = { tags: [NUM], costs: [0] };
const other: Options = { tags: [X], costs: [0] };
const known = new Map<string, Options>();

/**
 * The part of speech of every word: the most likely path through a second-order hidden Markov
 * model (Brants, "TnT: a statistical part-of-speech tagger", ANLP 2000) with a lexicon and, for words
 * outside it, their endings. Linear in the length of the text.
 */
export function tagWords(text: string, words: readonly Word[]): Tag[] {
  const steps: Options[] = [];
  const places: number[] = [];
  let begin = 0;
  let titled = false;
  let sentence = 0;
  let fresh = true;
  for (const [index, word] of words.entries()) {
    const gap = text.slice(begin, word.start);
    if (index > 0 && /[^\s"'“”‘’]/.test(gap)) {
      steps.push(edge);
      fresh = /[.!?:;]/.test(gap);
    }
    if (index === 0 || index === sentence) {
      sentence = endOfStretch(text, words, index);
      titled = isTitleCase(words, index, sentence);
      fresh = true;
    }
    places.push(steps.length);
    steps.push(optionsOf(word.text, fresh || titled));
    fresh = false;
    begin = word.end;
  }
  steps.push(edge);
  const path = bestPath(steps);
  return places.map((place) => TAGS[path[place]!]!);
}

/** Index after the last word before a full stop. */
function endOfStretch(text: string, words: readonly Word[], from: number): number {
  let index = from + 1;
  while (index < words.length && !/[.!?]/.test(text.slice(words[index - 1]!.end, words[index]!.start)))
    index += 1;
  return index;
}

/** Whether most long words of a stretch begin with a capital, so that a capital says nothing. */
function isTitleCase(words: readonly Word[], from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let index = from + 1; index < to; index += 1) {
    const text = words[index]!.text;
    if (text.length < 4) continue;
    long += 1;
    if (/^\p{Lu}/u.test(text)) capital += 1;
  }
  return long >= 2 && capital >= 0.6 * long;
}

function optionsOf(text: string, capitalSaysNothing: boolean): Options {
  const cacheKey = capitalSaysNothing ? `^${text}` : text;
  const cached = known.get(cacheKey);
  if (cached) return cached;
  const options = findOptions(text, capitalSaysNothing);
  if (known.size > 200_000) known.clear();
  known.set(cacheKey, options);
  return options;
}

function findOptions(text: string, capitalSaysNothing: boolean): Options {
  if (/^(?:https?:|www\.|[$\\])/.test(text)) return other;
  const plain = text.replace(/['’]s?$/, '');
  if (/^\d[\d.,]*(?:[-–]\d+)?(?:st|nd|rd|th|k|x|%)?$/.test(plain)) return number;
  if (isName(plain))
    return capitalSaysNothing && /^\p{Lu}\p{Ll}*-\p{Lu}\p{Ll}+$/u.test(plain)
      ? findOptions(plain.toLowerCase(), true)
      : proper;
  const lower = plain.toLowerCase();
  const fromLexicon = lexicon.get(lower);
  const capital = lower !== plain;
  if (fromLexicon) return capital && !capitalSaysNothing ? withProper(fromLexicon, 1) : fromLexicon;
  const guess = guessFromEnding(
    lower.length > 2 && lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower,
    lower.includes('-'),
  );
  if (!capital) return guess;
  return withProper(guess, capitalSaysNothing ? 2 : 0.2);
}

/** A capital after the first letter, a lone capital other than the words "A" and "I", or letters with a digit. */
function isName(text: string): boolean {
  return (
    (/.\p{Lu}/u.test(text) || (/\d/.test(text) && /\p{L}/u.test(text)) || /^\p{Lu}$/u.test(text)) &&
    text !== 'A' &&
    text !== 'I'
  );
}

/** Whether a written form is ever a noun, by the lexicon or its ending. */
export function canBeNoun(text: string): boolean {
  return optionsOf(text, true).tags.includes(NOUN);
}

function withProper(options: Options, cost: number): Options {
  const rest = options.tags
    .map((tag, index) => [tag, options.costs[index]! + 1.2] as const)
    .filter(([tag]) => tag !== PROPN);
  return {
    tags: [PROPN, ...rest.slice(0, 2).map(([tag]) => tag)],
    costs: [cost, ...rest.slice(0, 2).map(([, c]) => c)],
  };
}

function guessFromEnding(word: string, compound: boolean): Options {
  if (compound) {
    const known = lexicon.get(`-${word}`) ?? lexicon.get(word);
    if (/(?:ed|en|based|driven|aware|free|specific|wise|like|agnostic|invariant|dependent)$/.test(word)) {
      return { tags: [ADJ, VERB, NOUN], costs: [0.1, 2.5, 4] };
    }
    if (known && known.tags[0]! <= VERB) return known;
    if (known) return { tags: [ADJ, NOUN], costs: [0.5, 0.8] };
  }
  for (let length = Math.min(5, word.length); length > 0; length -= 1) {
    const found = suffixes.get(word.slice(-length));
    if (found) return found;
  }
  return { tags: [NOUN, ADJ, VERB], costs: [0.3, 1.8, 2.2] };
}

/** Viterbi over pairs of tags; `steps[i]` offers at most three tags, so each word costs at most 27 sums. */
function bestPath(steps: readonly Options[]): Uint8Array {
  const back = new Uint8Array(steps.length * 9);
  let beforeLast = edge;
  let last = edge;
  let scores = new Float64Array(9);
  let next = new Float64Array(9);
  for (const [index, step] of steps.entries()) {
    for (let b = 0; b < last.tags.length; b += 1) {
      for (let c = 0; c < step.tags.length; c += 1) {
        let best = Infinity;
        let from = 0;
        for (let a = 0; a < beforeLast.tags.length; a += 1) {
          const score =
            scores[a * 3 + b]! +
            transitions[(beforeLast.tags[a]! * STATES + last.tags[b]!) * STATES + step.tags[c]!]!;
          if (score < best) {
            best = score;
            from = a;
          }
        }
        next[b * 3 + c] = best + step.costs[c]!;
        back[index * 9 + b * 3 + c] = from;
      }
    }
    [scores, next] = [next, scores];
    beforeLast = last;
    last = step;
  }
  const path = new Uint8Array(steps.length);
  let b = 0;
  let c = 0;
  let best = Infinity;
  for (let i = 0; i < beforeLast.tags.length; i += 1) {
    if (scores[i * 3]! < best) {
      best = scores[i * 3]!;
      b = i;
    }
  }
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    path[index] = steps[index]!.tags[c]!;
    const a = back[index * 9 + b * 3 + c]!;
    c = b;
    b = a;
  }
  return path;
}

/** Lines of `signature word word …`; a signature is up to three letters with a cost digit each: `N0V5`. */
function readTable(table: string): Map<string, Options> {
  const map = new Map<string, Options>();
  for (const line of table.trim().split('\n')) {
    const [signature = '', ...words] = line.split(' ');
    const tags: number[] = [];
    const costs: number[] = [];
    for (let i = 0; i < signature.length; i += 2) {
      tags.push(LETTERS.indexOf(signature[i]!));
      costs.push((signature.charCodeAt(i + 1) - 48) / 3);
    }
    for (const word of words) map.set(word, { tags, costs });
  }
  return map;
}
