import type { Acronym } from '../acronyms/find-acronyms.ts';
import { dataCue } from './data-cue.ts';
import { findNameGroups, type NameMember } from './find-name-groups.ts';
import { howDistinct } from './how-distinct.ts';
import { keyOf } from './key-of.ts';
import { kindOfName, type NameKind } from './kind-of-name.ts';
import { modelCue } from './model-cue.ts';
import type { Token } from './name-tokens.ts';

const OTHER =
  /^(?:github|gitlab|huggingface|youtube|openreview|arxiv|pytorch|tensorflow|jax|openai|google|meta|deepmind|nvidia|microsoft|amazon|alibaba|cloud|project|section|appendix|figure|table|algorithm|theorem|lemma|code|data|dataset|university|institute|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|internet|earth|api|sdk|id|ids|ok|vs|readme|mit|apache|creative|commons|cc|cc-by|doi|iid|non-iid|non-i|hugging|google\+|union|apis?)$/i;
/** Mathematics and mark-up are no names. */
const MARKUP = /[{}$\\^]/;

/** A variable with its index: "S_T". */
const SYMBOL = /^\p{L}_\w{1,4}$/u;
/** "user-ChatGPT": between two things. */
const COMPOUND = /^\p{Ll}{3,20}-\p{Lu}/u;
/** "HIERarchical", "COrrection", "PopULation": a word that shows where an acronym comes from. */
const SPELLED_OUT =
  /^(?:\p{Lu}\p{Ll}{1,9})?\p{Lu}{2,9}\p{Ll}{0,9}(?:tion|sion|ing|ed|al|ment|ity|ive|ous|ence|ance|ic|ly|ness|able|ful)(?:\s|$)/u;

/** "fastText-based": a description that holds a name. */
const DESCRIBING =
  /^([\p{L}\d][\p{L}\p{N}.]{2,40})-(?:based|like|style|inspired|type|family|generated|powered)$/u;

/** Names of prior work in a text, in order of first mention, as written. */
export interface Mentioned {
  readonly models: string[];
  readonly datasets: string[];
}

/** What a group and a member of it say for the decision. */
interface Evidence {
  readonly kind: NameKind;
  /** Strength of the cue for data sets, 0 to 2. */
  readonly data: number;
  /** Strength of the cue for models, 0 to 3. */
  readonly model: number;
  /** The group also lists a known data set, or a known model. */
  readonly besideData: boolean;
  readonly besideModel: boolean;
  readonly distinct: number;
}

/** Models and data sets that a paper mentions. `own` holds the keys of what it introduces itself. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  acronyms: readonly Acronym[],
  own: ReadonlySet<string>,
): Mentioned {
  const concepts = new Map(acronyms.map(({ short, long }) => [keyOf(short), long]));
  const shorts = new Map(acronyms.map(({ short, long }) => [keyOf(long), keyOf(short)]));
  const found = { model: new Map<string, string>(), data: new Map<string, string>() };
  for (const group of findNameGroups(tokens)) {
    const names = group.members.map((member) => nameOf(text, tokens, member));
    const kinds = names.map(kindOfName);
    const distincts = group.members.map((member) => howDistinct(tokens, member, concepts));
    const undecided = kinds.some((kind, index) =>
      kind === undefined ? distincts[index]! > 0 : kind.startsWith('maybe'),
    );
    const besideData = kinds.includes('data');
    const besideModel = kinds.includes('model');
    if (!undecided && !besideData && !besideModel) continue;
    const data = undecided ? dataCue(tokens, group) : 0;
    const model = undecided ? modelCue(tokens, group) : 0;
    group.members.forEach((member, index) => {
      const name = names[index]!;
      const key = shorts.get(keyOf(name)) ?? foldPlural(keyOf(name), name);
      if (key.length < 2 || isOwn(name, own) || OTHER.test(tokens[member.first]!.text)) return;
      if (MARKUP.test(name) || SYMBOL.test(name) || SPELLED_OUT.test(name)) return;
      const kind = kinds[index];
      const distinct = distincts[index]!;
      if (distinct === 0 && concepts.has(key) && (kind === undefined || kind === 'maybe-model')) return;
      if (kind === undefined && COMPOUND.test(name)) return;
      const decision = decide({ kind, data, model, besideData, besideModel, distinct });
      if (decision && !found[decision].has(key)) found[decision].set(key, name);
    });
  }
  for (const { text: word, shape } of tokens) {
    const name = shape === 'lower' && word.includes('-') ? DESCRIBING.exec(word)?.[1] : undefined;
    if (name === undefined || kindOfName(name) !== 'model' || isOwn(name, own)) continue;
    const key = keyOf(name);
    if (key.length > 2 && !found.model.has(key)) found.model.set(key, name);
  }
  for (const key of found.data.keys()) found.model.delete(key);
  return { models: [...found.model.values()], datasets: [...found.data.values()] };
}

function decide({
  kind,
  data,
  model,
  besideData,
  besideModel,
  distinct,
}: Evidence): 'data' | 'model' | undefined {
  if (kind === 'data' || kind === 'model') return kind;
  if (kind === 'maybe-data') return data > 0 || besideData ? 'data' : undefined;
  if (kind === 'maybe-model') return model > 0 || besideModel ? 'model' : undefined;
  if (data > 0 && ((besideData && distinct > 0) || distinct > 1 || (data > 1 && distinct > 0))) return 'data';
  const named = (model > 0 || besideModel) && distinct > 1;
  return named || (model > 1 && distinct >= 1) || (model > 2 && distinct > 0) ? 'model' : undefined;
}

/** "MobileNets" are MobileNet. */
function foldPlural(key: string, name: string): string {
  return /\p{Ll}\p{Lu}\p{Ll}+s$/u.test(name) && !/ss$/.test(name) ? key.slice(0, -1) : key;
}

/** Whether a name is the paper's own or a version of it. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  return own.has(keyOf(name)) || name.split(/[\s-]/).some((part) => part.length > 2 && own.has(keyOf(part)));
}

/** The name as written, without a size that belongs to the next phrase ("ImageNet 224 x 224"), with "3D" before it. */
function nameOf(text: string, tokens: readonly Token[], { first, last }: NameMember): string {
  const cut =
    last > first && tokens[last]!.shape === 'number' && tokens[last + 1]?.lower === 'x' ? last - 1 : last;
  const lead = tokens[first - 1];
  const from =
    last > first && lead && lead.after === '' && /^[234]D$/.test(lead.text) ? lead : tokens[first]!;
  return text.slice(from.start, tokens[cut]!.end);
}
