import { contributionLabel } from '../byline.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { citationOf } from '../citation.ts';
import { topicLink } from '../topic-link.ts';
import { urlOf } from '../urls.ts';

/** A paper of the printed bibliography. */
export interface PrintEntry {
  readonly id: string;
  /** Place in the whole bibliography, from 1. */
  readonly number: number;
  readonly title: string;
  readonly href: string;
  /** All authors; venue and year; kind of contribution: as far as known. */
  readonly by: readonly string[];
  /** Names that the paper introduces, with their long forms. */
  readonly introduces: readonly string[];
  /** Headline results, verbatim. */
  readonly results: readonly string[];
  readonly abstract: string;
  readonly topics: readonly string[];
  /** Where to read it, as an absolute address. */
  readonly address?: string;
}

const RESULTS = 3;
const INTRODUCES = 6;

/** What print says of a paper; nothing is clipped, for paper has no links to follow. */
export function printEntry(catalog: Catalog, paper: CatalogPaper, number: number): PrintEntry {
  const { id, abstract, entry } = paper;
  const address = citationOf(catalog, paper).url;
  const where = [entry.venue, entry.year].filter((part) => part !== undefined).join(' ');
  return {
    id,
    number,
    title: entry.title,
    href: urlOf.paper(catalog.base, id),
    by: [(entry.authors ?? []).join(', '), where, contributionLabel(entry.contribution)].filter(
      (part) => part !== '',
    ),
    introduces: (entry.introduces ?? [])
      .slice(0, INTRODUCES)
      .map(({ name, long }) => (long ? `${name} (${long})` : name)),
    results: (entry.results ?? []).slice(0, RESULTS).map(({ text }) => text),
    abstract,
    topics: entry.tags.map((tag) => topicLink(catalog, tag).label),
    ...(address && { address }),
  };
}
