import { GENERAL_NOUNS } from '../../../../text/general-words.ts';
import type { Interner } from '../read-atoms.ts';
import { isSingle, type Term } from './count-terms.ts';
import { SUBJECT_PHRASES } from './subject-phrases-data.ts';
import { SUBJECT_GERUNDS, SUBJECT_WORDS } from './subject-words-data.ts';

/** How often every atom occurs, and all of them together. */
export interface AtomCounts {
  readonly counts: Int32Array;
  readonly total: number;
}

/** Share of papers that have a phrase in the title, and uses per paper, of a phrase that says nothing. */
const USUAL = { inTitle: 0.12, uses: 1.35, papers: 4 };

/** What it adds to be on a list of subjects, or takes away not to be, before any paper is read. */
const PRIOR = { known: 3, unknown: -1.5, papers: 4 };

/**
 * How good a topic a phrase would make, by what authors do with it, in any field: they put subjects into
 * titles and come back to them, while "extensive experiments" never reach a title (the burstiness of
 * content words: K. Church and W. Gale, "Poisson mixtures", 1995); the phrase stands alone, and
 * its words keep together (pointwise mutual information: K. Church and P. Hanks, 1990). About 0 is
 * usual, above 1 is good.
 */
export function measureQuality(term: Term, interner: Interner, atoms: AtomCounts): number {
  const papers = term.papers.length + USUAL.papers;
  const inTitle = (term.inTitles + USUAL.papers * USUAL.inTitle) / papers;
  const uses = (term.uses + USUAL.papers * USUAL.uses) / papers;
  const whole = (term.wholes + 1) / (term.nominal + 2);
  const head = interner.keys[term.ids.at(-1)!]!;
  const first = interner.keys[term.ids[0]!]!;
  return (
    Math.log2(inTitle / USUAL.inTitle) +
    1.5 * Math.log2(uses / USUAL.uses) +
    0.5 * Math.log2(whole / 0.4) +
    (isSingle(term) ? 0 : 0.15 * Math.min(0, Math.log2(liftOf(term, atoms) / 16))) +
    (isKnownSubject(term, interner) ? PRIOR.known : PRIOR.unknown) *
      (PRIOR.papers / (PRIOR.papers + term.papers.length)) -
    (GENERAL_NOUNS.has(head) ? 0.5 : 0) -
    (!isSingle(term) && GENERAL_NOUNS.has(first) ? 0.25 : 0)
  );
}

/** Whether the term is on one of the lists of subjects. */
export function isKnownSubject({ ids, gerunds, places }: Term, { keys }: Interner): boolean {
  const key = ids.map((id) => keys[id]!).join('');
  if (SUBJECT_GERUNDS.has(key) && gerunds < places / 2) return false;
  return SUBJECT_PHRASES.has(key) || SUBJECT_WORDS.has(key);
}

/** How much more often the last two parts meet than chance would have it. */
function liftOf(term: Term, { counts, total }: AtomCounts): number {
  const last = counts[term.ids.at(-1)!]!;
  const before = counts[term.ids.at(-2) ?? term.ids.at(-1)!]!;
  return (term.uses * total) / Math.max(1, last * before);
}
