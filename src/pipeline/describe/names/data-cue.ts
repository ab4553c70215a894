import type { NameGroup } from './find-name-groups.ts';
import { listNoun } from './list-noun.ts';
import type { Token } from './name-tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const DATA_NOUNS = set(
  'dataset datasets corpus corpora benchmark benchmarks database databases leaderboard leaderboards challenge challenges suite testbed testbeds collection collections simulator simulators dump dumps treebank treebanks competition',
);
const DATA_NOUNS_BEFORE = set(
  'datasets dataset benchmarks benchmark corpora corpus databases database suites suite sources source collections testbeds tasks task sets simulators environments domains games repositories knowledge-bases data',
);
const NAMED = /^(?:dataset|corpus|benchmark|database|datasets|benchmarks|corpora|databases)$/;
const SPLITS = set(
  'random split test validation training train dev full synthetic challenge benchmark image text question segmentation classification evaluation image-text video driving question-answering reasoning coding retrieval speech language graph',
);
const MEASURING =
  /^(?:evaluat\w*|experiment\w*|results?|accurac\w*|performance|improv\w*|error|points?|outperform\w*|achiev\w*|gains?|pre-?train\w*|train\w*|fine-?tun\w*|test\w*|conduct\w*|validat\w*|surpass\w*|obtain\w*|scores?|state-of-the-art|sota|demonstrat\w*|benchmark\w*|map|miou|fid|bleu|f1|auc|rouge|wer|perplexity|reach\w*|attain\w*|reduc\w*|compar\w*|success|rate|percent|pp|speedup|applied|ablation\w*|show|verif\w*|effectiveness|study|increas\w*)$/;

/** 2 where the sentence calls the group data sets, 1 where it measures something on them. */
export function dataCue(tokens: readonly Token[], { members, last }: NameGroup): number {
  const tail = tokens[last]!;
  if (tail.after === '' || tail.after === ')') {
    let k = last + 1;
    while (k < last + 3 && SPLITS.has(tokens[k]?.lower ?? '') && tokens[k]!.after === '') k += 1;
    const noun = tokens[k]?.lower ?? '';
    if (
      DATA_NOUNS.has(noun) ||
      (noun === 'data' && /^sets?$/.test(tokens[k + 1]?.lower ?? '')) ||
      ((noun === 'test' || noun === 'validation') && tokens[k + 1]?.lower === 'set')
    )
      return 2;
  }
  const first = members[0]!.first;
  let before = first - 1;
  if (
    before >= 0 &&
    /^(?:the|both|standard|popular|recent)$/.test(tokens[before]!.lower) &&
    tokens[before]!.after === ''
  )
    before -= 1;
  const cue = tokens[before];
  if (!cue) return 0;
  // "the weather dataset FrobTV"
  if (cue.after === '' && NAMED.test(cue.lower)) return 2;
  const noun = listNoun(tokens, before);
  if (noun && DATA_NOUNS_BEFORE.has(noun)) return noun.startsWith('task') || noun === 'games' ? 1 : 2;
  if (!/^(?:on|over|across|for)$/.test(cue.lower)) return 0;
  const next = tokens[last + 1];
  if (
    tail.after === '' &&
    next &&
    next.shape === 'lower' &&
    !/^(?:and|or|with|while|using|by|when|in|for|at|to|as|over|compared|under|respectively|where|which|show|demonstrate|without|after|but|from|than|is|are|show|tasks?|also|based|via|than|indicate|reveal|suggest|confirm)$/.test(
      next.lower,
    )
  )
    return 0;
  if (
    /^(?:based|built|builds|build|focus|focuses|focusing|relies|rely|relying|depends|depend|depending|running|run|runs|basis|effect|impact|works?|work|literature|top)$/.test(
      tokens[before - 1]?.lower ?? '',
    )
  )
    return 0;
  if (cue.lower === 'on' && (tokens[before - 1]?.shape === 'number' || tokens[before - 1]?.after === '%'))
    return 1;
  const strict = cue.lower !== 'on';
  for (let k = before - 1; k >= Math.max(0, before - (strict ? 4 : 14)); k -= 1) {
    if (k < before - 1 && tokens[k]!.after.includes('.')) break;
    if (MEASURING.test(tokens[k]!.lower) || (!strict && /%/.test(tokens[k]!.after))) return 1;
  }
  return 0;
}
