import type { AnalyzedText, TaggedWord } from '../../../text/analyze-text.ts';
import { remember, type Numbered } from '../../../text/remember.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { canBeNoun } from '../../../text/word-forms.ts';
import type { AnalyzedPaper } from '../analyze-paper.ts';

/** How a word can serve in a phrase; `verbal` is tagged as a verb but is elsewhere a noun ("transforms"). */
export const ROLE = {
  none: 0,
  noun: 1,
  name: 2,
  adjective: 3,
  gerund: 4,
  participle: 5,
  adverb: 6,
  verbal: 7,
} as const;

/** Title and abstract as one row of words; arrays are indexed by the word's place in it unless said. */
export interface PaperWords {
  readonly count: number;
  /** Words of the title come first. */
  readonly titleCount: number;
  readonly words: readonly TaggedWord[];
  /** Index of the word's key in `keys`. */
  readonly ids: Int32Array;
  readonly roles: Uint8Array;
  /** 1 when only white space stands between this word and the one before it. */
  readonly joined: Uint8Array;
  /** 1 when no phrase begins with this word: "situ" of "in situ". */
  readonly bound: Uint8Array;
  /** Sentence of the word; the title is sentence 0. */
  readonly sentences: Int32Array;
  readonly keys: readonly Numbered[];
  /** Occurrences, by index of the key. */
  readonly frequency: Int32Array;
}

/** Latin pairs that stand before nouns as one adjective: second word → first words. */
const LATIN = new Map<string, readonly string[]>([
  ['facto', ['de']],
  ['hoc', ['ad', 'post']],
  ['initio', ['ab']],
  ['novo', ['de']],
  ['posteriori', ['a']],
  ['priori', ['a']],
  ['silico', ['in']],
  ['situ', ['in', 'ex']],
  ['vitro', ['in']],
  ['vivo', ['in', 'ex']],
]);

export function readPaperWords({ title, abstract }: AnalyzedPaper): PaperWords {
  const words = [...title.words, ...abstract.words];
  const titleCount = title.words.length;
  const ids = new Int32Array(words.length);
  const roles = new Uint8Array(words.length);
  const joined = new Uint8Array(words.length);
  const bound = new Uint8Array(words.length);
  const sentences = new Int32Array(words.length);
  const keys: Numbered[] = [];
  const rare = new Map<string, number>();
  const frequency: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const id = findKey(word.form.key, keys, rare);
    if (id === frequency.length) frequency.push(0);
    frequency[id]! += 1;
    ids[index] = id;
    roles[index] = roleOf(word);
    const inTitle = index < titleCount;
    sentences[index] = inTitle ? 0 : word.sentence + 1;
    const begins = index === 0 || index === titleCount;
    joined[index] = !begins && isJoined(inTitle ? title : abstract, words[index - 1]!, word) ? 1 : 0;
    if (joined[index] === 1 && rolesOf(word).latin.includes(words[index - 1]!.text.toLowerCase())) {
      roles.fill(ROLE.adjective, index - 1, index + 1);
      bound[index] = 1;
    }
  }
  return {
    count: words.length,
    titleCount,
    words,
    ids,
    roles,
    joined,
    bound,
    sentences,
    keys,
    frequency: Int32Array.from(frequency),
  };
}

/** By number of a key: its index in the paper that is being read, true where that paper has it there. */
let places = new Int32Array(1024);

/** The index of a key in `keys`, to which it is added when it is new; `rare` holds those without a number. */
function findKey(key: Numbered, keys: Numbered[], rare: Map<string, number>): number {
  if (key.id < 0) {
    const known = rare.get(key.text);
    if (known !== undefined) return known;
    rare.set(key.text, keys.length);
    return keys.push(key) - 1;
  }
  if (key.id >= places.length) {
    const longer = new Int32Array(Math.max(key.id + 1, places.length * 2));
    longer.set(places);
    places = longer;
  }
  const place = places[key.id]!;
  if (keys[place] === key) return place;
  places[key.id] = keys.length;
  return keys.push(key) - 1;
}

function isJoined({ text }: AnalyzedText, left: TaggedWord, right: TaggedWord): boolean {
  const gap = right.start - left.end;
  if (gap === 1) return text[left.end] === ' ' || text[left.end] === '\n';
  return gap > 1 && gap < 8 && text.slice(left.end, right.start).trim() === '';
}

/** `ROLE` of a written word by its tag. */
interface Roles {
  readonly noun: number;
  readonly name: number;
  readonly adjective: number;
  readonly adverb: number;
  readonly verb: number;
  /** First words of the Latin pairs that it ends. */
  readonly latin: readonly string[];
}

const NONE: readonly string[] = [];

const rolesOf = remember((text): Roles => {
  const lower = text.toLowerCase();
  const grammar = STOP_WORDS.has(lower) && lower !== 'first' && lower !== 'second';
  // "IT" and "US" are names
  const isNone = grammar && text !== text.toUpperCase();
  const isLong = text.length > 1 && !isNone;
  const isForm = text.length > 4;
  return {
    noun: isLong ? ROLE.noun : ROLE.none,
    name: isNone ? ROLE.none : ROLE.name,
    adjective: isLong ? ROLE.adjective : ROLE.none,
    adverb: isLong && text.length > 3 ? ROLE.adverb : ROLE.none,
    verb: !isLong
      ? ROLE.none
      : isForm && lower.endsWith('ing')
        ? ROLE.gerund
        : isForm && (lower.endsWith('ed') || lower.endsWith('en'))
          ? ROLE.participle
          : canBeNoun(text)
            ? ROLE.verbal
            : ROLE.none,
    latin: LATIN.get(lower) ?? NONE,
  };
});

function roleOf(word: TaggedWord): number {
  switch (word.tag) {
    case 'NOUN':
      return rolesOf(word).noun;
    case 'PROPN':
      return rolesOf(word).name;
    case 'ADJ':
      return rolesOf(word).adjective;
    case 'ADV':
      return rolesOf(word).adverb;
    case 'VERB':
      return rolesOf(word).verb;
    default:
      return ROLE.none;
  }
}
