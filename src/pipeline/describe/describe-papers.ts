/** What every paper is about, introduces and reports: the table of contents of this stage. */
import type { DescribedPaper, Paper } from '../../paper/paper.ts';
import type { Receipt } from '../../paper/schema.ts';
import type { Topic } from '../../paper/topic.ts';
import type { Acronym } from './acronyms/find-acronyms.ts';
import type { Memory } from '../memory.ts';
import { readClaims, type ClaimingPaper, type ClaimSource } from './read-claims.ts';
import { readPapers } from './read-papers.ts';
import { findClaims, hasClaims, keepClaims } from './remember-readings.ts';
import { discoverTopics } from './topics/discover/discover-topics.ts';
import { makeInterner } from './topics/read-atoms.ts';
import { tagPapers } from './topics/tag-papers.ts';
import { viewTexts } from './view-texts.ts';

/** What is said of a paper before its claims. */
interface TopicsOfPaper {
  readonly acronyms: readonly Acronym[];
  readonly keyphrases: readonly string[];
  readonly receipts: Receipt[];
}

export interface DescribeOptions {
  /** May read what concerns single papers while topics are found. */
  readonly claimSource?: ClaimSource | undefined;
  /** What earlier runs found in papers; the result is the same without it. */
  readonly memory?: Memory | undefined;
}

/** What is known of a corpus once its topics are. */
export interface Described {
  /** In the order they came. */
  readonly papers: readonly DescribedPaper[];
  /** With what the corpus adds to it. */
  readonly vocabulary: readonly Topic[];
}

/** Topics, key phrases and acronyms of papers, and what they say of themselves, which may be read elsewhere meanwhile. */
export function describePapers(
  papers: readonly Paper[],
  vocabulary: readonly Topic[],
  { claimSource, memory }: DescribeOptions = {},
): Described {
  const known = papers.map((paper) => hasClaims(memory, paper));
  const claimsOf = claimSource?.(papers.filter((_, index) => !known[index]).map(toClaiming));
  const found = findTopics(papers, vocabulary, memory);
  const described = papers.map((paper, index) => describe(paper, found.papers[index]!));
  let read = 0;
  for (const [index, { paper, description }] of described.entries()) {
    let claims = known[index] ? findClaims(memory, paper) : claimsOf?.(read++);
    if (claims) claims = viewTexts(claims, paper.abstract);
    else claims = readClaims(paper, description.acronyms);
    if (!known[index]) keepClaims(memory, paper, claims);
    Object.assign(description, claims);
  }
  return { papers: described, vocabulary: found.vocabulary };
}

/** A function of its own, so that the words of all papers are gone before their claims come. */
function findTopics(
  papers: readonly Paper[],
  vocabulary: readonly Topic[],
  memory: Memory | undefined,
): { papers: TopicsOfPaper[]; vocabulary: Topic[] } {
  const interner = makeInterner();
  const read = readPapers(papers, interner, memory);
  const topics = [...vocabulary, ...discoverTopics(read, vocabulary, interner)];
  const receipts = tagPapers(read, topics, interner);
  interner.release();
  return {
    papers: read.map(({ acronyms, keyphrases }, index) => ({
      acronyms,
      keyphrases,
      receipts: receipts[index] ?? [],
    })),
    vocabulary: topics,
  };
}

function toClaiming({ title, abstract, code }: Paper): ClaimingPaper {
  return { title, abstract, ...(code !== undefined && { code }) };
}

function describe(paper: Paper, { acronyms, keyphrases, receipts }: TopicsOfPaper): DescribedPaper {
  return {
    paper,
    description: {
      tags: receipts.map(({ id }) => id),
      ...(receipts.length > 0 && { topics: receipts }),
      ...(keyphrases.length > 0 && { keyphrases: [...keyphrases] }),
      ...(acronyms.length > 0 && { acronyms: [...acronyms] }),
    },
  };
}
