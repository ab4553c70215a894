import { GENERAL_ADJECTIVES, GENERAL_NOUNS } from '../../../text/general-words.ts';
import type { Candidate, Candidates } from './find-candidates.ts';
import { ANY_PRIOR, FIRST_PRIOR, HEAD_PRIOR, SINGLE_PRIOR } from './priors.ts';
import { ROLE, type PaperWords } from './read-paper-words.ts';

/** What is measured of a candidate, in the order of a row. */
export const MEASURES = [
  // form
  'length', 'letters', 'firstRole', 'lastRole', 'beforeLastRole', 'names', 'capitals', 'gerundEnd', 'plural',
  // frequency and place
  'tf', 'relativeTf', 'first', 'firstRelative', 'firstSentence', 'firstInSentence', 'last', 'words',
  // phraseness: shares of the occurrences that are whole noun phrases, and the words around them
  'complete', 'leftComplete', 'rightComplete', 'extensionRatio', 'extensionTf', 'cohesion',
  'afterVerb', 'afterPreposition', 'beforeEdge', 'beforeVerb',
  // statistics of the words
  'meanTfIdf', 'meanIdf', 'headIdf', 'firstIdf', 'maxIdf', 'degree', 'headTf', 'general',
  // the formula without training, and how the candidate stands among its longer and shorter forms
  'weight', 'relativeWeight', 'rank', 'longerWeight', 'shorterWeight',
  // how often words in this position were part of a key phrase (log odds)
  'headPrior', 'firstPrior', 'anyPrior',
] as const;

/** Values per candidate. */
export const WIDTH = MEASURES.length;

/** Bounds of the noun phrase around each word, general adjectives at its left cut off; `end` is exclusive. */
interface Bounds {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Rows of `WIDTH` values, one per candidate; `idf` by index of the key, in bits. */
export function measureCandidates(
  paper: PaperWords,
  candidates: Candidates,
  idf: Float64Array,
): Float32Array {
  const { list } = candidates;
  const rows = new Float32Array(list.length * WIDTH);
  const bounds = findBounds(paper);
  const single = Float64Array.from(idf, (value, id) => Math.log2(1 + paper.frequency[id]!) * value);
  const degree = countNeighbours(paper, bounds);
  const complete = list.map((candidate) => countComplete(candidate, bounds));
  const plain = list.map((candidate) => weigh(paper, candidate, single));
  const weights = plain.map(
    (weight, index) => weight * (0.3 + complete[index]!.both / list[index]!.places.length),
  );
  const nested = compareNested(candidates, plain);
  const ranks = rank(plain);
  const most = plain.reduce((max, weight) => Math.max(max, weight), 1e-9);
  for (const [index, candidate] of list.entries()) {
    const around = lookAround(paper, candidate);
    const form = describeForm(paper, candidate, idf, single, degree);
    const { places, length } = candidate;
    const first = places[0]!;
    const tf = places.length;
    const head = paper.ids[first + length - 1]!;
    let opening = first;
    while (opening > 0 && paper.sentences[opening - 1] === paper.sentences[first]) opening -= 1;
    const inAbstract = places.find((place) => place >= paper.titleCount) ?? paper.count;
    const values = [
      ...form.shape,
      tf, tf / paper.count, first, inAbstract / paper.count, paper.sentences[first]!, first - opening,
      places[tf - 1]! / paper.count, paper.count,
      complete[index]!.both / tf, complete[index]!.left / tf, complete[index]!.right / tf,
      nested.tf[index]! / tf, nested.tf[index]!, (tf * length) / form.sumTf,
      around.afterVerb / tf, around.afterPreposition / tf, around.beforeEdge / tf, around.beforeVerb / tf,
      ...form.statistics, paper.frequency[head]!, form.general,
      weights[index]!, plain[index]! / most, ranks[index]!,
      nested.longer[index]! / plain[index]!, nested.shorter[index]! / plain[index]!,
      ...form.priors,
    ];
    rows.set(values, index * WIDTH);
  }
  return rows;
}

function isGeneralAdjective(paper: PaperWords, place: number): boolean {
  return GENERAL_ADJECTIVES.has(paper.keys[paper.ids[place]!]!);
}

function isGeneralNoun(paper: PaperWords, place: number): boolean {
  return GENERAL_NOUNS.has(paper.keys[paper.ids[place]!]!);
}

function findBounds(paper: PaperWords): Bounds {
  const { count, roles, joined } = paper;
  const start = new Int32Array(count).fill(-1);
  const end = new Int32Array(count).fill(-1);
  let from = 0;
  while (from < count) {
    let to = from + 1;
    if (roles[from] !== ROLE.none) {
      while (to < count && roles[to] !== ROLE.none && roles[to] !== ROLE.adverb && joined[to] === 1) to += 1;
      let last = to;
      while (last > from && !isNominal(roles[last - 1]!)) last -= 1;
      let first = from;
      while (first < last - 1 && isTrimmed(paper, first)) first += 1;
      start.fill(first, from, to);
      end.fill(last, from, to);
    }
    from = to;
  }
  return { start, end };
}

function isNominal(role: number): boolean {
  return role === ROLE.noun || role === ROLE.name || role === ROLE.gerund;
}

function isTrimmed(paper: PaperWords, place: number): boolean {
  const role = paper.roles[place]!;
  const next = paper.roles[place + 1]!;
  if (role === ROLE.adverb) return next !== ROLE.adjective && next !== ROLE.participle;
  return (
    (role === ROLE.adjective || role === ROLE.gerund || role === ROLE.participle) &&
    isGeneralAdjective(paper, place)
  );
}

/** RAKE's degree: summed length of the noun phrases that a word stands in, by key. */
function countNeighbours(paper: PaperWords, { start, end }: Bounds): Float64Array {
  const degree = new Float64Array(paper.keys.length);
  for (let place = 0; place < paper.count; place += 1) {
    if (start[place]! >= 0 && place >= start[place]! && place < end[place]!) {
      degree[paper.ids[place]!]! += end[place]! - start[place]!;
    }
  }
  return degree;
}

function countComplete(
  { places, length }: Candidate,
  { start, end }: Bounds,
): { left: number; right: number; both: number } {
  let [left, right, both] = [0, 0, 0];
  for (const place of places) {
    const isLeft = start[place]! >= place;
    const isRight = end[place]! <= place + length;
    if (isLeft) left += 1;
    if (isRight) right += 1;
    if (isLeft && isRight) both += 1;
  }
  return { left, right, both };
}

/** The formula without training: tf·idf of the words, earlier is better, less for single words and general heads. */
function weigh(paper: PaperWords, { places, length }: Candidate, single: Float64Array): number {
  const first = places[0]!;
  const last = first + length - 1;
  let sum = 0;
  for (let place = first; place <= last; place += 1) sum += single[paper.ids[place]!]!;
  if (length === 1) sum *= isGeneralNoun(paper, last) ? 0.12 : 0.6;
  if (length > 3) sum *= 0.9;
  if (paper.roles[first]! >= ROLE.gerund || paper.roles[last]! >= ROLE.gerund) sum *= 0.4;
  if (isGeneralNoun(paper, last)) sum *= 0.8;
  if (isGeneralAdjective(paper, first)) sum *= 0.5;
  return sum * (1 + 0.5 * Math.exp(-first / 60));
}

/** For each candidate the weightiest and the most frequent longer form, and the weightiest shorter one. */
function compareNested({ list, at }: Candidates, weights: readonly number[]) {
  const longer = new Float64Array(list.length);
  const shorter = new Float64Array(list.length);
  const tf = new Float64Array(list.length);
  for (const [index, { places, length }] of list.entries()) {
    for (let size = 1; size < length; size += 1) {
      for (let first = places[0]!; first + size <= places[0]! + length; first += 1) {
        const inner = at(first, size);
        if (inner < 0) continue;
        longer[inner] = Math.max(longer[inner]!, weights[index]!);
        shorter[index] = Math.max(shorter[index]!, weights[inner]!);
        tf[inner] = Math.max(tf[inner]!, places.length);
      }
    }
  }
  return { longer, shorter, tf };
}

function rank(weights: readonly number[]): Int32Array {
  const ranks = new Int32Array(weights.length);
  const order = Int32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);
  for (const [position, index] of order.entries()) ranks[index] = position;
  return ranks;
}

/** How many occurrences stand after a verb or preposition (general adjectives skipped), before a verb or a mark. */
function lookAround(paper: PaperWords, { places, length }: Candidate) {
  const counts = { afterVerb: 0, afterPreposition: 0, beforeEdge: 0, beforeVerb: 0 };
  for (const place of places) {
    let before = place - 1;
    while (
      before >= 0 &&
      paper.joined[before + 1] === 1 &&
      (paper.roles[before] === ROLE.adjective || paper.roles[before] === ROLE.participle) &&
      isGeneralAdjective(paper, before)
    ) {
      before -= 1;
    }
    if (before >= 0 && paper.joined[before + 1] === 1) {
      const { tag } = paper.words[before]!;
      if (tag === 'VERB') counts.afterVerb += 1;
      else if (tag === 'ADP') counts.afterPreposition += 1;
    }
    const after = place + length;
    if (after >= paper.count || paper.joined[after] === 0) counts.beforeEdge += 1;
    else if (paper.words[after]!.tag === 'VERB') counts.beforeVerb += 1;
  }
  return counts;
}

function describeForm(
  paper: PaperWords,
  { places, length }: Candidate,
  idf: Float64Array,
  single: Float64Array,
  degree: Float64Array,
) {
  const first = places[0]!;
  const last = first + length - 1;
  let [letters, names, capitals, sumIdf, maxIdf, sumTfIdf, sumDegree, sumTf, general, prior] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (let place = first; place <= last; place += 1) {
    const id = paper.ids[place]!;
    const { text } = paper.words[place]!;
    letters += text.length;
    if (paper.roles[place] === ROLE.name) names += 1;
    if (/\p{Lu}.*\p{Lu}/u.test(text)) capitals += 1;
    sumIdf += idf[id]!;
    maxIdf = Math.max(maxIdf, idf[id]!);
    sumTfIdf += single[id]!;
    sumDegree += degree[id]! / paper.frequency[id]!;
    sumTf += paper.frequency[id]!;
    if (isGeneralAdjective(paper, place) || isGeneralNoun(paper, place)) general += 1;
    prior += ANY_PRIOR.get(paper.keys[id]!) ?? 0;
  }
  const headKey = paper.keys[paper.ids[last]!]!;
  const headText = paper.words[last]!.text;
  return {
    shape: [
      length, letters / length, paper.roles[first]!, paper.roles[last]!, length > 1 ? paper.roles[last - 1]! : 0,
      names, capitals, headText.endsWith('ing') ? 1 : 0, /[^su]s$/.test(headText) ? 1 : 0,
    ],
    statistics: [
      sumTfIdf / length, sumIdf / length, idf[paper.ids[last]!]!, idf[paper.ids[first]!]!, maxIdf, sumDegree / length,
    ],
    sumTf,
    general: general / length,
    priors: [
      (length === 1 ? SINGLE_PRIOR : HEAD_PRIOR).get(headKey) ?? 0,
      length === 1 ? 0 : (FIRST_PRIOR.get(paper.keys[paper.ids[first]!]!) ?? 0),
      prior / length,
    ],
  };
}
