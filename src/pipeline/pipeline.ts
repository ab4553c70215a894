/**
 * From the files of a review to the files of its atlas: the table of contents of the pipeline.
 * Pure: bytes in, text out; disk, clock and terminal belong to `scripts/`.
 */
import { LazyMap } from '../paper/lazy-map.ts';
import type { DescribedPaper } from '../paper/paper.ts';
import type { Message } from '../paper/message.ts';
import { describePapers, type DescribeOptions } from './describe/describe-papers.ts';
import { recallData, recallText, type Memory } from './memory.ts';
import { mergeRecords } from './merge/merge-records.ts';
import type { ReadEntry } from './read/read-entry.ts';
import { readFiles } from './read/read-files.ts';
import type { PublishedFile } from './read/read-published.ts';
import { readVocabulary } from './read/read-vocabulary.ts';
import { relatePapers } from './relate/relate-papers.ts';
import { entryOf } from './write/entry-of.ts';
import { publishedEntry, writeEntry } from './write/write-entry.ts';
import { writeVanished } from './write/write-vanished.ts';
import { writeJson } from './write/write-json.ts';
import { writeVocabulary } from './write/write-vocabulary.ts';
import type { SourceFile } from '../paper/source-file.ts';

export interface ReviewFiles {
  readonly seeds: readonly SourceFile[];
  readonly references: readonly SourceFile[];
  /** `topics.yaml`, absent in a new review. */
  readonly topics?: SourceFile;
  /** Entries of the last ingest: they keep their ids for ever. */
  readonly published: readonly PublishedFile[];
}

/** What ingest writes; no files at all when a message is an error. */
export interface AtlasFiles {
  /** Path relative to the review's folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The parts of those of `files` that may be too large to hold. */
  readonly parts: ReadonlyMap<string, () => Iterable<string>>;
  /** What reading back the file of a paper's entry gives, without reading it; not for papers that vanished. */
  readonly entries: ReadonlyMap<string, ReadEntry>;
  readonly messages: readonly Message[];
}

export interface AtlasOptions extends DescribeOptions {
  /** Given all files but the papers' neighbours, which are found afterwards. */
  readonly onDescribed?: ((described: Pick<AtlasFiles, 'files' | 'entries'>) => void) | undefined;
}

/** Told as each stage ends; the caller owns the clock. */
export type StageListener = (stage: string, counts: Readonly<Record<string, number>>) => void;

/** Texts of entries are held up to so many characters in all (some 15,000 entries); beyond, they are made when read. */
const HELD = 5e7;

/** `options` save time; the result is the same without them. */
export function buildAtlas(
  review: ReviewFiles,
  onStage: StageListener = () => undefined,
  options: AtlasOptions = {},
): AtlasFiles {
  const { papers, vanished, vocabulary, messages } = readAndMerge(review, onStage, options.memory);
  if (messages.some(({ severity }) => severity === 'error'))
    return { files: new Map(), parts: new Map(), entries: new Map(), messages };

  const described = describePapers(papers, vocabulary, options);
  onStage('describe', { topics: described.vocabulary.length });

  const relations = relatePapers(described.papers, described.vocabulary, options.memory);
  const { graph } = relations;
  onStage('map', { edges: graph.edges.length });

  const files = new Map<string, () => string>();
  const entries = new Map<string, () => ReadEntry>();
  writeEntries(described.papers, files, entries, options.memory);
  for (const [id, text] of vanished) files.set(`papers/${id}.mdx`, () => text);
  let topics: string | undefined;
  files.set('topics.yaml', () => (topics ??= writeVocabulary(described.vocabulary, review.topics)));
  files.set('atlas/topics.json', () => [...writeJson(graph)].join(''));
  options.onDescribed?.({ files: new LazyMap(files), entries: new LazyMap(entries) });
  onStage('write', { entries: described.papers.length });

  const { related } = relations;
  const parts = new Map([['atlas/related.json', () => writeJson(related)]]);
  for (const [file, make] of parts) files.set(file, () => [...make()].join(''));
  onStage('relate', { papers: described.papers.length });
  // The next run reads what this one writes.
  if (topics !== undefined) recallVocabulary(toSource('topics.yaml', topics), options.memory);

  return { files: new LazyMap(files), parts, entries: new LazyMap(entries), messages };
}

/** Adds the files of papers, and what reading them back would give. */
function writeEntries(
  papers: readonly DescribedPaper[],
  files: Map<string, () => string>,
  entries: Map<string, () => ReadEntry>,
  memory: Memory | undefined,
): void {
  let held = 0;
  for (const paper of papers) {
    const write = (): string => {
      const [entry, { abstract }] = [entryOf(paper), paper.paper];
      return recallText(memory, 'entry', [entry, abstract], () => writeEntry(entry, abstract));
    };
    const text = held < HELD ? write() : undefined;
    held += text?.length ?? 0;
    const file = `papers/${paper.paper.id}.mdx`;
    files.set(file, text === undefined ? write : () => text);
    entries.set(file, () => ({ entry: publishedEntry(entryOf(paper)), abstract: paper.paper.abstract }));
  }
}

/** A function of its own, so that records and what was published are gone while papers are described. */
function readAndMerge(review: ReviewFiles, onStage: StageListener, memory: Memory | undefined) {
  const seeds = readFiles(review.seeds);
  const references = readFiles(review.references);
  const vocabulary = recallVocabulary(review.topics, memory);
  onStage('read', { files: review.seeds.length, records: seeds.records.length });

  const merged = mergeRecords(
    seeds.records,
    references.records,
    review.published.map((file) => ({ ...file, abstract: () => abstractOf(file) })),
  );
  onStage('merge', {
    papers: merged.papers.length,
    ...(merged.vanished.length > 0 && { vanished: merged.vanished.length }),
  });

  const messages = [...seeds.messages, ...references.messages, ...vocabulary.messages, ...merged.messages];
  if (merged.papers.length === 0) messages.push(noPapers(review.seeds));
  const published = new Map(review.published.map((file) => [file.id, file]));
  const vanished = merged.vanished.flatMap(({ id, successor }): [string, string][] => {
    const entry = published.get(id)?.read();
    return entry ? [[id, writeVanished(entry.entry, entry.abstract, successor)]] : [];
  });
  return { papers: merged.papers, vanished, vocabulary: vocabulary.topics, messages };
}

function toSource(file: string, text: string): SourceFile {
  return { path: file, bytes: Buffer.from(text) };
}

/** Reading YAML with all its places takes a tenth of a second for 500 topics, which seldom change. */
function recallVocabulary(
  file: SourceFile | undefined,
  memory: Memory | undefined,
): ReturnType<typeof readVocabulary> {
  const from = file && [file.path, Buffer.from(file.bytes).toString('base64')];
  return recallData(memory, 'vocabulary', from ?? [], () => readVocabulary(file));
}

/** Without this, a seed file that was emptied by mistake would make every paper vanish. */
function noPapers(seeds: readonly SourceFile[]): Message {
  return {
    file: seeds.length === 1 ? (seeds[0]?.path ?? 'seeds') : 'seeds',
    rule: 'no-papers',
    severity: 'error',
    message: 'The seeds hold no paper with a title and an abstract.',
    cure: 'Put one there: a title in a paragraph of its own, then its abstract. The messages above say what was skipped.',
  };
}

/** The abstract of a published entry as the seed had it. */
function abstractOf(file: PublishedFile): string {
  const found = file.read();
  return found?.entry.raw?.abstract ?? found?.abstract ?? '';
}
