import { contributionSchema, type Contribution } from '../../paper/schema.ts';
import { contributionLabel } from '../byline.ts';
import type { CatalogPaper } from '../catalog.ts';

/** How many papers make a kind of contribution. */
export interface ContributionCount {
  readonly kind: Contribution;
  readonly label: string;
  readonly papers: number;
  /** Of the papers whose kind is known, 0 to 1. */
  readonly share: number;
}

/** Papers by kind of contribution, most first; kinds without a paper are left out. */
export function countContributions(papers: readonly CatalogPaper[]): ContributionCount[] {
  const known = papers.filter(({ entry }) => entry.contribution !== undefined).length;
  return contributionSchema.options
    .map((kind) => {
      const count = papers.filter(({ entry }) => entry.contribution === kind).length;
      return { kind, label: contributionLabel(kind), papers: count, share: count / Math.max(1, known) };
    })
    .filter((count) => count.papers > 0)
    .sort((a, b) => b.papers - a.papers);
}
