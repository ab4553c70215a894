import type { Entry } from '../paper/schema.ts';
import { annotateAbstract, type Annotated } from './annotate-abstract.ts';
import { contributionLabel } from './byline.ts';
import type { CatalogPaper } from './catalog.ts';
import { citationOf, type Citation } from './citation.ts';
import { paperLinks, type OuterLink } from './paper-links.ts';
import type { Neighbours } from './paper-neighbours.ts';
import type { PaperSurroundings } from './paper-surroundings.ts';
import type { RelatedItem } from './related-items.ts';
import { showPhrases } from './show-phrases.ts';
import type { TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeReference } from './write-reference.ts';
import { writeRis } from './write-ris.ts';

/** A name or phrase that leads to a search for it. */
export interface QueryLink {
  readonly text: string;
  readonly href: string;
}

/** A quantitative claim as one row. */
export interface ResultRow {
  /** Counted from 1; `#result-<number>` marks it in the abstract, or the row where it stands elsewhere. */
  readonly number: number;
  /** "3.2 points", "40 %"; empty for a claim without a number. */
  readonly value: string;
  readonly metric?: string;
  readonly direction?: 'up' | 'down' | 'same';
  readonly text: string;
  readonly inAbstract: boolean;
}

/** Why a paper has a topic. */
export interface ReceiptRow {
  readonly topic: TopicLink;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Everything the page of a paper shows. */
export interface PaperPage {
  readonly id: string;
  readonly title: string;
  /** Each with the page of its papers, or a search for the name. */
  readonly authors: readonly QueryLink[];
  /** Kind of contribution, venue and year as far as known; the venue leads to its papers. */
  readonly kicker: readonly { readonly text: string; readonly href?: string }[];
  readonly links: readonly OuterLink[];
  /** Absent when the seed has no abstract. */
  readonly abstract?: Annotated['pieces'];
  readonly introduces: NonNullable<Entry['introduces']>;
  readonly results: readonly ResultRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly models: readonly QueryLink[];
  readonly datasets: readonly QueryLink[];
  readonly phrases: readonly QueryLink[];
  readonly acronyms: NonNullable<Entry['acronyms']>;
  readonly related: readonly RelatedItem[];
  /** `shortened` is the number of authors shown where the files hold more; `files`: this paper has files of its own. */
  readonly cite: {
    readonly files: boolean;
    readonly reference: string;
    readonly bibtex: string;
    readonly ris: string;
    readonly shortened?: number;
  };
  readonly source: Pick<Entry, 'source' | 'digest' | 'raw'>;
  readonly neighbours: Neighbours;
}

/** Chooses and orders what the page of a paper shows. */
export function paperPage(paper: CatalogPaper, around: PaperSurroundings): PaperPage {
  const { id, abstract, entry } = paper;
  const { base } = around.facts;
  const topicOf = (topic: string): TopicLink => around.topics[topic]!;
  const annotated = annotateAbstract(abstract, entry, topicOf);
  const citation = citationOf(around.facts, paper);
  const query = (text: string): QueryLink => ({
    text,
    href: urlOf.search(base, `"${text.replaceAll('"', '')}"`),
  });
  const where = [entry.venue, entry.year].filter((part) => part !== undefined).join(' ');
  return {
    id,
    title: entry.title,
    authors: (entry.authors ?? []).map((name, index) => ({
      text: name,
      href: around.authors[index] ?? urlOf.search(base, name),
    })),
    kicker: [
      { text: contributionLabel(entry.contribution) },
      { text: where, ...(around.venue !== undefined && { href: around.venue }) },
    ].filter(({ text }) => text !== ''),
    links: paperLinks(entry),
    ...(abstract && { abstract: annotated.pieces }),
    introduces: entry.introduces ?? [],
    results: (entry.results ?? []).map(({ text, value, unit, metric, direction }, index) => ({
      number: index + 1,
      value: joinUnit(value, unit),
      ...(metric && { metric }),
      ...(direction && { direction }),
      text,
      inAbstract: annotated.placed.includes(index + 1),
    })),
    receipts: (entry.topics ?? []).map(({ id, score, evidence }) => ({
      topic: topicOf(id),
      score,
      evidence,
    })),
    models: (entry.mentions?.models ?? []).map(query),
    datasets: (entry.mentions?.datasets ?? []).map(query),
    phrases: showPhrases(entry.keyphrases ?? []).map(query),
    acronyms: entry.acronyms ?? [],
    related: around.related,
    cite: citeBox(citation, around.hasFiles),
    source: { source: entry.source, digest: entry.digest, ...(entry.raw && { raw: entry.raw }) },
    neighbours: around.neighbours,
  };
}

/** Hundreds of authors, twice, would not fit the first round trip to the reader. */
const AUTHORS = 30;

function citeBox(citation: Citation, files: boolean): PaperPage['cite'] {
  return {
    files,
    reference: writeReference(citation),
    bibtex: writeBibtex(citation, AUTHORS),
    // The browser normalises line breaks anyway.
    ris: writeRis(citation, AUTHORS).replaceAll('\r', ''),
    ...(citation.authors.length > AUTHORS && { shortened: AUTHORS }),
  };
}

/** "40" and "%" are written "40%", "3" and "points" with a space that never breaks. */
export function joinUnit(value: string | undefined, unit: string | undefined): string {
  if (value === undefined) return '';
  if (unit === undefined || value.endsWith(unit)) return value;
  return /^[\p{L}]/u.test(unit) ? `${value}\u00a0${unit}` : `${value}${unit}`;
}
