import type { Candidate } from './find-candidates.ts';
import type { Bounds } from './find-bounds.ts';
import { ROLE, type PaperWords } from './read-paper-words.ts';
import type { Traits } from './read-traits.ts';

/** Among the occurrences of a candidate, how many … */
export interface Surroundings {
  /** … are a whole noun phrase, begin one, end one; */
  complete: number;
  leftComplete: number;
  rightComplete: number;
  /** … stand after a verb or a preposition, general adjectives between them skipped; */
  afterVerb: number;
  afterPreposition: number;
  /** … stand before a mark or the end, or before a verb. */
  beforeEdge: number;
  beforeVerb: number;
}

export function lookAround(
  paper: PaperWords,
  traits: Traits,
  { start, end }: Bounds,
  { places, length }: Candidate,
): Surroundings {
  const { count, words, joined } = paper;
  const found = {
    complete: 0,
    leftComplete: 0,
    rightComplete: 0,
    afterVerb: 0,
    afterPreposition: 0,
    beforeEdge: 0,
    beforeVerb: 0,
  };
  for (const place of places) {
    const after = place + length;
    const begins = start[place]! >= place;
    const ends = end[place]! <= after;
    if (begins) found.leftComplete += 1;
    if (ends) found.rightComplete += 1;
    if (begins && ends) found.complete += 1;
    let before = place - 1;
    while (before >= 0 && joined[before + 1] === 1 && isSkipped(paper, traits, before)) before -= 1;
    if (before >= 0 && joined[before + 1] === 1) {
      const { tag } = words[before]!;
      if (tag === 'VERB') found.afterVerb += 1;
      else if (tag === 'ADP') found.afterPreposition += 1;
    }
    if (after >= count || joined[after] === 0) found.beforeEdge += 1;
    else if (words[after]!.tag === 'VERB') found.beforeVerb += 1;
  }
  return found;
}

function isSkipped({ roles, ids }: PaperWords, { isGeneralAdjective }: Traits, place: number): boolean {
  const role = roles[place]!;
  return (role === ROLE.adjective || role === ROLE.participle) && isGeneralAdjective[ids[place]!] === 1;
}
