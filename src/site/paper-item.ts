import { splitSentences } from '../text/sentences.ts';
import { bylineOf } from './byline.ts';
import type { Catalog, CatalogPaper } from './catalog.ts';
import { clipText } from './clip-text.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';

/** A paper in a list. */
export interface PaperItem {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Authors; venue and year; kind of contribution: as far as known. */
  readonly by: readonly string[];
  /** Names that the paper introduces, at most three. */
  readonly introduces: readonly string[];
  /** One verbatim sentence on what it does, clipped; empty when there is no abstract. */
  readonly line: string;
  readonly topics: readonly TopicLink[];
}

const LINE = 190;

/** What a list shows of a paper. */
export function paperItem(catalog: Catalog, paper: CatalogPaper, topics = 4): PaperItem {
  const { entry } = paper;
  return {
    id: paper.id,
    href: urlOf.paper(catalog.base, paper.id),
    title: entry.title,
    by: bylineOf(entry),
    introduces: (entry.introduces ?? []).slice(0, 3).map(({ name }) => name),
    line: lineOf(paper),
    topics: entry.tags.slice(0, topics).map((id) => topicLink(catalog, id)),
  };
}

/** A paper stands in many lists. */
const lines = new WeakMap<CatalogPaper, string>();

function lineOf(paper: CatalogPaper): string {
  let line = lines.get(paper);
  if (line === undefined) {
    const { roles, results } = paper.entry;
    line = clipText(roles?.approach ?? results?.[0]?.text ?? firstSentence(paper.abstract), LINE);
    lines.set(paper, line);
  }
  return line;
}

function firstSentence(abstract: string): string {
  const span = splitSentences(abstract)[0];
  return span ? abstract.slice(span.start, span.end) : '';
}
