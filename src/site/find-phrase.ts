import type { Span } from '../text/sentences.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where a verbatim phrase stands in a text as whole words, in order. */
export function findPhrase(text: string, phrase: string): Span[] {
  const spans: Span[] = [];
  if (phrase === '') return spans;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (!joins(text, start) && !joins(text, end)) spans.push({ start, end });
  }
  return spans;
}

/** Whether an offset lies inside a word; scripts without spaces have no such inside. */
function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at, at + 1);
  return (
    WORD.test(before) && WORD.test(after) && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(before + after)
  );
}
