import type { Span } from './sentences.ts';

/** A word with its place; hyphens, digits and inner apostrophes belong to it ("GPT-3", "wav2vec", "model's"). */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_+]|['’\-.](?=[\p{L}\p{N}]))*/gu;

/** The words of a text in order, with UTF-16 offsets. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
