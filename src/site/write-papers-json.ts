import type { Catalog, CatalogPaper } from './catalog.ts';
import { addressOfPaper, hostingOf, type Hosting } from './hosting.ts';
import type { PaperListing } from './paper-listing.ts';

/** Bumped when a key changes its meaning or goes. */
const VERSION = 1;

/**
 * `papers.json`: `{ version, title, papers: [{ id, url, …entry }] }`, one paper a line, in seed order. Left out
 * for size: abstracts (they are in papers.csl.json), the raw text and the quoted evidence of topics.
 */
export function listPapersJson(catalog: Catalog): PaperListing<Hosting> {
  const head = JSON.stringify({ version: VERSION, title: catalog.review.title }).slice(0, -1);
  return {
    head: `${head},"papers":[\n`,
    separator: ',\n',
    tail: '\n]}\n',
    papers: catalog.papers,
    facts: hostingOf(catalog),
    partOf: describePaper,
  };
}

function describePaper(hosting: Hosting, { id, entry }: CatalogPaper): string {
  const { raw: _raw, topics: _topics, roles: _roles, ...rest } = entry;
  return JSON.stringify({ id, url: addressOfPaper(hosting, id), ...rest });
}
