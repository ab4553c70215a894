import type { Catalog } from './catalog.ts';
import { urlOf } from './urls.ts';

/** Bumped when a key changes its meaning or goes. */
const VERSION = 1;

/**
 * `papers.json`: `{ version, title, papers: [{ id, url, …entry }] }`, one paper a line, in seed order. Left out
 * for size: abstracts (they are in papers.csl.json), the raw text and the quoted evidence of topics.
 */
export function writePapersJson(catalog: Catalog): string {
  const lines = catalog.papers.map(({ id, entry }) => {
    const { raw: _raw, topics: _topics, roles: _roles, ...rest } = entry;
    return JSON.stringify({ id, url: `${catalog.site ?? ''}${urlOf.paper(catalog.base, id)}`, ...rest });
  });
  const head = JSON.stringify({ version: VERSION, title: catalog.review.title }).slice(0, -1);
  return `${head},"papers":[\n${lines.join(',\n')}\n]}\n`;
}
