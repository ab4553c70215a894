import { splitSentences, type Span } from './sentences.ts';
import type { Tag } from './tag-states.ts';
import { tagWords } from './tag-words.ts';
import { getWordForm, type WordForm } from './word-forms.ts';
import { splitWords, type Word } from './words.ts';

export type { Tag } from './tag-states.ts';

/** A word that knows its part of speech, its normal form (see `toKey`) and the index of its sentence. */
export interface TaggedWord extends Word {
  readonly tag: Tag;
  readonly key: string;
  readonly form: WordForm;
  readonly sentence: number;
}

/** A text with its sentences and words; offsets are UTF-16 and point into `text`. */
export interface AnalyzedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly TaggedWord[];
}

/** Sentences, words, parts of speech and keys of a plain text, in time linear in its length. */
export function analyzeText(text: string): AnalyzedText {
  const sentences = splitSentences(text);
  const words = splitWords(text);
  const forms = words.map(getWordForm);
  const tags = tagWords(text, words, forms);
  const tagged: TaggedWord[] = [];
  let sentence = 0;
  for (let index = 0; index < words.length; index += 1) {
    const { start, end, id } = words[index]!;
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]!.start) sentence += 1;
    const form = forms[index]!;
    tagged.push({ text: form.text, start, end, id, tag: tags[index]!, form, key: form.key.text, sentence });
  }
  return { text, sentences, words: tagged };
}
