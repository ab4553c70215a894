import { urlOf } from '../urls.ts';
import type { Plan } from './interpret-query.ts';
import type { OpenIndex } from './open-index.ts';
import type { Meaning } from './table-names.ts';
import { splitTokens } from './split-tokens.ts';

/** A page of the review that a query names: a topic or a system. */
export interface Place {
  readonly kind: 'topic' | 'system';
  readonly label: string;
  readonly href: string;
  /** "12 papers", or the long form of a system's name. */
  readonly note: string;
}

const MOST = 3;

/** Topics and systems whose names the query spells out, then topics whose names begin with its words. */
export function findPlaces(query: string, { meanings }: Plan, index: OpenIndex, base: string): Place[] {
  const topics = new Set(meanings.flatMap(({ kind, at }) => (kind === 'topic' ? [at] : [])));
  const systems = new Map(
    meanings.flatMap((meaning) => (meaning.kind === 'system' ? [[meaning.at, meaning]] : [])),
  );
  for (const at of topicsBegunBy(query, index)) topics.add(at);
  return [
    ...[...topics].slice(0, MOST).flatMap((at) => topicPlace(at, index, base)),
    ...[...systems.values()].slice(0, MOST).map((meaning) => systemPlace(meaning, base)),
  ];
}

function topicPlace(at: number, { topics }: OpenIndex, base: string): Place[] {
  const topic = topics[at];
  if (!topic) return [];
  const note = `${topic.count.toLocaleString('en')} ${topic.count === 1 ? 'paper' : 'papers'}`;
  return [{ kind: 'topic', label: topic.label, href: urlOf.topic(base, topic.id), note }];
}

function systemPlace({ label, href = '', long = '' }: Meaning, base: string): Place {
  return { kind: 'system', label, href: `${urlOf.systems(base)}${href}`, note: long };
}

/** Every word of the query begins a word of the label, in any order; the topics of most papers first. */
function topicsBegunBy(query: string, { topics }: OpenIndex): number[] {
  const words = splitTokens(query).map(({ text }) => text);
  if (words.join('').length < 3) return [];
  const fits = (label: string): boolean => {
    const all = splitTokens(label).flatMap((token) => [token.text, ...token.parts]);
    return words.every((word) => all.some((other) => other.startsWith(word)));
  };
  return topics
    .map(({ label, count }, at) => ({ at, count, fits: fits(label) }))
    .filter((topic) => topic.fits)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ at }) => at);
}
