import type { Paper } from '../../paper/paper.ts';
import { analyzeText, type AnalyzedText } from '../../text/analyze-text.ts';

/** What every step of `describe` reads: computed once per paper and shared. */
export interface AnalyzedPaper {
  readonly title: AnalyzedText;
  readonly abstract: AnalyzedText;
}

/** Sentences, words, tags and keys of the displayed title and abstract. */
export function analyzePaper(paper: Pick<Paper, 'title' | 'abstract'>): AnalyzedPaper {
  return { title: analyzeText(paper.title), abstract: analyzeText(paper.abstract) };
}
