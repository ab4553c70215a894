import type { Span } from './sentences.ts';

/**
 * A word with its place. Hyphens, digits and inner apostrophes belong to it ("GPT-3", "wav2vec",
 * "model's"); an address and a formula between dollar signs are one word each.
 */
export interface Word extends Span {
  readonly text: string;
}

/** Alternatives in order: address, formula (pandoc's rule for `$`, one line), LaTeX command, number, word. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"{}\\]+`,
    String.raw`\$(?=[^\s$])[^$\n]{0,300}(?<=[^\s])\$(?!\d)`,
    String.raw`\\[A-Za-z]+`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_+#]|['’\-‐‑.](?=[\p{L}\p{N}]))*`,
  ].join('|'),
  'gu',
);

/** The words of a text in order, with UTF-16 offsets; linear in its length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    let word = match[0];
    if (word.length > 4 && /^(?:https?:|www\.)/.test(word)) word = withoutTrailingMarks(word);
    words.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return words;
}

/** The full stop or bracket after an address belongs to the sentence, not to the address. */
function withoutTrailingMarks(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?\'")]}’”'.includes(address[end - 1]!)) end -= 1;
  return address.slice(0, end);
}
