import type { Topic } from '../../paper/topic.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { labelOfTopic } from './topic-label.ts';

/** A paper on a hub; `via` is the narrower topic that brought it there. */
export interface HubPaper {
  readonly paper: CatalogPaper;
  readonly via?: string;
}

/** A topic that has a page of its own. */
export interface Hub {
  readonly id: string;
  readonly label: string;
  /** Absent when the vocabulary does not know the topic (any more). */
  readonly topic?: Topic;
  /** Papers tagged with the topic itself, most relevant first. */
  readonly own: readonly CatalogPaper[];
  /** `own`, then papers that only a narrower topic brings, most relevant there first. */
  readonly all: readonly HubPaper[];
}

/**
 * Topic id → its hub. Every tag of any paper has one, also when the vocabulary hides or lacks it, and
 * so has every broader topic of a tag; a topic without a paper, even through narrower ones, has none.
 */
export const hubsOf = perCatalog((catalog): ReadonlyMap<string, Hub> => {
  const below = new Map<string, string[]>();
  for (const tag of catalog.papersByTopic.keys()) {
    for (const broader of broaderTopics(catalog, tag)) {
      const tags = below.get(broader);
      if (tags) tags.push(tag);
      else below.set(broader, [tag]);
    }
  }
  const ids = [...new Set([...catalog.papersByTopic.keys(), ...below.keys()])].sort();
  return new Map(ids.map((id) => [id, makeHub(catalog, id, below.get(id) ?? [])]));
});

/** The chain of broader topics, nearest first; stops at a hidden or unknown topic and at a cycle. */
export function broaderTopics(catalog: Catalog, id: string): string[] {
  const chain: string[] = [];
  for (let next = catalog.topicById.get(id)?.parent; next !== undefined;) {
    const topic = catalog.topicById.get(next);
    if (!topic || topic.hidden === true || next === id || chain.includes(next)) break;
    chain.push(next);
    next = topic.parent;
  }
  return chain;
}

function makeHub(catalog: Catalog, id: string, below: readonly string[]): Hub {
  const own = catalog.papersByTopic.get(id) ?? [];
  const best = new Map<string, { paper: CatalogPaper; via: string; score: number }>();
  const mine = new Set(own.map((paper) => paper.id));
  for (const via of [...below].sort()) {
    for (const paper of catalog.papersByTopic.get(via) ?? []) {
      const score = paper.entry.topics?.find((receipt) => receipt.id === via)?.score ?? 0;
      if (!mine.has(paper.id) && score > (best.get(paper.id)?.score ?? -1))
        best.set(paper.id, { paper, via, score });
    }
  }
  const folded = [...best.values()].sort((a, b) => b.score - a.score || (a.paper.id < b.paper.id ? -1 : 1));
  const topic = catalog.topicById.get(id);
  return {
    id,
    label: labelOfTopic(catalog, id),
    ...(topic && { topic }),
    own,
    all: [...own.map((paper) => ({ paper })), ...folded.map(({ paper, via }) => ({ paper, via }))],
  };
}
