import { findTagOptions, type TagOptions } from './tag-options.ts';
import { toKey } from './word-key.ts';

/** What is known of a written form without its context. */
export interface WordForm {
  readonly text: string;
  readonly key: string;
  /** Tags inside a sentence, and where a capital says nothing. */
  readonly plain: TagOptions;
  readonly titled: TagOptions;
}

const MOST_FORMS = 200_000;
const forms = new Map<string, WordForm>();

/** The form of a word; a corpus repeats itself, so the forms met lately are kept, and their strings shared. */
export function getWordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  const form = {
    text,
    key: toKey(text),
    plain: findTagOptions(text, false),
    titled: findTagOptions(text, true),
  };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

/** Whether a written form is ever a noun. */
export function canBeNoun(text: string): boolean {
  return getWordForm(text).titled.tags.includes(0);
}
