/** What every paper is about, introduces and reports: the table of contents of this stage. */
import type { Message } from '../../paper/message.ts';
import type { DescribedPaper, Paper } from '../../paper/paper.ts';
import type { Receipt } from '../../paper/schema.ts';
import type { Topic } from '../../paper/topic.ts';
import type { Acronym } from './acronyms/find-acronyms.ts';
import { findPaperAcronyms } from './acronyms/find-paper-acronyms.ts';
import { analyzePaper, type AnalyzedPaper } from './analyze-paper.ts';
import { chooseSample } from './choose-sample.ts';
import { countWords, type WordCounts } from './keyphrases/count-words.ts';
import { rankKeyphrases } from './keyphrases/extract-keyphrases.ts';
import { readClaims, type ClaimingPaper, type Claims, type ClaimSource } from './read-claims.ts';
import { discoverTopics } from './topics/discover/discover-topics.ts';
import { makeInterner, readAtoms, type Interner } from './topics/read-atoms.ts';
import { tagPapers } from './topics/tag-papers.ts';
import type { TaggablePaper } from './topics/taggable-paper.ts';
import { viewTexts } from './view-texts.ts';

/** What is said of a paper before its claims. */
interface TopicsOfPaper {
  readonly acronyms: readonly Acronym[];
  readonly keyphrases: readonly string[];
  readonly receipts: Receipt[];
}

/** A paper with everything that is read once and used by every step. */
interface ReadPaper extends TaggablePaper {
  readonly keyphrases: readonly string[];
}

/** Statistics of this many papers rank key phrases as well as those of the whole corpus. */
const SAMPLE = 2000;

/**
 * The papers in their order, the vocabulary with what the corpus adds to it, and what went wrong. `claimSource`
 * may read what concerns single papers while topics are found.
 */
export function describePapers(
  papers: readonly Paper[],
  vocabulary: readonly Topic[],
  claimSource?: ClaimSource,
): { papers: DescribedPaper[]; vocabulary: Topic[]; messages: Message[] } {
  const claimsOf = claimSource?.(papers.map(toClaiming));
  const found = findTopics(papers, vocabulary);
  return {
    papers: papers.map((paper, index) => {
      const claims = claimsOf?.(index);
      return describe(paper, found.papers[index]!, claims && viewTexts(claims, paper.abstract));
    }),
    vocabulary: found.vocabulary,
    messages: [],
  };
}

/** A function of its own, so that the words of all papers are gone before their claims come. */
function findTopics(
  papers: readonly Paper[],
  vocabulary: readonly Topic[],
): { papers: TopicsOfPaper[]; vocabulary: Topic[] } {
  const interner = makeInterner();
  const sample = chooseSample(papers, SAMPLE);
  const analyzed = new Map([...sample].map((paper) => [paper, analyzePaper(paper)]));
  const counts = countWords(analyzed.values());
  const read = papers.map((paper) => {
    const early = analyzed.get(paper);
    analyzed.delete(paper);
    return readPaper(paper, early ?? analyzePaper(paper), interner, counts, sample.has(paper));
  });
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

function readPaper(
  paper: Paper,
  analyzed: AnalyzedPaper,
  interner: Interner,
  counts: WordCounts,
  counted: boolean,
): ReadPaper {
  const { id, title, abstract } = paper;
  return {
    id,
    title,
    abstract,
    atoms: readAtoms(analyzed, interner),
    acronyms: findPaperAcronyms(paper),
    keyphrases: rankKeyphrases(analyzed, counts, counted),
  };
}

function describe(
  paper: Paper,
  { acronyms, keyphrases, receipts }: TopicsOfPaper,
  claims: Claims = readClaims(paper, acronyms),
): DescribedPaper {
  return {
    paper,
    description: {
      tags: receipts.map(({ id }) => id),
      ...(receipts.length > 0 && { topics: receipts }),
      ...(keyphrases.length > 0 && { keyphrases: [...keyphrases] }),
      ...(acronyms.length > 0 && { acronyms: [...acronyms] }),
      ...claims,
    },
  };
}
