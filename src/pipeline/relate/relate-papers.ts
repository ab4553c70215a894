import type { Related, TopicGraph } from '../../paper/atlas.ts';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Topic } from '../../paper/topic.ts';
import type { Memory } from '../memory.ts';
import { mapTopics } from './graph/map-topics.ts';
import { findRelated } from './neighbours/find-related.ts';

/** What only the whole corpus can tell; each is found when it is first asked for. */
export interface Relations {
  /** Neighbours with reasons. */
  readonly related: Related;
  /** The co-topic graph; neighbours have to be found for it only where topics meet no other. */
  readonly graph: TopicGraph;
}

/** Compares papers. Independent of their order; the result is the same without the memory. */
export function relatePapers(
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
  memory?: Memory,
): Relations {
  let related: Related | undefined;
  let graph: TopicGraph | undefined;
  return {
    get related() {
      return (related ??= findRelated(papers, vocabulary));
    },
    get graph() {
      return (graph ??= mapTopics(papers, vocabulary, () => this.related, memory));
    },
  };
}
