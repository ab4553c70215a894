import type { Result } from '../../paper/schema.ts';
import type { Catalog } from '../catalog.ts';
import { hrefOfSystem } from '../systems/system-pages.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { urlOf } from '../urls.ts';
import type { Claim } from './claims.ts';

/** A claim as a table or list shows it. */
export interface ClaimRow {
  readonly anchor: string;
  /** The place in the paper's own page where the claim is marked. */
  readonly href: string;
  /** Value and unit as one figure, `2.3×` or `40 hours`; empty when no value was read. */
  readonly figure: string;
  readonly value: string;
  readonly unit: string;
  readonly metric: string;
  readonly direction?: Result['direction'];
  /** Verbatim. */
  readonly text: string;
  readonly paper: { readonly id: string; readonly title: string; readonly href: string };
  readonly topics: readonly TopicLink[];
  readonly systems: readonly { readonly name: string; readonly href: string }[];
}

const TOPICS = 2;
const SYSTEMS = 3;

/** What a row of the evidence table shows. */
export function claimRow(catalog: Catalog, { anchor, place, paper, result, systems }: Claim): ClaimRow {
  const href = urlOf.paper(catalog.base, paper.id);
  return {
    anchor,
    href: `${href}#result-${place}`,
    figure: figureOf(result),
    value: result.value ?? '',
    unit: result.unit ?? '',
    metric: result.metric ?? '',
    ...(result.direction && { direction: result.direction }),
    text: result.text,
    paper: { id: paper.id, title: paper.entry.title, href },
    topics: paper.entry.tags.slice(0, TOPICS).map((id) => topicLink(catalog, id)),
    systems: systems
      .slice(0, SYSTEMS)
      .map((system) => ({ name: system.name, href: hrefOfSystem(catalog, system) })),
  };
}

/** Value and unit as one figure: a sign or a short symbol stands close, a word apart. */
export function figureOf({ value, unit }: Pick<Result, 'value' | 'unit'>): string {
  if (value === undefined) return '';
  if (unit === undefined || value.endsWith(unit)) return value;
  return /^[\p{L}\p{N}]{2}/u.test(unit) || /^\p{Lu}/u.test(unit) ? `${value} ${unit}` : value + unit;
}
