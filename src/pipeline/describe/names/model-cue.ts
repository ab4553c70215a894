import { HEAD_NOUNS } from './cue-words.ts';
import type { NameGroup } from './find-name-groups.ts';
import { listNoun } from './list-noun.ts';
import type { Token } from './name-tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const MODEL_NOUNS = set(
  'model models architecture architectures backbone backbones algorithm algorithms framework network networks method methods family families checkpoint checkpoints embeddings features encoder encoders decoder optimizer tokenizer weights baseline baselines agent agents series adapters representations llm llms lm lms gan generator transformer classifier detector detectors variants objective',
);
const COMPARING = set(
  'outperforms outperform outperforming outperformed surpasses surpass surpassing surpassed exceeds exceeding beats beating over than unlike versus vs',
);

/** 2 where the sentence compares with the group or calls it models, 1 where it uses it like one. */
export function modelCue(tokens: readonly Token[], { members, last }: NameGroup): number {
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
