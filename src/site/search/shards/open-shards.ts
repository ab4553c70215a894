import { closeTokens, keyOf } from '../close-tokens.ts';
import { makeStemmer } from '../make-stemmer.ts';
import type { OpenIndex, PaperRecord } from '../open-index.ts';
import { plainSlug } from '../plain-slug.ts';
import { readSynonyms } from '../read-synonyms.ts';
import { splitTokens } from '../split-tokens.ts';
import { unpackSteps } from '../pack-steps.ts';
import { unpackWords } from '../word-list.ts';
import { findPart, findParts } from './find-part.ts';
import { findRows, readMeanings, readTerm, readYear, type Term } from './read-terms.ts';
import {
  RECORDS_PER_FILE,
  shardFile,
  type RecordRow,
  type ShardRoot,
  type TermFile,
  type WordFile,
} from './shard-files.ts';
import { ShardStore, type ReadShard } from './shard-store.ts';

/** The index of a large review, of which parts come as questions need them. */
export interface ShardIndex extends OpenIndex {
  /** Papers whose title or abstract has a stem → how often. */
  places(stem: string): ReadonlyMap<number, number>;
  /** Words that some question looked up; asking for others here fetches nothing. */
  readonly seen: OpenIndex['words'];
  /** The abstract of a loaded paper, sentence by sentence. */
  sentences(paper: number): readonly string[];
}

/** Letters at the beginning of a word that a slip leaves alone; frequent words are looked at whatever they begin with. */
const SURE = 2;

/** Opens the index by its root; `read` fetches the other files when they are asked for. */
export function openShards(root: ShardRoot, read: ReadShard): ShardIndex {
  const store = new ShardStore(read);
  const stem = makeStemmer(root.language);
  const terms = new Map<string, Term>();
  const lengths = new Map<number, number>();
  const fileOf = (key: string): TermFile | undefined =>
    store.find<TermFile>(shardFile.terms(findPart(root.terms, key)));
  const findTerm = (key: string): Term | undefined => {
    const known = terms.get(key);
    if (known) return known;
    const [row] = findRows(fileOf(key)?.words ?? [], key);
    if (!row) return undefined;
    const term = readTerm(row);
    terms.set(key, term);
    for (const [paper, length] of term.lengths) lengths.set(paper, length);
    return term;
  };
  const rowOf = (paper: number): RecordRow | undefined =>
    store.find<readonly RecordRow[]>(shardFile.records(paper))?.[paper % RECORDS_PER_FILE];
  const getRow = (paper: number): RecordRow => {
    const row = rowOf(paper);
    if (!row) throw new Error(`paper ${paper} was not loaded`);
    return row;
  };
  const words = {
    get: (word: string) => findTerm(stem(word))?.words.get(word),
    has: (word: string) => findTerm(stem(word))?.words.has(word) ?? false,
  };
  const seen = {
    get: (word: string) => terms.get(stem(word))?.words.get(word),
    has: (word: string) => terms.get(stem(word))?.words.has(word) ?? false,
  };
  return {
    size: root.papers,
    language: root.language,
    complete: true,
    authorsKnown: true,
    stem,
    words,
    vocabulary: openVocabulary(root, store),
    stems: { get: (key) => findTerm(key)?.count, has: (key) => findTerm(key) !== undefined },
    titles: {
      get: (key) => findTerm(key)?.titles,
      has: (key) => findTerm(key)?.titles !== undefined,
    },
    // A word that the corpus lacks only finds nothing.
    synonyms: readSynonyms(root.synonyms, stem, () => true),
    names: openNames(root, fileOf),
    longestName: root.longestName,
    topics: root.topics,
    papersOf: (year) => {
      const file = fileOf(year);
      return file && readYear(file, year);
    },
    titleKey: (paper) => ` ${keyOf(closeTokens(splitTokens(rowOf(paper)?.[1] ?? ''), seen), stem)} `,
    titleLength: (paper) => lengths.get(paper) ?? 0,
    record: (paper) => readRecord(getRow(paper)),
    settle: (ask) => store.settle(ask),
    load: (papers) => store.load(papers.map(shardFile.records)),
    seen,
    places: (key) => findTerm(key)?.places ?? new Map<number, number>(),
    sentences: (paper) => getRow(paper)[2] ?? [],
  };
}

function openNames({ topics }: ShardRoot, fileOf: (key: string) => TermFile | undefined): OpenIndex['names'] {
  const known = new Map<string, ReturnType<typeof readMeanings>>();
  const get = (key: string): ReturnType<typeof readMeanings> => {
    if (known.has(key)) return known.get(key);
    const file = fileOf(key);
    const meanings = file && readMeanings(file, key, topics);
    if (file) known.set(key, meanings);
    return meanings;
  };
  return { get, has: (key) => get(key) !== undefined };
}

function openVocabulary(root: ShardRoot, store: ShardStore): OpenIndex['vocabulary'] {
  const read = new Map<
    string,
    { readonly words: Map<string, number>; readonly names: ReadonlySet<string> }
  >();
  const open = (file: string): { words: Map<string, number>; names: ReadonlySet<string> } | undefined => {
    const packed = store.find<WordFile>(file);
    if (!packed) return undefined;
    const known = read.get(file);
    if (known) return known;
    const words = unpackWords(packed);
    const all = [...words.keys()];
    const opened = { words, names: new Set(unpackSteps(packed.names).map((at) => all[at] ?? '')) };
    read.set(file, opened);
    return opened;
  };
  const files = (start: string): string[] => findParts(root.words, start).map(shardFile.words);
  // A word whose row is still to come only seems unknown.
  const near = (word: string): Map<string, number> =>
    store.waits
      ? new Map()
      : new Map(
          [...files(word.slice(0, SURE)), shardFile.often].flatMap((file) => [...(open(file)?.words ?? [])]),
        );
  return {
    near,
    around: (start) => {
      if (store.waits) return { sorted: [], counts: new Map() };
      const counts = new Map(files(start).flatMap((file) => [...(open(file)?.words ?? [])]));
      return { sorted: [...counts.keys()], counts };
    },
    names: (word) => {
      if (store.waits) return new Map();
      const named = [...files(word.slice(0, SURE)), shardFile.often].flatMap((file) => {
        const opened = open(file);
        return [...(opened?.words ?? [])].filter(([name]) => opened?.names.has(name));
      });
      return new Map(named);
    },
  };
}

function readRecord([id, title, , authors = [], year, venue, contribution]: RecordRow): PaperRecord {
  return {
    id: id === 0 ? plainSlug(title) : id,
    title,
    authors,
    ...(venue && { venue }),
    ...(year && { year }),
    ...(contribution && { contribution }),
  };
}
