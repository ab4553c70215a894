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
const WEIGHTS = { title: 2.5, early: 0.75, aim: 0.3, aims: 2, idf: 0.35, passing: 1.2, least: 0.1 };

/** Shares of the papers between which a topic becomes one that is named in passing; fewer papers never do. */
const USUAL = { from: 0.1, to: 0.14, papers: 50 };

/**
 * How much a paper is about a topic: place and repetition, times specificity (a root of log₂(1 + papers / papers
 * that name the topic)), so that what everyone mentions weighs little. After K. Spärck Jones, "A
 * statistical interpretation of term specificity", 1972. One mention outside the title says less of a
 * topic that many papers name; the loss grows with their share, so that one paper more changes next to nothing.
 */
export function measureRelevance(counts: Counts, papers: number, named: number): number {
  const { inTitle, inAbstract, early, aims } = counts;
  const place =
    (inTitle > 0 ? WEIGHTS.title : 0) +
    Math.log2(1 + inTitle + inAbstract) +
    (early ? WEIGHTS.early : 0) +
    WEIGHTS.aim * Math.min(WEIGHTS.aims, aims);
  const isAlone = inTitle === 0 && inAbstract === 1;
  const share = named / Math.max(USUAL.papers, papers);
  const usual = Math.min(1, Math.max(0, (share - USUAL.from) / (USUAL.to - USUAL.from)));
  // Never nothing: of a paper that names a single topic, once, that is still the topic.
  const weight = Math.max(WEIGHTS.least, place - (isAlone ? WEIGHTS.passing * usual : 0));
  return weight * specificityOf(papers, named) ** WEIGHTS.idf;
}

/** 1 for a topic that every paper names, more for rarer ones. */
export function specificityOf(papers: number, named: number): number {
  return Math.log2(1 + papers / Math.max(1, named));
}
