import { findKnownDataset, soundsLikeDataset } from './known-datasets.ts';
import { findKnownModel, soundsLikeModel } from './known-models.ts';

/** What a name is by itself: "maybe" where it is also an ordinary word and needs a cue beside it. */
export type NameKind = 'data' | 'maybe-data' | 'model' | 'maybe-model' | undefined;

const kinds = new Map<string, NameKind>();

/** What general knowledge, or else the way a name is formed, says that it names. */
export function kindOfName(name: string): NameKind {
  if (kinds.has(name)) return kinds.get(name);
  if (kinds.size > 100_000) kinds.clear();
  const kind = readKind(name);
  kinds.set(name, kind);
  return kind;
}

function readKind(name: string): NameKind {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  const data =
    findKnownDataset(name) ?? (last !== undefined && findKnownDataset(last) === 'sure' ? 'sure' : undefined);
  const model =
    findKnownModel(name) ?? (last !== undefined && /^v?\d/.test(last) ? findKnownModel(first) : undefined);
  if (model === 'sure') return 'model';
  if (data) return data === 'sure' ? 'data' : 'maybe-data';
  if (model === 'maybe') return 'maybe-model';
  return soundsLikeDataset(name) ? 'data' : soundsLikeModel(name) ? 'model' : undefined;
}
