import type { Related, TopicGraph } from '../../paper/atlas.ts';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Topic } from '../../paper/topic.ts';
import { mapTopics } from './graph/map-topics.ts';
import { findRelated } from './neighbours/find-related.ts';

/**
 * Compares papers: neighbours with reasons, and the co-topic graph. Independent of the order of papers.
 * @param complete called before anything but topics, key phrases and acronyms of a description is read
 */
export function relatePapers(
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
  complete?: () => void,
): { related: Related; graph: TopicGraph } {
  const related = findRelated(papers, vocabulary, complete);
  return { related, graph: mapTopics(papers, vocabulary, related) };
}
