import type { Acronym } from '../acronyms/find-acronyms.ts';
import { findNameGroups, type NameGroup, type NameMember } from './find-name-groups.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import { keyOf } from './key-of.ts';
import { HEAD_NOUNS } from './cue-words.ts';
import { kindOfName } from './kind-of-name.ts';
import type { Token } from './name-tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const DATA_NOUNS = set(
  'dataset datasets corpus corpora benchmark benchmarks database databases leaderboard leaderboards challenge challenges suite testbed testbeds collection collections simulator simulators dump dumps treebank treebanks competition',
);
const DATA_NOUNS_BEFORE = set(
  'datasets dataset benchmarks benchmark corpora corpus databases database suites suite sources source collections testbeds tasks task sets simulators environments domains games repositories knowledge-bases data',
);
const SPLITS = set(
  'random split test validation training train dev full synthetic challenge benchmark image text question segmentation classification evaluation image-text video driving question-answering reasoning coding retrieval speech language graph',
);
const MEASURING =
  /^(?:evaluat\w*|experiment\w*|results?|accurac\w*|performance|improv\w*|error|points?|outperform\w*|achiev\w*|gains?|pre-?train\w*|train\w*|fine-?tun\w*|test\w*|conduct\w*|validat\w*|surpass\w*|obtain\w*|scores?|state-of-the-art|sota|demonstrat\w*|benchmark\w*|map|miou|fid|bleu|f1|auc|rouge|wer|perplexity|reach\w*|attain\w*|reduc\w*|compar\w*|success|rate|percent|pp|speedup|applied|ablation\w*|show|verif\w*|effectiveness|study|increas\w*)$/;
const MODEL_NOUNS = set(
  'model models architecture architectures backbone backbones algorithm algorithms framework network networks method methods family families checkpoint checkpoints embeddings features encoder encoders decoder optimizer tokenizer weights baseline baselines agent agents series adapters representations llm llms lm lms gan generator transformer classifier detector detectors variants objective',
);
const COMPARING = set(
  'outperforms outperform outperforming outperformed surpasses surpass surpassing surpassed exceeds exceeding beats beating over than unlike versus vs',
);
const OTHER =
  /^(?:github|gitlab|huggingface|youtube|openreview|arxiv|pytorch|tensorflow|jax|openai|google|meta|deepmind|nvidia|microsoft|amazon|alibaba|cloud|project|section|appendix|figure|table|algorithm|theorem|lemma|code|data|dataset|university|institute|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|internet|earth|api|sdk|id|ids|ok|vs|readme|mit|apache|creative|commons|cc|cc-by|doi|iid|non-iid|non-i)$/i;

/** Names of prior work in a text, in order of first mention, as written. */
export interface Mentioned {
  readonly models: string[];
  readonly datasets: string[];
}

/** Models and data sets that a paper mentions. `own` holds the keys of what it introduces itself. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  acronyms: readonly Acronym[],
  own: ReadonlySet<string>,
): Mentioned {
  const concepts = new Map(acronyms.map(({ short, long }) => [keyOf(short), long]));
  const models = new Map<string, string>();
  const datasets = new Map<string, string>();
  for (const group of findNameGroups(tokens)) {
    const members = group.members.map((member) => ({ member, name: nameOf(text, tokens, member) }));
    const kinds = members.map(({ name }) => kindOfName(name));
    const data = dataCue(tokens, group);
    const model = modelCue(tokens, group);
    const listed = kinds.filter((kind) => kind === 'data').length;
    members.forEach(({ member, name }, index) => {
      const key = keyOf(name);
      if (
        isOwn(name, own) ||
        key.length < 2 ||
        OTHER.test(tokens[member.first]!.text) ||
        /[{}$\\^]/.test(name)
      )
        return;
      const kind = kinds[index];
      const distinct = isDistinct(tokens, member, concepts);
      if (distinct === 0 && concepts.has(key) && (kind === undefined || kind === 'maybe-model')) return;
      if (
        kind === 'data' ||
        (kind === 'maybe-data' && (data > 0 || listed > 0)) ||
        (!kind && data > 0 && listed > 0 && distinct > 0)
      )
        add(datasets, key, name);
      else if (kind === 'model' || (kind === 'maybe-model' && (model > 0 || kinds.includes('model'))))
        add(models, key, name);
      else if (kind) return;
      else if (data >= 2 && distinct > 0) add(datasets, key, name);
      else if (data === 1 && distinct > 1) add(datasets, key, name);
      else if ((model > 0 || kinds.includes('model')) && distinct > 1) add(models, key, name);
      else if (model > 1 && distinct > 0) add(models, key, name);
    });
  }
  for (const key of datasets.keys()) models.delete(key);
  return { models: [...models.values()], datasets: [...datasets.values()] };
}

/** Whether a name is the paper's own or a version of it. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  return own.has(keyOf(name)) || name.split(/[\s-]/).some((part) => part.length > 2 && own.has(keyOf(part)));
}

function add(found: Map<string, string>, key: string, name: string): void {
  if (!found.has(key)) found.set(key, name);
}

/** The name as written, without a size that belongs to the next phrase ("ImageNet 224 x 224"). */
function nameOf(text: string, tokens: readonly Token[], { first, last }: NameMember): string {
  const cut =
    last > first && tokens[last]!.shape === 'number' && tokens[last + 1]?.lower === 'x' ? last - 1 : last;
  return text.slice(tokens[first]!.start, tokens[cut]!.end);
}

/** 0 a word, 1 an acronym or several capitalised words, 2 a name by its very spelling. */
function isDistinct(
  tokens: readonly Token[],
  { first, last }: NameMember,
  concepts: ReadonlyMap<string, string>,
): number {
  const words = tokens.slice(first, last + 1);
  if (words.every((word) => isGeneralAcronym(word.text))) return 0;
  if (words.length === 1) {
    const [word] = words;
    const long = concepts.get(keyOf(word!.text));
    if (long !== undefined && isConcept(long)) return 0;
    if (isGeneralAcronym(word!.text.split('-')[0]!) && !/\d/.test(word!.text)) return 0;
    return word!.shape === 'name' ? 2 : word!.shape === 'acronym' ? 1 : 0.5;
  }
  return words.some((word) => word.shape === 'name') ? 2 : 1;
}

const CONCEPT =
  /(?:learning|detection|classification|segmentation|recognition|translation|generation|estimation|adaptation|answering|optimization|training|tuning|prediction|process|processes|inference|modeling|networks?|models?|reconstruction|synthesis|retrieval|search|sampling|reasoning|planning|control|forecasting|regression|distillation|compression|data|intelligence|images?|imaging|fields?|error|rate|distance)$/i;

/** Whether a long form names a task or a notion and not one thing: hardly capitalised, or ending in a noun of tasks. */
function isConcept(long: string): boolean {
  return (long.match(/\b\p{Lu}\p{Ll}/gu)?.length ?? 0) < 2 || CONCEPT.test(long);
}

/** 2 where the sentence calls the group data sets, 1 where it measures something on them. */
function dataCue(tokens: readonly Token[], { members, last }: NameGroup): number {
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

/** The noun of "datasets such as", "benchmarks, including", "datasets: ", "sources (". */
function listNoun(tokens: readonly Token[], before: number): string | undefined {
  const cue = tokens[before]!;
  if (/^[:(]$|^\)?,?\($/.test(cue.after)) return cue.lower;
  let k = before;
  if (cue.lower === 'as' && tokens[before - 1]?.lower === 'such') k = before - 2;
  else if (/^(?:including|like|namely|include|includes|are|e\.g|i\.e|g|e)$/.test(cue.lower))
    k = /^[ge]$/.test(cue.lower) ? before - 2 : before - 1;
  else return undefined;
  return tokens[k]?.lower;
}

/** 2 where the sentence compares with the group or calls it models, 1 where it uses it like one. */
function modelCue(tokens: readonly Token[], { members, last }: NameGroup): number {
  const tail = tokens[last]!;
  const next = tokens[last + 1]?.lower ?? '';
  if ((tail.after === '' || tail.after === ')') && MODEL_NOUNS.has(next)) return 1;
  const first = members[0]!.first;
  const cue = tokens[first - 1]?.lower ?? '';
  const before = tokens[first - 2]?.lower ?? '';
  if (COMPARING.has(cue)) return 2;
  if (
    /^(?:with|to)$/.test(cue) &&
    /^(?:compared|comparable|comparison|competitive|superior|similar|relative|close)$/.test(before)
  )
    return 2;
  const noun = first > 0 ? listNoun(tokens, first - 1) : undefined;
  if (noun && MODEL_NOUNS.has(noun)) return 2;
  if ((cue === 'as' && before === 'such') || (HEAD_NOUNS.has(cue) && tokens[first - 1]!.after === ''))
    return 1;
  if (
    /^(?:on|upon|from|of|using|with|by|to|like|existing|original|vanilla|standard|including|and|pre-trained|pretrained|fine-tuning|recent|popular|lightweight|the|e|g|extend|extends|into|for)$/.test(
      cue,
    )
  )
    return 1;
  return 0;
}
