import type { AnalyzedText } from '../../../text/analyze-text.ts';

const AIM =
  /\b(?:we|authors?|i)\s(?:\w+ly\s|also\s|first\s|then\s|further\s|here\s){0,2}(?:address|analy[sz]e|argue|build|compare|consider|construct|create|define|demonstrate|derive|describe|design|develop|devise|employ|establish|evaluate|examine|explore|extend|find|focus|formulate|identify|introduce|investigate|leverage|observe|offer|pose|present|propose|prove|provide|question|release|report|reveal|review|revisit|show|study|suggest|survey|tackle|take|test|train|use|utili[sz]e|validate)|\b(?:this|the|our)\s(?:present\s)?(?:paper|work|article|study|report|review|survey|thesis|chapter|method|approach|framework|algorithm|model|system)\b|\b(?:is|are)\s(?:proposed|presented|introduced|described|investigated|studied)\b/i;

/** 1 for every sentence of an abstract in which the authors say what they do. */
export function findAims({ text, sentences }: AnalyzedText): Uint8Array {
  return Uint8Array.from(sentences, ({ start, end }) => (AIM.test(text.slice(start, Math.min(end, start + 600))) ? 1 : 0));
}
