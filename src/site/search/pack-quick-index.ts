import type { Contribution } from '../../paper/schema.ts';
import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { hrefOfSystem } from '../systems/system-pages.ts';
import { namedSystemsOf } from '../systems/systems.ts';
import { hubsOf } from '../topics/hubs.ts';
import { urlOf } from '../urls.ts';
import { SYNONYMS } from '../../text/synonym-data.ts';
import { corpusWordsOf, countCorpusWords } from './corpus-words.ts';
import { packIds } from './plain-slug.ts';
import { LARGE_REVIEW, SMALL_REVIEW } from './review-size.ts';
import { packListed, unpackWords, type PackedWords } from './word-list.ts';
import { searchedText } from './searched-text.ts';

/** A topic as the search knows it. */
export interface QuickTopic {
  readonly id: string;
  readonly label: string;
  /** Other written forms; left out when there are none. */
  readonly aliases?: readonly string[];
  /** Papers on its hub. */
  readonly count: number;
}

/** Papers stand as their position in `ids` everywhere. */
export interface QuickIndex {
  readonly language: string;
  /** 0 where `plainSlug` of the title is the id. */
  readonly ids: readonly (string | 0)[];
  readonly titles: readonly string[];
  /** 0 where unknown; left out when no paper has a year. */
  readonly years?: readonly number[];
  readonly venues?: readonly string[];
  readonly contributions?: readonly (Contribution | '')[];
  readonly topics: readonly QuickTopic[];
  /** For each paper its topics (positions in `topics`), best first. */
  readonly tags: readonly (readonly number[])[];
  /** For each paper one digit per tag: its score times nine. */
  readonly scores: readonly string[];
  /** What papers introduce; `href` is its address below `systems/`. */
  readonly systems: readonly (readonly [name: string, paper: number, href: string, long?: string])[];
  /** Abbreviations and what they stand for, the most usual meaning first. */
  readonly acronyms: readonly (readonly [short: string, ...long: string[]])[];
  /** Empty in a large review. */
  readonly authors: readonly string[];
  /** For each paper its authors (positions in `authors`), in order; left out when no paper has any. */
  readonly by?: readonly (readonly number[])[];
  readonly words: PackedWords;
  /** Groups of words that widen a search, only where the corpus has one of them. */
  readonly synonyms: readonly string[];
}

/** Packs what is needed to answer by name, before and without the full-text index. */
export const packQuickIndex = perCatalog((catalog: Catalog): QuickIndex =>
  packIndex(catalog, catalog.papers.length <= SMALL_REVIEW),
);

/** The same with all authors, or without any. */
export function packIndex(catalog: Catalog, withAuthors: boolean): QuickIndex {
  const { papers } = catalog;
  const years = column(
    papers.map(({ entry }) => entry.year ?? 0),
    0,
  );
  const contributions = column<Contribution | ''>(
    papers.map(({ entry }) => entry.contribution ?? ''),
    '',
  );
  const titles = papers.map(({ entry }) => entry.title);
  const named = packNamed(catalog);
  const corpus = corpusWordsOf(catalog);
  const listed = packListed(
    countCorpusWords(corpus, [
      corpus.papers.map(({ text }) => text),
      corpus.venues,
      ...(withAuthors ? [corpus.authors] : []),
    ]),
    namesOfTopics(named.topics),
    titles.map(searchedText),
    papers.length > LARGE_REVIEW && withAuthors ? Infinity : undefined,
  );
  // Names that only the full text knows must not pass for slips.
  const known = withAuthors || papers.every(({ entry }) => !entry.authors?.length);
  const words = { ...listed, complete: listed.complete && known };
  const authors = withAuthors ? [...new Set(papers.flatMap(({ entry }) => entry.authors ?? []))].sort() : [];
  const authorAt = new Map(authors.map((name, i) => [name, i]));
  const { language, venues, topics, tags, scores, systems, acronyms } = named;
  return {
    language,
    ids: packIds(
      papers.map(({ id }) => id),
      titles,
    ),
    titles,
    ...(years && { years }),
    ...(venues && { venues }),
    ...(contributions && { contributions }),
    topics,
    tags,
    scores,
    systems,
    acronyms,
    authors,
    ...(authors.length > 0 && {
      by: papers.map(({ entry }) => (entry.authors ?? []).map((name) => authorAt.get(name) ?? 0)),
    }),
    words,
    synonyms: findSynonyms(language, unpackWords(words)),
  };
}

/** What names in a review mean, except those of authors. */
export type QuickNames = Pick<
  QuickIndex,
  'language' | 'venues' | 'topics' | 'tags' | 'scores' | 'systems' | 'acronyms'
>;

/** Collects them. */
export function packNamed(catalog: Catalog): QuickNames {
  const { papers, review } = catalog;
  const used = [...catalog.topicById.values()].filter(
    ({ id, hidden }) => !hidden && catalog.papersByTopic.has(id),
  );
  const topics = used.sort((a, b) => (a.id < b.id ? -1 : 1));
  const position = new Map(topics.map(({ id }, i) => [id, i]));
  const tags = papers.map(({ entry }) => entry.tags.flatMap((tag) => position.get(tag) ?? []));
  const venues = column(
    papers.map(({ entry }) => entry.venue ?? ''),
    '',
  );
  return {
    language: review.language ?? 'en',
    ...(venues && { venues }),
    topics: topics.map(({ id, label, aliases }) => ({
      id,
      label,
      ...(aliases?.length && { aliases }),
      count: hubsOf(catalog).get(id)?.all.length ?? 0,
    })),
    tags,
    scores: papers.map(({ entry }, i) =>
      (tags[i] ?? []).map((tag) => digitOf(entry, topics[tag]?.id)).join(''),
    ),
    systems: collectSystems(catalog),
    acronyms: collectAcronyms(catalog),
  };
}

/** The labels of topics and their other written forms. */
export function namesOfTopics(topics: readonly QuickTopic[]): string[] {
  return topics.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
}

/** The groups of synonyms of which the corpus has a word. */
export function findSynonyms(language: string, known: Pick<ReadonlyMap<string, number>, 'has'>): string[] {
  if (!language.startsWith('en')) return [];
  return SYNONYMS.trim()
    .split('\n')
    .filter((line) => line.split(' ').some((word) => known.has(word)));
}

/** Nothing for a column that says nothing. */
function column<T>(values: readonly T[], none: T): readonly T[] | undefined {
  return values.every((value) => value === none) ? undefined : values;
}

function digitOf({ topics }: Catalog['papers'][number]['entry'], id: string | undefined): string {
  const score = topics?.find((topic) => topic.id === id)?.score ?? 0.5;
  return String(Math.round(score * 9));
}

function collectAcronyms({ papers }: Catalog): QuickIndex['acronyms'] {
  const counts = new Map<string, Map<string, number>>();
  for (const { entry } of papers) {
    for (const { short, long } of entry.acronyms ?? []) {
      const meanings = counts.get(short) ?? new Map<string, number>();
      counts.set(short, meanings.set(long.toLowerCase(), (meanings.get(long.toLowerCase()) ?? 0) + 1));
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([short, meanings]) => {
      const longs = [...meanings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([long]) => long);
      return [short, ...longs] as const;
    });
}

function collectSystems(catalog: Catalog): QuickIndex['systems'] {
  const places = new Map(catalog.papers.map((paper, place) => [paper, place]));
  const index = urlOf.systems(catalog.base);
  return namedSystemsOf(catalog).map((system) => {
    const href = hrefOfSystem(catalog, system).slice(index.length);
    const row = [system.name, places.get(system.paper) ?? 0, href] as const;
    return system.long === undefined ? row : [...row, system.long];
  });
}
