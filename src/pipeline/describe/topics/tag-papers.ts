import type { Receipt } from '../../../paper/schema.ts';
import type { Topic } from '../../../paper/topic.ts';
import { makeLedger } from '../../../text/make-ledger.ts';
import { chooseTags } from './choose-tags.ts';
import { compileAliases, makeHashes } from './compile-aliases.ts';
import { countMentions } from './count-mentions.ts';
import { makeShortForms } from './expand-short-forms.ts';
import { measureRelevance } from './measure-relevance.ts';
import type { Interner } from './read-atoms.ts';
import { packMentions, topicsOf, unpackMentions } from './pack-mentions.ts';
import { readMentions, type MentionReader } from './read-mentions.ts';
import type { TaggablePaper } from './taggable-paper.ts';

/**
 * The topics of every paper with their receipts, best first, in the order of `papers`; at most seven each.
 * `interner` is the one that read their atoms. What a paper gets depends on the others only through how many of them name a topic.
 */
export function tagPapers(
  papers: readonly TaggablePaper[],
  vocabulary: readonly Topic[],
  interner: Interner,
): Receipt[][] {
  const topics = vocabulary.filter((topic) => !topic.hidden || (topic.implies ?? []).length > 0);
  const hashes = makeHashes(interner);
  const aliases = compileAliases(
    topics.map((topic) => [topic.label, ...(topic.aliases ?? [])]),
    hashes,
  );
  const reader: MentionReader = {
    aliases,
    hashes,
    topics: topics.length,
    shorts: makeShortForms(makeLedger(papers), hashes),
    heads: new Map(),
  };
  const mentions = papers.map((paper) => packMentions(readMentions(paper, reader), interner.take));
  const places = new Map(topics.map(({ id }, index) => [id, index]));
  const named = new Int32Array(topics.length);
  for (const packed of mentions) for (const topic of topicsOf(packed)) named[topic]! += 1;
  return papers.map((paper, index) => {
    const counts = countMentions(paper, unpackMentions(mentions[index]!));
    const relevance = new Map<number, number>();
    for (const [topic, count] of counts)
      relevance.set(topic, measureRelevance(count, papers.length, named[topic]!));
    return chooseTags({ topics, places, counts, relevance, named, papers: papers.length });
  });
}
