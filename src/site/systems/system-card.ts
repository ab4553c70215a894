import { figureOf } from '../evidence/claim-row.ts';
import type { Catalog } from '../catalog.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { urlOf } from '../urls.ts';
import { hrefOfSystem } from './system-pages.ts';
import type { System } from './systems.ts';

/** A system as a list shows it. */
export interface SystemCard {
  readonly name: string;
  readonly long?: string;
  readonly anchor: string;
  /** Its place in the index of systems. */
  readonly href: string;
  /** Verbatim; absent when only the title names it. */
  readonly sentence?: string;
  readonly headline?: { readonly figure: string; readonly metric: string; readonly text: string };
  readonly paper: { readonly id: string; readonly title: string; readonly href: string };
  readonly topics: readonly TopicLink[];
  readonly code?: { readonly href: string; readonly label: string };
}

const TOPICS = 3;

/** What the index and the hubs show of a system. */
export function systemCard(catalog: Catalog, system: System): SystemCard {
  const { name, long, anchor, sentence, headline, paper, code } = system;
  return {
    name,
    ...(long !== undefined && { long }),
    anchor,
    href: hrefOfSystem(catalog, system),
    ...(sentence !== undefined && { sentence }),
    ...(headline && {
      headline: { figure: figureOf(headline), metric: headline.metric ?? '', text: headline.text },
    }),
    paper: { id: paper.id, title: paper.entry.title, href: urlOf.paper(catalog.base, paper.id) },
    topics: paper.entry.tags.slice(0, TOPICS).map((id) => topicLink(catalog, id)),
    ...(code && { code }),
  };
}
