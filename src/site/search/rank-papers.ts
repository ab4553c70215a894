import type { Plan } from './interpret-query.ts';
import type { Group, Variant } from './make-group.ts';
import { keyOf } from './close-tokens.ts';
import type { OpenIndex } from './open-index.ts';

/** What the full-text index knows: word → paper → in how many places; phrase of a group → papers. */
export interface TextHits {
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly phrases: ReadonlyMap<Group, ReadonlySet<number>>;
}

/** A paper in its place. */
export interface Ranked {
  readonly paper: number;
  readonly score: number;
  /** Title and names alone answer the whole query: such papers come first, in an order that no full text changes. */
  readonly named: boolean;
  /** Groups of the query that the paper lacks. */
  readonly missing: readonly Group[];
}

/** Weight of a word in the title in occurrences in the text, and the occurrences that make half of the full score (BM25's k). */
const TITLE = 4;
const HALF = 1.4;
const COVERAGE = 1.5;
const NO_HITS: TextHits = { words: new Map(), phrases: new Map() };

/**
 * Ranks papers for a plan: every group adds its rarity times how strongly the paper has it, papers that
 * lack groups lose more than proportionally. Ties go to the shorter title, then to the order of the review.
 */
export function rankPapers(plan: Plan, index: OpenIndex, hits?: TextHits): Ranked[] {
  const { groups } = plan;
  const { size } = index;
  const rarity = groups.map(({ count, weak }) => Math.log(1 + size / count) * (weak ? 0.25 : 1));
  const total = rarity.reduce((sum, value) => sum + value, 0);
  const candidates = new Set<number>();
  for (const group of groups)
    for (const variant of group.variants) collect(variant, index, hits ?? NO_HITS, candidates);
  for (const set of hits?.phrases.values() ?? []) for (const paper of set) candidates.add(paper);
  const ranked: Ranked[] = [];
  for (const paper of candidates) {
    const byName = groups.map((group) => strengthOf(group, paper, index));
    const named = groups.every((group, i) => group.weak || (byName[i] ?? 0) >= 0.3);
    if (!hits && !named) continue;
    const strengths = named || !hits ? byName : groups.map((group) => strengthOf(group, paper, index, hits));
    const missing = groups.filter((group, i) => !group.weak && (strengths[i] ?? 0) === 0);
    if (missing.some(({ phrase }) => phrase !== undefined)) continue;
    let score = 0;
    let covered = 0;
    strengths.forEach((strength, i) => {
      score += (rarity[i] ?? 0) * strength;
      if (strength > 0) covered += rarity[i] ?? 0;
    });
    if (score === 0) continue;
    score *= (covered / total) ** COVERAGE;
    ranked.push({ paper, score, named, missing });
  }
  return ranked.sort(
    (a, b) =>
      Number(b.named) - Number(a.named) ||
      Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
      b.score - a.score ||
      index.titleLength(a.paper) - index.titleLength(b.paper) ||
      a.paper - b.paper,
  );
}

function collect(
  { words, papers }: Variant,
  { titles, stem }: OpenIndex,
  hits: TextHits,
  into: Set<number>,
): void {
  for (const paper of papers?.keys() ?? []) into.add(paper);
  for (const word of words) {
    for (const paper of titles.get(stem(word))?.keys() ?? []) into.add(paper);
    for (const paper of hits.words.get(word)?.keys() ?? []) into.add(paper);
  }
}

/** Without hits: by title and names alone. */
function strengthOf(group: Group, paper: number, index: OpenIndex, hits?: TextHits): number {
  if (group.phrase) return phraseStrength(group, paper, index, hits ?? NO_HITS);
  let text = 0;
  let meant = 0;
  for (const variant of group.variants) {
    if (!hits && !variant.names) continue;
    if (variant.papers) meant = Math.max(meant, variant.weight * (variant.papers.get(paper) ?? 0));
    else text = Math.max(text, variant.weight * wordsStrength(variant, paper, index, hits ?? NO_HITS));
  }
  return 1 - (1 - text) * (1 - 0.9 * meant);
}

function wordsStrength(
  { words }: Variant,
  paper: number,
  { titles, stem }: OpenIndex,
  hits: TextHits,
): number {
  let sum = 0;
  for (const word of words) {
    const places =
      TITLE * (titles.get(stem(word))?.get(paper) ?? 0) + (hits.words.get(word)?.get(paper) ?? 0);
    if (places === 0) return 0;
    sum += places / (places + HALF);
  }
  return sum / Math.max(1, words.length);
}

/** A quoted phrase must be there; its place in the title or how often its words occur only orders. */
function phraseStrength(group: Group, paper: number, index: OpenIndex, hits: TextHits): number {
  const inText = hits.phrases.get(group)?.has(paper) ?? false;
  const inTitle = titleHasPhrase(group, paper, index);
  if (!inText && !inTitle) return 0;
  const words = group.variants.map((variant) => wordsStrength(variant, paper, index, hits));
  return (inTitle ? 0.6 : 0.2) + 0.4 * Math.max(0, ...words);
}

function titleHasPhrase({ phrase = [] }: Group, paper: number, index: OpenIndex): boolean {
  return index.titleKey(paper).includes(` ${keyOf(phrase, index.stem)} `);
}
