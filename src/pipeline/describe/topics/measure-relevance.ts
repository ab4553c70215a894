import type { AnalyzedText } from '../../../text/analyze-text.ts';

/** How often and where one paper names one topic. */
export interface Counts {
  readonly inTitle: number;
  readonly inAbstract: number;
  /** In the first two sentences of the abstract. */
  readonly early: boolean;
  /** Sentences in which the authors say what they do ("we propose", "this paper studies") and name it. */
  readonly aims: number;
}

/** Weights of the formula, in units of one doubling of the term frequency. */
export const WEIGHTS = { title: 2.5, early: 0.5, aim: 0.75, aims: 2, idf: 0.4 };

/**
 * How much a paper is about a topic: place and repetition, times specificity (the square root of
 * log₂(1 + papers / papers that name the topic)), so that what everyone mentions weighs little.
 * After K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
 */
export function measureRelevance(counts: Counts, papers: number, named: number): number {
  const place =
    (counts.inTitle > 0 ? WEIGHTS.title : 0) +
    Math.log2(1 + counts.inTitle + counts.inAbstract) +
    (counts.early ? WEIGHTS.early : 0) +
    WEIGHTS.aim * Math.min(WEIGHTS.aims, counts.aims);
  return place * Math.log2(1 + papers / Math.max(1, named)) ** WEIGHTS.idf;
}

const AIM =
  /\b(?:we|authors?|i)\s(?:\w+ly\s|also\s|first\s|then\s|further\s|here\s){0,2}(?:address|analy[sz]e|argue|build|compare|consider|construct|create|define|demonstrate|derive|describe|design|develop|devise|employ|establish|evaluate|examine|explore|extend|find|focus|formulate|identify|introduce|investigate|leverage|observe|offer|pose|present|propose|prove|provide|question|release|report|reveal|review|revisit|show|study|suggest|survey|tackle|take|test|train|use|utili[sz]e|validate)|\b(?:this|the|our)\s(?:present\s)?(?:paper|work|article|study|report|review|survey|thesis|chapter|method|approach|framework|algorithm|model|system)\b|\b(?:is|are)\s(?:proposed|presented|introduced|described|investigated|studied)\b/i;

/** 1 for every sentence of an abstract in which the authors say what they do. */
export function findAims({ text, sentences }: AnalyzedText): Uint8Array {
  return Uint8Array.from(sentences, ({ start, end }) => (AIM.test(text.slice(start, Math.min(end, start + 600))) ? 1 : 0));
}
