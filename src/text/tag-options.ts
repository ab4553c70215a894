import { ADJECTIVE_NOUNS } from './adjective-nouns.ts';
import { stateOf } from './tag-states.ts';
import { LEXICON, SUFFIXES } from './tagger-data.ts';

const LETTERS = 'NPAVRMIDOCTX';
const [NOUN, PROPN, ADJ, VERB, NUM, X] = [0, 1, 2, 3, 5, 11];

/** What may be said of one written form: one to three tags by number, with their costs (nats). */
interface Listed {
  readonly tags: readonly number[];
  readonly costs: readonly number[];
}

/** Most options that a word has. */
export const WIDTH = 3;

/**
 * All that is ever said of written forms, each set of options once, by its number; its options lie from
 * `number × WIDTH` on. Few hundred, because a lexicon and endings know only so many.
 */
export const OPTIONS = {
  counts: new Uint8Array(1024),
  tags: new Uint8Array(1024 * WIDTH),
  /** See `stateOf`. */
  states: new Uint8Array(1024 * WIDTH),
  costs: new Float64Array(1024 * WIDTH),
};
const numbers = new Map<string, number>();

const lexicon = readTable(LEXICON);
const suffixes = readTable(SUFFIXES);
const PROPER: Listed = { tags: [PROPN], costs: [0] };
const NUMBER: Listed = { tags: [NUM], costs: [0] };
const OTHER: Listed = { tags: [X], costs: [0] };
const ADJECTIVE_OR_NOUN: Listed = { tags: [ADJ, NOUN], costs: [0, 1.5] };
const VERB_OR_PLURAL: Listed = { tags: [VERB, NOUN], costs: [0, 0.7] };
const COMPOUND_ADJECTIVE =
  /(?:ed|en|based|driven|aware|free|specific|wise|like|agnostic|invariant|dependent)$/;

/**
 * The tags that a written form may have, from a lexicon, else from its ending, by their number in `OPTIONS`.
 * `capitalSaysNothing` where any word would have a capital: at the start of a sentence and in a title.
 */
export function findTagOptions(text: string, capitalSaysNothing: boolean): number {
  const { tags, costs } = findListed(text, capitalSaysNothing);
  const lower = text.toLowerCase();
  return numberOptions(
    tags,
    tags.map((tag) => stateOf(tag, lower)),
    costs,
  );
}

/** Options of one tag, free of cost. */
export function onlyOption(tag: number, state: number): number {
  return numberOptions([tag], [state], [0]);
}

/** Whether a tag is among options. */
export function offersTag(options: number, tag: number): boolean {
  for (let at = 0; at < OPTIONS.counts[options]!; at += 1)
    if (OPTIONS.tags[options * WIDTH + at] === tag) return true;
  return false;
}

function numberOptions(tags: readonly number[], states: readonly number[], costs: readonly number[]): number {
  const key = `${tags.join()} ${states.join()} ${costs.join()}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  if (number === OPTIONS.counts.length) growOptions();
  OPTIONS.counts[number] = tags.length;
  OPTIONS.tags.set(tags, number * WIDTH);
  OPTIONS.states.set(states, number * WIDTH);
  OPTIONS.costs.set(costs, number * WIDTH);
  return number;
}

function growOptions(): void {
  const { counts, tags, states, costs } = OPTIONS;
  OPTIONS.counts = new Uint8Array(counts.length * 2);
  OPTIONS.counts.set(counts);
  OPTIONS.tags = new Uint8Array(tags.length * 2);
  OPTIONS.tags.set(tags);
  OPTIONS.states = new Uint8Array(states.length * 2);
  OPTIONS.states.set(states);
  OPTIONS.costs = new Float64Array(costs.length * 2);
  OPTIONS.costs.set(costs);
}

function findListed(text: string, capitalSaysNothing: boolean): Listed {
  if (/^(?:https?:|www\.|[$\\])/.test(text)) return OTHER;
  const plain = text.replace(/['’]s?$/, '').replace(/[‐‑–]/g, '-');
  if (/^\d[\d.,]*(?:[-–]\d+)?(?:st|nd|rd|th|k|x|%)?$/.test(plain)) return NUMBER;
  const lower = plain.toLowerCase();
  if (isName(plain)) {
    return capitalSaysNothing && /^\p{Lu}\p{Ll}*-\p{Lu}\p{Ll}+$/u.test(plain)
      ? findListed(lower, true)
      : PROPER;
  }
  const capital = lower !== plain;
  const listed = findWritten(lower);
  if (listed) return capital && !capitalSaysNothing ? withProper(listed, 1) : listed;
  const hyphen = lower.lastIndexOf('-');
  const guess = hyphen > 0 ? guessCompound(lower.slice(hyphen + 1)) : guessFromEnding(lower);
  return capital ? withProper(guess, capitalSaysNothing ? 2 : 0.2) : guess;
}

/** A capital after the first letter, a lone capital other than the words "A" and "I", or letters with a digit. */
function isName(text: string): boolean {
  if (text === 'A' || text === 'I') return false;
  return /.\p{Lu}/u.test(text) || (/\d/.test(text) && /\p{L}/u.test(text)) || /^\p{Lu}$/u.test(text);
}

/** What the lexicon says, mended where it knows one of two readings only. */
function findWritten(word: string): Listed | undefined {
  const listed = lexicon.get(word);
  if (listed && ADJECTIVE_NOUNS.has(word)) return ADJECTIVE_OR_NOUN;
  return isThirdPerson(word, listed ?? guessFromEnding(word)) ? VERB_OR_PLURAL : listed;
}

/** "Interacts" is no plural, as "interact" is no noun. */
function isThirdPerson(word: string, { tags }: Listed): boolean {
  if (!word.endsWith('s') || tags.length > 1 || tags[0] !== NOUN) return false;
  const base = lexicon.get(word.slice(0, -1))?.tags;
  return base !== undefined && base[0] === VERB && !base.includes(NOUN) && !base.includes(ADJ);
}

function withProper({ tags, costs }: Listed, cost: number): Listed {
  const rest = tags
    .flatMap((tag, index) => (tag === PROPN ? [] : [{ tag, cost: costs[index]! + 1.2 }]))
    .slice(0, 2);
  return {
    tags: [PROPN, ...rest.map(({ tag }) => tag)],
    costs: [cost, ...rest.map((option) => option.cost)],
  };
}

/** A compound is what its last part is, but never a word of grammar ("look-up", "trade-off"). */
function guessCompound(last: string): Listed {
  if (COMPOUND_ADJECTIVE.test(last)) return { tags: [ADJ, VERB, NOUN], costs: [0.1, 2.5, 4] };
  const listed = lexicon.get(last);
  if (!listed) return guessFromEnding(last);
  return listed.tags[0]! <= VERB ? listed : { tags: [ADJ, NOUN], costs: [0.5, 0.8] };
}

function guessFromEnding(word: string): Listed {
  for (let length = Math.min(5, word.length); length > 0; length -= 1) {
    const found = suffixes.get(word.slice(-length));
    if (found) return found;
  }
  return { tags: [NOUN, ADJ, VERB], costs: [0.3, 1.8, 2.2] };
}

/** Lines of `signature word word …`; a signature is up to three letters, each with a cost digit: `N0V5`. */
function readTable(table: string): Map<string, Listed> {
  const map = new Map<string, Listed>();
  for (const line of table.trim().split('\n')) {
    const [signature = '', ...words] = line.split(' ');
    const tags: number[] = [];
    const costs: number[] = [];
    for (let index = 0; index < signature.length; index += 2) {
      tags.push(LETTERS.indexOf(signature[index]!));
      costs.push((signature.charCodeAt(index + 1) - 48) / 3);
    }
    for (const word of words) map.set(word, { tags, costs });
  }
  return map;
}
