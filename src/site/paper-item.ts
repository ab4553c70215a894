import { splitSentences } from '../text/sentences.ts';
import { bylineOf } from './byline.ts';
import type { Catalog, CatalogPaper } from './catalog.ts';
import { clipText } from './clip-text.ts';
import { perCatalog } from './per-catalog.ts';
import { share } from './shared.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { urlOf } from './urls.ts';

/** A paper in a list. */
export interface PaperItem {
  readonly paper: PaperCard;
  readonly topics: readonly TopicLink[];
}

/** What all lists say of a paper: one object for all of them. */
export interface PaperCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Authors; venue and year; kind of contribution: as far as known. */
  readonly by: readonly string[];
  /** Names that the paper introduces, at most three. */
  readonly introduces: readonly string[];
  /** One verbatim sentence on what it does, clipped; empty when there is no abstract. */
  readonly line: string;
}

const LINE = 190;

/** What a list shows of a paper. */
export function paperItem(catalog: Catalog, paper: CatalogPaper, topics = 4): PaperItem {
  const cards = cardsOf(catalog);
  let card = cards.get(paper);
  if (!card) cards.set(paper, (card = share(makeCard(catalog, paper))));
  return { paper: card, topics: paper.entry.tags.slice(0, topics).map((id) => topicLink(catalog, id)) };
}

/** A paper stands in many lists. */
const cardsOf = perCatalog(() => new Map<CatalogPaper, PaperCard>());

function makeCard({ base }: Catalog, paper: CatalogPaper): PaperCard {
  const { id, entry } = paper;
  return {
    id,
    href: urlOf.paper(base, id),
    title: entry.title,
    by: bylineOf(entry),
    introduces: (entry.introduces ?? []).slice(0, 3).map(({ name }) => name),
    line: lineOf(paper),
  };
}

function lineOf({ entry: { roles, results }, abstract }: CatalogPaper): string {
  return clipText(roles?.approach ?? results?.[0]?.text ?? firstSentence(abstract), LINE);
}

function firstSentence(abstract: string): string {
  const span = splitSentences(abstract)[0];
  return span ? abstract.slice(span.start, span.end) : '';
}
