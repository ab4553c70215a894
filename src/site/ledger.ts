import { makeLedger } from '../text/make-ledger.ts';
import type { Catalog } from './catalog.ts';
import { urlOf } from './urls.ts';

/** A short form that papers of the review define. */
export interface LedgerRow {
  readonly short: string;
  /** Most papers first; more than one means that the short form says different things here. */
  readonly senses: readonly {
    readonly long: string;
    readonly count: number;
    /** The first papers, at most three. */
    readonly papers: readonly { readonly href: string; readonly title: string }[];
  }[];
}

/** The abbreviations of a review, from A to Z; `rows` holds those with several meanings first. */
export interface LedgerTable {
  readonly rows: readonly LedgerRow[];
  readonly total: number;
  readonly ambiguous: number;
}

const PAPERS = 3;
/** Meanings shown of one abbreviation of a large review. */
const SENSES = 4;
const LARGE = 2000;

/**
 * At most `limit` abbreviations, those with several meanings and many papers before others; in a large review each
 * with its first meanings and a paper of each, for the page holds no more.
 */
export function ledgerTable({ papers, paperById, base }: Catalog, limit = 300): LedgerTable {
  const large = papers.length > LARGE;
  const ledger = makeLedger(papers.map(({ id, entry }) => ({ id, acronyms: entry.acronyms ?? [] })));
  const all = [...ledger].map(([short, senses]) => ({
    short,
    senses,
    used: senses.reduce((sum, sense) => sum + sense.papers.length, 0),
  }));
  const kept = [...all]
    .sort((a, b) => rank(a) - rank(b) || b.used - a.used || (a.short < b.short ? -1 : 1))
    .slice(0, limit)
    .sort((a, b) => rank(a) - rank(b) || (a.short < b.short ? -1 : 1));
  return {
    total: all.length,
    ambiguous: all.filter(({ senses }) => senses.length > 1).length,
    rows: kept.map(({ short, senses }) => ({
      short,
      senses: senses.slice(0, large ? SENSES : undefined).map(({ long, papers: ids }) => ({
        long,
        count: ids.length,
        papers: ids
          .slice(0, large ? 1 : PAPERS)
          .map((id) => ({ href: urlOf.paper(base, id), title: paperById.get(id)?.entry.title ?? id })),
      })),
    })),
  };
}

function rank({ senses }: { readonly senses: readonly unknown[] }): number {
  return senses.length > 1 ? 0 : 1;
}
