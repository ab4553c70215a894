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
const WEIGHTS = { title: 2.5, early: 0.75, aim: 0.3, aims: 2, idf: 0.35 };

/**
 * How much a paper is about a topic: place and repetition, times specificity (a root of log₂(1 + papers / papers
 * that name the topic)), so that what everyone mentions weighs little. After K. Spärck Jones, "A
 * statistical interpretation of term specificity", 1972.
 */
export function measureRelevance(counts: Counts, papers: number, named: number): number {
  const { inTitle, inAbstract, early, aims } = counts;
  const place =
    (inTitle > 0 ? WEIGHTS.title : 0) +
    Math.log2(1 + inTitle + inAbstract) +
    (early ? WEIGHTS.early : 0) +
    WEIGHTS.aim * Math.min(WEIGHTS.aims, aims);
  return place * Math.log2(1 + papers / Math.max(1, named)) ** WEIGHTS.idf;
}
