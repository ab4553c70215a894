import { HEAD_NOUNS } from './cue-words.ts';
import type { NameGroup } from './find-name-groups.ts';
import { listNoun } from './list-noun.ts';
import type { Token } from './name-tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const MODEL_NOUNS = set(
  'model models architecture architectures backbone backbones algorithm algorithms framework network networks method methods family families checkpoint checkpoints embeddings features encoder encoders decoder optimizer tokenizer weights baseline baselines agent agents series adapters representations llm llms lm lms gan generator transformer classifier detector detectors variants objective approaches technique techniques strategies systems solver solvers optimizers estimators tools competitors alternatives',
);
/** What is called one of these is a thing of the laboratory, the trade or the cell. */
const OTHER_NOUNS = set(
  'language languages query queries processor processors chip chips notebook notebooks computer computers hardware aircraft format formats standard standards protocol protocols document documents font fonts drive drives disk disks server servers device devices sensor sensors microscope camera cameras gene genes protein proteins cell cells receptor receptors virus viruses mutation mutations compound compounds alloy alloys patient patients strain strains enzyme companies company market product products instruction instructions interface interfaces project projects spectrometer conference workshop law act loss losses initialization initialisation activation activations score scores metric metrics inequality inequalities distance divergence',
);
/** "the performance of X", "a variant of X", "layers of X". */
const VERSIONS =
  /^(?:performance|accuracy|versions?|variants?|extensions?|generali[sz]ations?|weights|layers|training|efficiency|robustness|instances?|improvements?|quality|capabilities|scalability|implementations?|components?)$/;
const COMPARING = set(
  'outperforms outperform outperforming outperformed surpasses surpass surpassing surpassed exceeds exceeding beats beating over than unlike versus vs',
);

/** 3 where a list of several is introduced as models, 2 where the sentence compares with the group, 1 where it uses it. */
export function modelCue(tokens: readonly Token[], { members, last }: NameGroup): number {
  const tail = tokens[last]!;
  const next = tokens[last + 1]?.lower ?? '';
  if ((tail.after === '' || tail.after === ')') && MODEL_NOUNS.has(next)) return 1;
  if (tail.after === '' && OTHER_NOUNS.has(next)) return 0;
  if (tail.after === '' && /^(?:pre-?train|fine-?tun)/.test(next)) return 1;
  const first = members[0]!.first;
  // "Baum and Welch's algorithm" names people.
  if (isPossessive(tokens, last)) return 0;
  const cue = tokens[first - 1]?.lower ?? '';
  const before = tokens[first - 2]?.lower ?? '';
  if (cue === 's' && isPossessive(tokens, first - 2)) return 2;
  if (COMPARING.has(cue)) return 2;
  if (
    /^(?:with|to)$/.test(cue) &&
    /^(?:compared|comparable|comparison|competitive|superior|similar|relative|close)$/.test(before)
  )
    return 2;
  const noun = first > 0 ? listNoun(tokens, first - 1) : undefined;
  if (noun && MODEL_NOUNS.has(noun)) return members.length > 1 && noun.endsWith('s') ? 3 : 2;
  if (cue === 'of' && VERSIONS.test(before)) return 1;
  if ((cue === 'as' && before === 'such') || (HEAD_NOUNS.has(cue) && tokens[first - 1]!.after === ''))
    return 1;
  if (
    /^(?:on|upon|from|using|with|by|like|existing|original|vanilla|standard|including|pre-trained|pretrained|fine-tuning|recent|popular|lightweight|e|g|extend|extends|into)$/.test(
      cue,
    )
  )
    return 1;
  return 0;
}

/** "Welch's": whose the thing behind it is. The words of a text end before an apostrophe. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.shape === 'cap' &&
    tokens[at + 1]?.text === 's' &&
    tokens[at]!.end + 1 === tokens[at + 1]!.start
  );
}
