import type { Receipt } from '../../../paper/schema.ts';
import type { Topic } from '../../../paper/topic.ts';
import type { Counted } from './count-mentions.ts';
import { specificityOf } from './measure-relevance.ts';

export interface Choice {
  readonly topics: readonly Topic[];
  /** Their places by id. */
  readonly places: ReadonlyMap<string, number>;
  /** By index of the topic: what the paper says about it. */
  readonly counts: ReadonlyMap<number, Counted>;
  readonly relevance: ReadonlyMap<number, number>;
  /** How many papers name each topic. */
  readonly named: Int32Array;
  readonly papers: number;
}

interface Candidate {
  readonly topic: Topic;
  readonly relevance: number;
  readonly evidence: readonly string[];
}

/**
 * Numbers of the decision, found on a development set; shares of the best topic's relevance. A discovered
 * topic knows few of its names, so that each mention says more.
 */
const LIMITS = {
  curated: 0.33,
  discovered: 0.2,
  common: 0.3,
  commonMentions: 3,
  implied: 0.5,
  broader: 3,
  cue: 1,
  specific: 0.15,
  most: 7,
};

/** The tags of one paper with their receipts, best first: of two that weigh about the same, the more specific one. */
export function chooseTags(choice: Choice): Receipt[] {
  const candidates = new Map<string, Candidate>();
  for (const [index, relevance] of choice.relevance) {
    const topic = choice.topics[index]!;
    const counted = choice.counts.get(index)!;
    if (isInPassing(choice, index, counted)) continue;
    if (!topic.hidden) add(candidates, { topic, relevance, evidence: counted.evidence });
  }
  for (const [index, relevance] of choice.relevance) {
    for (const id of choice.topics[index]!.implies ?? []) {
      const topic = choice.topics[choice.places.get(id) ?? -1];
      if (topic && !topic.hidden)
        add(candidates, {
          topic,
          relevance: (choice.topics[index]!.hidden ? LIMITS.cue : LIMITS.implied) * relevance,
          evidence: choice.counts.get(index)!.evidence,
        });
    }
  }
  const ranked = [...candidates.values()].sort(
    (a, b) => b.relevance - a.relevance || (a.topic.id < b.topic.id ? -1 : 1),
  );
  const best = ranked[0]?.relevance ?? 1;
  const placed = ranked
    .filter(({ relevance, topic }) => relevance >= LIMITS[topic.origin] * best)
    .filter((candidate, _, chosen) => !isOnlyBroader(candidate, chosen, choice))
    .slice(0, LIMITS.most)
    .map(({ topic: { id }, relevance, evidence }) => {
      const place = choice.places.get(id)!;
      // What implies a topic brings it in, but not ahead of itself.
      const own = choice.relevance.get(place) ?? relevance;
      const rank = own * specificityOf(choice.papers, choice.named[place]!) ** LIMITS.specific;
      return { id, evidence, rank };
    })
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return placed.map(({ id, rank, evidence }) => ({
    id,
    score: Number((rank / placed[0]!.rank).toFixed(3)),
    evidence: evidence.slice(0, 4),
  }));
}

function add(candidates: Map<string, Candidate>, candidate: Candidate): void {
  const known = candidates.get(candidate.topic.id);
  candidates.set(candidate.topic.id, {
    topic: candidate.topic,
    relevance: (known?.relevance ?? 0) + candidate.relevance,
    evidence: [...new Set([...(known?.evidence ?? []), ...candidate.evidence])],
  });
}

/** What a good part of the corpus names is a topic only of papers that are about it. */
function isInPassing({ named, papers }: Choice, index: number, { inTitle, inAbstract }: Counted): boolean {
  const common = named[index]! >= 5 && named[index]! > LIMITS.common * papers;
  return common && inTitle === 0 && inAbstract < LIMITS.commonMentions;
}

/**
 * Under its narrowest subject a paper is entered, not under the broader one as well (C. Cutter, "Rules for a
 * dictionary catalog", 4th edition, 1904, § 161), unless the title names that, or the paper says much of it
 * for how many papers name it.
 */
function isOnlyBroader(
  { topic, relevance }: Candidate,
  chosen: readonly Candidate[],
  { places, topics, counts, named, papers }: Choice,
): boolean {
  const place = places.get(topic.id)!;
  if ((counts.get(place)?.inTitle ?? 0) > 0) return false;
  const share = Math.min(1, (LIMITS.broader * named[place]!) / papers);
  return chosen.some((narrower) => {
    if (narrower.relevance * share <= relevance) return false;
    let parent = narrower.topic.parent;
    for (let steps = 0; parent !== undefined && parent !== topic.id && steps < LIMITS.most; steps += 1)
      parent = topics[places.get(parent) ?? -1]?.parent;
    return parent === topic.id;
  });
}
