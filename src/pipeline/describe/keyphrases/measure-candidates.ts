import { countDegrees, findBounds } from './find-bounds.ts';
import type { Candidates } from './find-candidates.ts';
import { lookAround } from './look-around.ts';
import { ROLE, type PaperWords } from './read-paper-words.ts';
import { readTraits } from './read-traits.ts';
import { weighCandidates } from './weigh-candidates.ts';

/** What is measured of a candidate, by its column. */
const COLUMN = {
  // form
  length: 0,
  letters: 1,
  firstRole: 2,
  lastRole: 3,
  beforeLastRole: 4,
  names: 5,
  capitals: 6,
  gerundEnd: 7,
  plural: 8,
  // frequency and place
  tf: 9,
  relativeTf: 10,
  first: 11,
  firstRelative: 12,
  firstSentence: 13,
  firstInSentence: 14,
  last: 15,
  words: 16,
  // phraseness: see Surroundings
  complete: 17,
  leftComplete: 18,
  rightComplete: 19,
  extensionRatio: 20,
  extensionTf: 21,
  cohesion: 22,
  afterVerb: 23,
  afterPreposition: 24,
  beforeEdge: 25,
  beforeVerb: 26,
  // statistics of the words
  meanTfIdf: 27,
  meanIdf: 28,
  headIdf: 29,
  firstIdf: 30,
  maxIdf: 31,
  degree: 32,
  headTf: 33,
  general: 34,
  // the formula without training, and how the candidate stands among its longer and shorter forms
  weight: 35,
  relativeWeight: 36,
  rank: 37,
  longerWeight: 38,
  shorterWeight: 39,
  // how often words in this position were part of a key phrase (log odds)
  headPrior: 40,
  firstPrior: 41,
  anyPrior: 42,
} as const;

/** Names of the measures in the order of a row. */
export const MEASURES = Object.keys(COLUMN);
/** Values per candidate. */
export const WIDTH = MEASURES.length;

/** Rows of `WIDTH` values, one per candidate; `idf` in bits by index of the key. */
export function measureCandidates(
  paper: PaperWords,
  candidates: Candidates,
  idf: Float64Array,
): Float32Array {
  const { list } = candidates;
  const { count, words, ids, roles, sentences, frequency } = paper;
  const rows = new Float32Array(list.length * WIDTH);
  const traits = readTraits(paper, idf);
  const bounds = findBounds(paper, traits);
  const degree = countDegrees(paper, bounds);
  const weights = weighCandidates(paper, traits, candidates);
  const openings = findOpenings(sentences);
  for (let index = 0; index < list.length; index += 1) {
    const candidate = list[index]!;
    const { places, length } = candidate;
    const tf = places.length;
    const first = places[0]!;
    const last = first + length - 1;
    const head = ids[last]!;
    const at = index * WIDTH;

    let letters = 0;
    let names = 0;
    let capitals = 0;
    let sumIdf = 0;
    let maxIdf = 0;
    let sumTfIdf = 0;
    let sumDegree = 0;
    let sumTf = 0;
    let general = 0;
    let prior = 0;
    for (let place = first; place <= last; place += 1) {
      const id = ids[place]!;
      letters += words[place]!.text.length;
      if (roles[place] === ROLE.name) names += 1;
      capitals += traits.hasCapitals[place]!;
      sumIdf += idf[id]!;
      maxIdf = Math.max(maxIdf, idf[id]!);
      sumTfIdf += traits.tfIdf[id]!;
      sumDegree += degree[id]! / frequency[id]!;
      sumTf += frequency[id]!;
      general += traits.isGeneralAdjective[id]! | traits.isGeneralNoun[id]!;
      prior += traits.facts[id]!.any;
    }
    const headText = words[last]!.text;
    rows[at + COLUMN.length] = length;
    rows[at + COLUMN.letters] = letters / length;
    rows[at + COLUMN.firstRole] = roles[first]!;
    rows[at + COLUMN.lastRole] = roles[last]!;
    rows[at + COLUMN.beforeLastRole] = length > 1 ? roles[last - 1]! : ROLE.none;
    rows[at + COLUMN.names] = names;
    rows[at + COLUMN.capitals] = capitals;
    rows[at + COLUMN.gerundEnd] = headText.endsWith('ing') ? 1 : 0;
    rows[at + COLUMN.plural] = isPlural(headText) ? 1 : 0;

    rows[at + COLUMN.tf] = tf;
    rows[at + COLUMN.relativeTf] = tf / count;
    rows[at + COLUMN.first] = first;
    rows[at + COLUMN.firstRelative] = (places.find((place) => place >= paper.titleCount) ?? count) / count;
    rows[at + COLUMN.firstSentence] = sentences[first]!;
    rows[at + COLUMN.firstInSentence] = first - openings[first]!;
    rows[at + COLUMN.last] = places[tf - 1]! / count;
    rows[at + COLUMN.words] = count;

    const around = lookAround(paper, traits, bounds, candidate);
    rows[at + COLUMN.complete] = around.complete / tf;
    rows[at + COLUMN.leftComplete] = around.leftComplete / tf;
    rows[at + COLUMN.rightComplete] = around.rightComplete / tf;
    rows[at + COLUMN.extensionRatio] = weights.longerTf[index]! / tf;
    rows[at + COLUMN.extensionTf] = weights.longerTf[index]!;
    rows[at + COLUMN.cohesion] = (tf * length) / sumTf;
    rows[at + COLUMN.afterVerb] = around.afterVerb / tf;
    rows[at + COLUMN.afterPreposition] = around.afterPreposition / tf;
    rows[at + COLUMN.beforeEdge] = around.beforeEdge / tf;
    rows[at + COLUMN.beforeVerb] = around.beforeVerb / tf;

    rows[at + COLUMN.meanTfIdf] = sumTfIdf / length;
    rows[at + COLUMN.meanIdf] = sumIdf / length;
    rows[at + COLUMN.headIdf] = idf[head]!;
    rows[at + COLUMN.firstIdf] = idf[ids[first]!]!;
    rows[at + COLUMN.maxIdf] = maxIdf;
    rows[at + COLUMN.degree] = sumDegree / length;
    rows[at + COLUMN.headTf] = frequency[head]!;
    rows[at + COLUMN.general] = general / length;

    const weight = weights.weight[index]!;
    rows[at + COLUMN.weight] = weight * (0.3 + around.complete / tf);
    rows[at + COLUMN.relativeWeight] = weight / weights.most;
    rows[at + COLUMN.rank] = weights.rank[index]!;
    rows[at + COLUMN.longerWeight] = weights.longer[index]! / weight;
    rows[at + COLUMN.shorterWeight] = weights.shorter[index]! / weight;

    rows[at + COLUMN.headPrior] = length === 1 ? traits.facts[head]!.single : traits.facts[head]!.head;
    rows[at + COLUMN.firstPrior] = length === 1 ? 0 : traits.facts[ids[first]!]!.first;
    rows[at + COLUMN.anyPrior] = prior / length;
  }
  return rows;
}

/** For every word the first word of its sentence. */
function findOpenings(sentences: Int32Array): Int32Array {
  const openings = new Int32Array(sentences.length);
  for (let place = 1; place < sentences.length; place += 1) {
    openings[place] = sentences[place] === sentences[place - 1] ? openings[place - 1]! : place;
  }
  return openings;
}

function isPlural(text: string): boolean {
  return text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us');
}
