import type { Candidate, Candidates } from './find-candidates.ts';
import { ROLE, type PaperWords } from './read-paper-words.ts';
import type { Traits } from './read-traits.ts';

/** How candidates stand by the formula without training; arrays by index of the candidate. */
export interface Weights {
  readonly weight: Float64Array;
  readonly most: number;
  readonly rank: Int32Array;
  /** The heaviest longer form, the most frequent longer form, the heaviest shorter form; 0 without any. */
  readonly longer: Float64Array;
  readonly longerTf: Float64Array;
  readonly shorter: Float64Array;
}

/** tf·idf of the words; earlier is better; single words, general heads and very long phrases weigh less. */
export function weighCandidates(paper: PaperWords, traits: Traits, candidates: Candidates): Weights {
  const weight = new Float64Array(candidates.list.length);
  let most = 1e-9;
  for (let index = 0; index < weight.length; index += 1) {
    weight[index] = weigh(paper, traits, candidates.list[index]!);
    most = Math.max(most, weight[index]!);
  }
  return { weight, most, rank: rankDown(weight), ...compareNested(candidates, weight) };
}

function weigh(
  { ids, roles }: PaperWords,
  { tfIdf, isGeneralAdjective, isGeneralNoun }: Traits,
  { places, length }: Candidate,
): number {
  const first = places[0]!;
  const last = first + length - 1;
  const general = isGeneralNoun[ids[last]!] === 1;
  let sum = 0;
  for (let place = first; place <= last; place += 1) sum += tfIdf[ids[place]!]!;
  if (length === 1) sum *= general ? 0.12 : 0.6;
  if (length > 3) sum *= 0.9;
  if (roles[first]! >= ROLE.gerund || roles[last]! >= ROLE.gerund) sum *= 0.4;
  if (general) sum *= 0.8;
  if (isGeneralAdjective[ids[first]!] === 1) sum *= 0.5;
  return sum * (1 + 0.5 * Math.exp(-first / 60));
}

function compareNested({ list, at }: Candidates, weight: Float64Array) {
  const longer = new Float64Array(list.length);
  const longerTf = new Float64Array(list.length);
  const shorter = new Float64Array(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const { places, length } = list[index]!;
    for (let size = 1; size < length; size += 1) {
      for (let first = places[0]!; first + size <= places[0]! + length; first += 1) {
        const inner = at(first, size);
        if (inner < 0) continue;
        longer[inner] = Math.max(longer[inner]!, weight[index]!);
        longerTf[inner] = Math.max(longerTf[inner]!, places.length);
        shorter[index] = Math.max(shorter[index]!, weight[inner]!);
      }
    }
  }
  return { longer, longerTf, shorter };
}

/** 0 for the heaviest; of equals the first. */
function rankDown(weight: Float64Array): Int32Array {
  const order = [...weight.keys()].sort((a, b) => weight[b]! - weight[a]! || a - b);
  const rank = new Int32Array(weight.length);
  for (let position = 0; position < order.length; position += 1) rank[order[position]!] = position;
  return rank;
}
