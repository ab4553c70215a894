import { ledgerTable, type LedgerTable } from './ledger.ts';
import type { Catalog } from './catalog.ts';
import { citeReview } from './cite-review.ts';
import { coverageOf, type CoverageRow } from './coverage.ts';
import { pageFrame, type FrameLink, type PageFrame } from './page-frame.ts';
import { personOf, type Person } from './person.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { hubsOf } from './topics/hubs.ts';
import { urlOf } from './urls.ts';

/** A topic of the vocabulary with where it comes from. */
export interface VocabularyRow {
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  readonly origin: 'curated' | 'discovered';
  readonly broader?: TopicLink;
}

/** Everything the page about the review shows. */
export interface AboutPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string;
  readonly authors: readonly Person[];
  readonly licence?: string;
  readonly papers: number;
  readonly seeds: Catalog['seeds'];
  readonly coverage: readonly CoverageRow[];
  /** The topics of most papers; all of them in a review of usual size. */
  readonly vocabulary: readonly VocabularyRow[];
  /** All topics by where they come from. */
  readonly origins: { readonly curated: number; readonly discovered: number };
  readonly ledger: LedgerTable;
  readonly lines: number;
  readonly areas: number;
  readonly cite: { readonly reference: string; readonly bibtex: string };
  readonly exports: readonly FrameLink[];
}

/** More rows would make the page heavy; `/topics/` has every topic. */
const TOPICS = 600;

/** Gathers what a reader must know to trust the atlas, and to cite it. */
export function aboutPage(catalog: Catalog): AboutPage {
  const { review, base, graph } = catalog;
  const vocabulary = vocabularyOf(catalog);
  return {
    frame: pageFrame(catalog, {
      title: 'About',
      path: 'about/',
      description: `How “${review.title}” was made: method, parameters, sources, coverage, vocabulary, licence.`,
      crumbs: [{ label: 'About', href: urlOf.about(base) }],
    }),
    title: review.title,
    ...(review.description && { description: review.description }),
    authors: (review.authors ?? []).map(personOf),
    ...(review.licence && { licence: review.licence }),
    papers: catalog.papers.length,
    seeds: catalog.seeds,
    coverage: coverageOf(catalog),
    vocabulary: vocabulary.slice(0, TOPICS),
    origins: {
      curated: vocabulary.filter(({ origin }) => origin === 'curated').length,
      discovered: vocabulary.filter(({ origin }) => origin === 'discovered').length,
    },
    lines: graph.edges.length,
    areas: new Set(graph.nodes.map(({ community }) => community)).size,
    cite: citeReview(catalog),
    ledger: ledgerTable(catalog),
    exports: [
      { label: 'BibTeX', href: urlOf.export(base, 'papers.bib') },
      { label: 'RIS', href: urlOf.export(base, 'papers.ris') },
      { label: 'CSL-JSON', href: urlOf.export(base, 'papers.csl.json') },
      { label: 'JSON, without abstracts', href: urlOf.export(base, 'papers.json') },
      { label: 'RSS feed', href: urlOf.feed(base) },
    ],
  };
}

/** The topics that have a hub, most papers first. */
function vocabularyOf(catalog: Catalog): VocabularyRow[] {
  return [...hubsOf(catalog).values()]
    .sort((a, b) => b.all.length - a.all.length || (a.id < b.id ? -1 : 1))
    .map(({ id, topic, all }) => ({
      topic: { ...topicLink(catalog, id), count: all.length },
      aliases: topic?.aliases ?? [],
      origin: topic?.origin ?? 'discovered',
      ...(topic?.parent &&
        catalog.topicById.has(topic.parent) && { broader: topicLink(catalog, topic.parent) }),
    }));
}
