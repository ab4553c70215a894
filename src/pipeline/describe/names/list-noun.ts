import type { Token } from './name-tokens.ts';

/** The noun of "datasets such as", "benchmarks, including", "datasets: ", "sources (". */
export function listNoun(tokens: readonly Token[], before: number): string | undefined {
  const cue = tokens[before]!;
  if (/^[:(]$|^\)?,?\($/.test(cue.after)) return cue.lower;
  let k = before;
  if (cue.lower === 'as' && tokens[before - 1]?.lower === 'such') k = before - 2;
  else if (/^(?:including|like|namely|include|includes|are|e\.g|i\.e|g|e)$/.test(cue.lower))
    k = /^[ge]$/.test(cue.lower) ? before - 2 : before - 1;
  else return undefined;
  return tokens[k]?.lower;
}
