import type { Topic } from '../../../../paper/topic.ts';
import { hashSpellings, type Hashes } from '../compile-aliases.ts';
import type { Interner } from '../read-atoms.ts';
import type { TaggablePaper } from '../taggable-paper.ts';
import { chooseTerms, type RatedTerm } from './choose-terms.ts';
import { countIndependent } from './count-independent.ts';
import { countTerms, isSingle, type Floor, type Term } from './count-terms.ts';
import { findParents } from './find-parents.ts';
import { isUsable } from './is-usable.ts';
import { isKnownSubject, measureQuality, type AtomCounts } from './measure-quality.ts';
import { mergeVariants } from './merge-variants.ts';
import { nameTopics } from './name-topics.ts';
import { readCorpus, type Corpus } from './read-corpus.ts';

/** Numbers of the decision; shares are of papers. A known subject of a small corpus may have one paper. */
const LIMITS = {
  quality: 0.3,
  known: -0.8,
  single: 2.6,
  independent: 0.4,
  independentSingle: 0.5,
  common: 0.3,
  commonSingle: 0.14,
  commonKnown: 0.55,
  slack: 0.08,
  steep: 4,
  small: 300,
  extra: 18,
  most: 600,
};

/**
 * Topics that the corpus adds to a vocabulary, the most useful first. How many a vocabulary should have
 * grows with the square root of the corpus; one that people chose for a small review has no room left.
 */
export function discoverTopics(
  papers: readonly TaggablePaper[],
  vocabulary: readonly Topic[],
  interner: Interner,
): Topic[] {
  const room = roomFor(papers.length, vocabulary);
  if (room <= 0 || papers.length < 3) return [];
  const floor = floorOf(papers.length, interner);
  const corpus = readCorpus(papers, interner, floor.least);
  const { terms, made } = countTerms(corpus, floor);
  const rated = rateTerms(terms, corpus);
  const free = countIndependent(corpus, new Map(rated.map(({ term }) => [term.hash, term])), made);
  const known = knownHashes(vocabulary, corpus.hashes);
  const kept = mergeVariants(keepIndependent(rated, free), interner).filter(
    ({ term }) => ![term.hash, ...(term.variants ?? [])].some((hash) => known.has(hash)),
  );
  const chosen = chooseTerms(kept, room, servedBy(known, terms, papers.length));
  const taken = new Set(vocabulary.flatMap(({ id, redirects = [] }) => [id, ...redirects]));
  const named = nameTopics(chosen, corpus, taken);
  const parents = findParents(
    named.map(({ term }) => term),
    papers.length,
  );
  return named.map(({ topic }, index) => {
    const parent = named[parents[index]!]?.topic.id;
    return parent === undefined ? topic : { ...topic, parent };
  });
}

/** How many topics may come; a vocabulary that is nearly full stays as it is, so that one more paper changes nothing. */
function roomFor(papers: number, vocabulary: readonly Topic[]): number {
  const visible = vocabulary.filter(({ hidden }) => !hidden).length;
  const size = Math.min(
    LIMITS.most,
    Math.max(15, Math.round(4.5 * Math.sqrt(papers) + Math.min(LIMITS.extra, papers / 5))),
  );
  return visible > 0 && size - visible < LIMITS.slack * size ? 0 : size - visible;
}

/** The least number of papers of a term, so that a topic is not one paper's. */
function floorOf(papers: number, interner: Interner): Floor {
  const usual = Math.max(2, Math.round(Math.sqrt(papers) / 8));
  const known = papers < LIMITS.small ? 1 : Math.ceil(usual / 2);
  return { least: known, of: (term) => (isKnownSubject(term, interner) ? known : usual) };
}

function rateTerms(terms: ReadonlyMap<number, Term>, { papers, hashes }: Corpus): RatedTerm[] {
  const atoms = countAtoms(papers, hashes.interner);
  const rated: RatedTerm[] = [];
  for (const term of terms.values()) {
    if (isCommon(term, papers.length, hashes.interner) || !isUsable(term, terms, hashes)) continue;
    const quality = measureQuality(term, hashes.interner, atoms);
    const isKnown = isKnownSubject(term, hashes.interner);
    const least = isKnown ? LIMITS.known : isSingle(term) ? LIMITS.single : LIMITS.quality;
    if (quality >= least) rated.push({ term, quality, margin: quality - least });
  }
  return rated;
}

function isCommon(term: Term, papers: number, interner: Interner): boolean {
  const share = isKnownSubject(term, interner)
    ? LIMITS.commonKnown
    : isSingle(term)
      ? LIMITS.commonSingle
      : LIMITS.common;
  return term.papers.length > Math.max(5, share * papers);
}

/** What stands by itself often enough; a term that hardly does is hardly sure. */
function keepIndependent(rated: readonly RatedTerm[], free: ReadonlyMap<Term, number>): RatedTerm[] {
  return rated.flatMap((one) => {
    const least = isSingle(one.term) ? LIMITS.independentSingle : LIMITS.independent;
    const above = (free.get(one.term) ?? 0) / one.term.papers.length - least;
    return above < 0 ? [] : [{ ...one, margin: Math.min(one.margin, LIMITS.steep * above) }];
  });
}

/** Everything that the vocabulary has a name for, hidden or merged topics included: never proposed again. */
function knownHashes(vocabulary: readonly Topic[], hashes: Hashes): Set<number> {
  return new Set(
    vocabulary.flatMap(({ label, aliases = [] }) =>
      [label, ...aliases].flatMap((phrase) => hashSpellings(phrase, hashes)),
    ),
  );
}

/** How many topics of the vocabulary every paper is about, roughly. */
function servedBy(
  known: ReadonlySet<number>,
  terms: ReadonlyMap<number, Term>,
  papers: number,
): Float64Array {
  const served = new Float64Array(papers);
  for (const hash of known) {
    const term = terms.get(hash);
    for (const [i, paper] of (term?.papers ?? []).entries())
      served[paper]! += Math.min(1, term!.weights[i]! / 4);
  }
  return served;
}

function countAtoms(papers: readonly TaggablePaper[], interner: Interner): AtomCounts {
  const counts = new Int32Array(interner.keys.length);
  let total = 0;
  for (const { atoms } of papers) {
    for (const id of atoms.ids) counts[id]! += 1;
    total += atoms.ids.length;
  }
  return { counts, total };
}
