import type { Candidates } from './find-candidates.ts';
import type { Run } from './place-run.ts';
import type { AcronymKeys } from './read-marks.ts';

const MOST = 5;
const LEAST = 3;
/** Beyond the first three, a tie this much weaker than the strongest says nothing. */
const FAINT = 0.08;

/**
 * Picks the heaviest candidate again and again, skipping what overlaps those before it; of one weight, that which
 * comes first. Their numbers are written into `chosen`; the weights of all that were looked at are lost.
 * @param acronyms those of either paper
 */
export function chooseCandidates(
  candidates: Candidates,
  run: Run,
  acronyms: readonly (readonly AcronymKeys[])[],
  chosen: number[],
): void {
  const { count, weight, telling } = candidates;
  const words: (readonly number[])[] = [];
  let least = 0;
  chosen.length = 0;
  while (chosen.length < MOST) {
    const isFull = chosen.length >= LEAST;
    let best = -1;
    let heaviest = 0;
    for (let at = 0; at < count; at += 1) {
      if (weight[at]! <= heaviest || (isFull && telling[at] === 0)) continue;
      heaviest = weight[at]!;
      best = at;
    }
    if (best < 0 || (isFull && heaviest < least)) break;
    weight[best] = 0;
    const own = keysOf(candidates.first[best]!, candidates.last[best]!, run, acronyms);
    if (words.some((before) => overlap(before, own))) continue;
    if (chosen.length === 0) least = heaviest * FAINT;
    words.push(own);
    chosen.push(best);
  }
}

/** The keys of a candidate; an acronym stands for the words it abbreviates. */
function keysOf(
  first: number,
  last: number,
  { keys }: Run,
  acronyms: readonly (readonly AcronymKeys[])[],
): readonly number[] {
  const own: number[] = [];
  for (let at = first; at <= last; at += 1) own.push(keys[at]!);
  if (last > first) return own;
  for (const known of acronyms) for (const { short, long } of known) if (short === own[0]) return long;
  return own;
}

/** Whether two phrases share at least half of the words of the shorter. */
function overlap(a: readonly number[], b: readonly number[]): boolean {
  let common = 0;
  for (const key of a) if (b.includes(key)) common += 1;
  return common * 2 >= Math.min(a.length, b.length);
}
