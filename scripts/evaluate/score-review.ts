import type { Label } from './read-labels.ts';
import type { ScoredReview } from './read-scored-review.ts';
import { SCORERS, type Score, type Scorer } from './scorers.ts';

/** One measure over all labelled papers. */
export interface Figure {
  readonly name: string;
  readonly kind: Scorer['kind'];
  readonly papers: number;
  readonly precision: number;
  readonly recall: number;
  /** Micro F1, or the mean over papers. */
  readonly value: number;
  /** Papers that lose most, worst first. */
  readonly worst: readonly (Score & { readonly title: string })[];
}

/** Scores a review against labels with every measure that the labels speak of; papers without an entry say nothing. */
export function scoreReview(
  labels: readonly Label[],
  review: ScoredReview,
): { figures: Figure[]; absent: string[] } {
  const absent = labels.filter(({ title }) => !review.findEntry(title)).map(({ title }) => title);
  const figures = SCORERS.flatMap((scorer) => {
    const scores = labels.flatMap((label) => {
      const entry = review.findEntry(label.title);
      const score = entry && scorer.score(label, entry, review);
      return score ? [{ ...score, title: label.title }] : [];
    });
    return scores.length > 0 ? [addUp(scorer, scores)] : [];
  });
  return { figures, absent };
}

function addUp({ name, kind }: Scorer, scores: readonly (Score & { title: string })[]): Figure {
  const right = sum(scores.map((score) => score.right));
  const precision = right / Math.max(1, sum(scores.map(({ said }) => said)));
  const recall = right / Math.max(1, sum(scores.map(({ wanted }) => wanted)));
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const mean = sum(scores.map((score) => score.right / Math.max(1e-9, score.wanted))) / scores.length;
  const loss = (score: Score) => score.wanted + score.said - 2 * score.right;
  const worst = scores
    .filter((score) => loss(score) > 0)
    .sort((a, b) => loss(b) - loss(a) || (a.title < b.title ? -1 : 1));
  return { name, kind, papers: scores.length, precision, recall, value: kind === 'f1' ? f1 : mean, worst };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
