import { splitSentences, type Span } from './sentences.ts';
import { tagWords, type Tag } from './tag-words.ts';
import { toKey } from './word-key.ts';
import { splitWords, type Word } from './words.ts';

export type { Tag } from './tag-words.ts';

/** A word that knows its part of speech, its normal form (see `toKey`) and the index of its sentence. */
export interface TaggedWord extends Word {
  readonly tag: Tag;
  readonly key: string;
  readonly sentence: number;
}

/** A text with its sentences and words; offsets are UTF-16 and point into `text`. */
export interface AnalyzedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly TaggedWord[];
}

/** Keys of the written forms met so far: a corpus repeats itself. */
const keys = new Map<string, string>();

/** Sentences, words, parts of speech and keys of a plain text, in time linear in its length. */
export function analyzeText(text: string): AnalyzedText {
  const sentences = splitSentences(text);
  const words = splitWords(text);
  const tags = tagWords(text, words);
  let sentence = 0;
  const tagged = words.map((word, index): TaggedWord => {
    while (sentence + 1 < sentences.length && word.start >= sentences[sentence + 1]!.start) sentence += 1;
    return {
      text: word.text,
      start: word.start,
      end: word.end,
      tag: tags[index]!,
      key: keyOf(word.text),
      sentence,
    };
  });
  return { text, sentences, words: tagged };
}

function keyOf(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = toKey(text);
    if (keys.size > 200_000) keys.clear();
    keys.set(text, key);
  }
  return key;
}
