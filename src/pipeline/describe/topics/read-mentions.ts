import { analyzeText } from '../../../text/analyze-text.ts';
import { headOf } from '../acronyms/head-of.ts';
import { findConsensus, singularOf } from '../../../text/make-ledger.ts';
import { growHashes, type Aliases, type Hashes } from './compile-aliases.ts';
import { expandShortForms, type ShortForms } from './expand-short-forms.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { findHidingForms, hides, isHead } from './hiding-forms.ts';
import { joinPairs } from './join-pairs.ts';
import type { PlacedMention } from './placed-mention.ts';
import { FLAG, readAtoms, type Atoms } from './read-atoms.ts';
import type { TaggablePaper } from './taggable-paper.ts';

export interface MentionReader {
  readonly aliases: Aliases;
  readonly hashes: Hashes;
  /** How many topics there are; higher numbers are parts of pairs. */
  readonly topics: number;
  /** What a short form means in papers that do not define it, where the corpus agrees. */
  readonly shorts: ShortForms;
  /** Topics by long form, kept from paper to paper. */
  readonly heads: Map<string, readonly number[]>;
}

const EMPTY = analyzeText('');

/**
 * Every mention of a topic in a paper, short forms read as the paper itself defines them, or as the
 * corpus agrees. Inside a long form that gets a short form, a topic counts only at its head: "graph
 * neural network" in "graph neural network with optimal transport (GOT)", not "optimal transport".
 */
export function readMentions(paper: TaggablePaper, reader: MentionReader): PlacedMention[] {
  const { title, abstract, atoms } = paper;
  const defined = new Map(
    paper.acronyms.map(({ short, long }) => [singularOf(short), headTopics(long, reader)]),
  );
  const meanings = new Map<number, readonly number[] | undefined>();
  const { spelledOut } = reader.aliases;
  for (let at = 0; at < atoms.ids.length; at += 1) {
    if ((atoms.flags[at]! & FLAG.capitals) === 0) continue;
    const text = at < atoms.abstractFrom ? title : abstract;
    const short = singularOf(text.slice(atoms.starts[at], atoms.ends[at]));
    meanings.set(at, defined.get(short) ?? consensusTopics(short, reader));
  }
  const forms = findHidingForms(paper);
  const found = new Map<string, PlacedMention>();
  const add = (mention: Mention): void => {
    const placed = place(mention, atoms);
    const key = keyOf(placed);
    if ((found.get(key)?.end ?? 0) < placed.end) found.set(key, placed);
  };
  for (const mention of findMentions(atoms, reader.aliases, reader.hashes)) {
    const { topic, first, end } = mention;
    const meaning = end - first === 1 && spelledOut.has(topic) ? meanings.get(first) : undefined;
    if (meaning && !meaning.includes(topic)) continue;
    if (!forms.some((form) => hides(form, place(mention, atoms)))) add(mention);
  }
  const expanded = expandShortForms(paper, reader.shorts);
  if (expanded !== atoms) {
    for (const mention of findMentions(expanded, reader.aliases, reader.hashes)) {
      if (mention.end - mention.first > 1 && !forms.some((form) => hides(form, place(mention, atoms))))
        add(mention);
    }
  }
  for (const [first, topics] of meanings)
    for (const topic of topics ?? []) add({ topic, first, end: first + 1 });
  return joinPairs([...found.values()], reader.aliases.pairs, reader.topics);
}

function place({ topic, first, end }: Mention, atoms: Atoms): PlacedMention {
  return {
    topic,
    inTitle: first < atoms.abstractFrom,
    start: atoms.starts[first]!,
    end: atoms.ends[end - 1]!,
    sentence: atoms.sentences[first]!,
  };
}

function keyOf({ topic, inTitle, start }: PlacedMention): string {
  return `${topic} ${inTitle ? 'title' : 'abstract'} ${start}`;
}

function consensusTopics(short: string, reader: MentionReader): readonly number[] | undefined {
  const long = findConsensus(reader.shorts.ledger, short);
  const topics = long === undefined ? [] : headTopics(long, reader);
  return topics.length > 0 ? topics : undefined;
}

/** Topics that end at the head of a long form, or at its end. */
function headTopics(long: string, { aliases, hashes, heads }: MentionReader): readonly number[] {
  const known = heads.get(long);
  if (known) return known;
  const atoms = readAtoms({ title: analyzeText(long), abstract: EMPTY }, hashes.interner);
  growHashes(hashes);
  const head = headOf(long);
  const topics = findMentions(atoms, aliases, hashes)
    .filter(({ first, end }) =>
      isHead(
        { start: atoms.starts[first]!, end: atoms.ends[end - 1]! },
        { start: 0, head, end: long.length },
      ),
    )
    .map(({ topic }) => topic);
  heads.set(long, topics);
  return topics;
}
