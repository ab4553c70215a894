import { anchorOfLetter, compareLetters, letterOf } from '../letters.ts';
import { compareNames } from '../sort-key.ts';
import type { Hub } from './hubs.ts';
import { indexTopic, type IndexedTopic } from './indexed-topic.ts';

/** The topics whose name begins with a letter. */
export interface Letter {
  readonly letter: string;
  readonly anchor: string;
  readonly topics: readonly IndexedTopic[];
}

/** Hubs from A to Z. */
export function groupByLetter(hubs: readonly Hub[], most: number): Letter[] {
  const byLetter = new Map<string, IndexedTopic[]>();
  for (const hub of [...hubs].sort((a, b) => compareNames(a.label, b.label) || (a.id < b.id ? -1 : 1))) {
    const letter = letterOf(hub.label);
    const list = byLetter.get(letter);
    if (list) list.push(indexTopic(hub, most));
    else byLetter.set(letter, [indexTopic(hub, most)]);
  }
  return [...byLetter]
    .sort(([a], [b]) => compareLetters(a, b))
    .map(([letter, topics]) => ({ letter, anchor: `letter-${anchorOfLetter(letter)}`, topics }));
}
