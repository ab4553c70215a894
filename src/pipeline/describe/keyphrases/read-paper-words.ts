import type { AnalyzedText, Tag, TaggedWord } from '../../../text/analyze-text.ts';
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

const TAG_ROLE: Partial<Record<Tag, number>> = {
  NOUN: ROLE.noun,
  PROPN: ROLE.name,
  ADJ: ROLE.adjective,
  ADV: ROLE.adverb,
  VERB: ROLE.verbal,
};

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
  /** Sentence of the word; the title is sentence 0. */
  readonly sentences: Int32Array;
  readonly keys: readonly string[];
  /** Occurrences, by index of the key. */
  readonly frequency: Int32Array;
}

export function readPaperWords({ title, abstract }: AnalyzedPaper): PaperWords {
  const words = [...title.words, ...abstract.words];
  const titleCount = title.words.length;
  const ids = new Int32Array(words.length);
  const roles = new Uint8Array(words.length);
  const joined = new Uint8Array(words.length);
  const sentences = new Int32Array(words.length);
  const idOf = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    let id = idOf.get(word.key);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(word.key, id);
    }
    ids[index] = id;
    roles[index] = roleOf(word);
    const inTitle = index < titleCount;
    sentences[index] = inTitle ? 0 : word.sentence + 1;
    const begins = index === 0 || index === titleCount;
    joined[index] = !begins && isJoined(inTitle ? title : abstract, words[index - 1]!, word) ? 1 : 0;
  }
  const keys = [...idOf.keys()];
  const frequency = new Int32Array(keys.length);
  for (const id of ids) frequency[id]! += 1;
  return { count: words.length, titleCount, words, ids, roles, joined, sentences, keys, frequency };
}

function isJoined({ text }: AnalyzedText, left: TaggedWord, right: TaggedWord): boolean {
  const gap = right.start - left.end;
  if (gap === 1) return text[left.end] === ' ' || text[left.end] === '\n';
  return gap > 1 && gap < 8 && text.slice(left.end, right.start).trim() === '';
}

function roleOf({ tag, text }: TaggedWord): number {
  const role = TAG_ROLE[tag];
  if (role === undefined || (text.length === 1 && tag !== 'PROPN')) return ROLE.none;
  const lower = text.toLowerCase();
  const grammar = STOP_WORDS.has(lower) && lower !== 'first' && lower !== 'second';
  // "IT" and "US" are names
  if (grammar && text !== text.toUpperCase()) return ROLE.none;
  if (role === ROLE.adverb) return text.length > 3 ? ROLE.adverb : ROLE.none;
  if (role !== ROLE.verbal) return role;
  if (text.length > 4 && lower.endsWith('ing')) return ROLE.gerund;
  if (text.length > 4 && (lower.endsWith('ed') || lower.endsWith('en'))) return ROLE.participle;
  return canBeNoun(text) ? ROLE.verbal : ROLE.none;
}
