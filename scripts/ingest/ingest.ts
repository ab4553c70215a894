import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { buildAtlas, type AtlasFiles } from '../../src/pipeline/pipeline.ts';
import type { ReadEntry } from '../../src/pipeline/read/read-entry.ts';
import { readPublished, type PublishedFile } from '../../src/pipeline/read/read-published.ts';
import { readReview } from '../../src/pipeline/read/read-review.ts';
import { applyChanges } from './apply-changes.ts';
import { lockFolder, unlockFolder } from './lock-folder.ts';
import { openMemory, type MemoryPlace } from './open-memory.ts';
import { readClaimsBeside } from './read-claims-beside.ts';
import { planChanges, type Change, type FileChange } from './plan-changes.ts';
import { listEntries, readReviewFolder } from './read-review-folder.ts';
import { makeProgress } from './progress.ts';
import { makeStageLog } from './stage-log.ts';

export interface IngestOptions {
  /** Folder of the review. */
  readonly content: string;
  /** Compare only: nothing is written. */
  readonly check?: boolean;
  /** Overwrite entries that were edited by hand. */
  readonly force?: boolean;
  /** What `lockFolder` gave a caller that goes on reading afterwards; otherwise ingest takes and returns it. */
  readonly side?: string | Error;
  /** Where to remember what was read of each paper, so that the next ingest reads only what is new. */
  readonly memory?: MemoryPlace | undefined;
  readonly print?: (line: string) => void;
  /** Told when everything but the papers' neighbours is as it shall be. */
  readonly onEntries?: () => void;
  /** Told the id and the text of each paper's entry that stands there now, what reading it would give, and whether it was just written. */
  readonly onEntry?: (id: string, text: string, read: () => ReadEntry, isNew: boolean) => void;
}

export interface Ingested {
  readonly messages: readonly Message[];
  /** What was written, or with `check` what would be. Nothing when a message is an error. */
  readonly changes: readonly FileChange[];
  /** With `check`, the same changes with their texts. After writing nothing holds on to what texts are made from. */
  readonly diff: readonly Change[];
}

/**
 * Seeds → `papers/`, `atlas/`, `topics.yaml`.
 * @throws Error with a cure when the folder is no review, another ingest writes to it, or the disk refuses.
 */
export function ingest(options: IngestOptions): Ingested {
  const root = path.resolve(options.content);
  if (options.check || options.side !== undefined) return readAndWrite(root, options);
  const side = lockFolder(root);
  try {
    return readAndWrite(root, { ...options, side });
  } finally {
    unlockFolder(side);
  }
}

function readAndWrite(root: string, options: IngestOptions): Ingested {
  const { check = false, force = false, side, memory: place, print = console.log, onEntry } = options;
  const folder = readReviewFolder(root);
  const found = [...folder.messages, ...readReview(folder.review).messages];
  const changes: Change[] = [];
  const seen = new Map<string, string>();
  const said: Message[] = [];
  const put = (atlas: PlannedFiles, isMeant: (file: string) => boolean): void => {
    const tell =
      (isNew: boolean) =>
      (file: string, text: string): void => {
        if (atlas.entries.has(file))
          onEntry?.(path.basename(file, '.mdx'), text, () => atlas.entries.get(file)!, isNew);
      };
    const plan = planChanges(root, atlas, force, isMeant, tell(false), seen);
    said.push(...plan.messages);
    changes.push(...plan.changes);
    if (!check && side !== undefined) applyChanges(root, plan.changes, side, tell(true));
  };
  const memory = place && openMemory(place);
  const isFine = !found.some(isError);
  const atlas = buildAtlas(
    {
      seeds: folder.seeds,
      references: folder.references,
      ...(folder.topics && { topics: folder.topics }),
      published: readEntries(root, seen),
    },
    makeStageLog(print),
    {
      claimSource: readClaimsBeside(),
      memory,
      onDescribed: (described) => {
        if (!isFine) return;
        put(described, (file) => file !== NEIGHBOURS);
        seen.clear();
        options.onEntries?.();
      },
    },
  );
  memory?.save();
  memory?.close();
  found.push(...atlas.messages);
  if (found.some(isError)) return { messages: found, changes: [], diff: [] };
  put(atlas, (file) => file === NEIGHBOURS);
  const inOrder = changes.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    messages: [...found, ...said],
    changes: inOrder.map(({ file, kind }) => ({ file, kind })),
    diff: check ? inOrder : [],
  };
}

type PlannedFiles = Pick<AtlasFiles, 'files' | 'entries'> & Partial<Pick<AtlasFiles, 'parts'>>;

const isError = ({ severity }: Message): boolean => severity === 'error';
/** What may come after entries, vocabulary and map. */
const NEIGHBOURS = 'atlas/related.json';

/** Characters of entries that are held, some 20,000 of them. */
const HELD = 5e7;

/**
 * The entries of the last ingest; their text is read again when it is needed, so that 100,000 take little memory.
 * @param seen gets their texts as long as there is room
 */
function readEntries(root: string, seen: Map<string, string>): PublishedFile[] {
  let held = 0;
  const names = listEntries(root);
  const progress = makeProgress('reading entries', names.length);
  const entries = names.flatMap((name, index) => {
    progress(index + 1);
    const load = (): string => readFileSync(path.join(root, 'papers', name), 'utf8');
    const text = load();
    held += text.length;
    if (held < HELD) seen.set(`papers/${name}`, text);
    return readPublished(path.basename(name, '.mdx'), text, load) ?? [];
  });
  return entries;
}
