import type { Catalog, CatalogPaper } from './catalog.ts';
import { newestPapers } from './newest-papers.ts';
import { plainTex } from './set-tex.ts';
import { urlOf } from './urls.ts';
import { writeXmlText as xml } from './write-xml.ts';

const ITEMS = 50;

/** A part of the review that has a feed of its own. */
export interface FeedScope {
  readonly title: string;
  /** Address of the part, and of its feed, below the base. */
  readonly path: string;
  readonly feed: string;
  /** Newest first. */
  readonly papers: readonly CatalogPaper[];
}

/**
 * The newest papers of the review, or of a part of it, as RSS 2.0. It carries no dates, which RSS allows and Atom does not: the atlas is a
 * function of its seed, so that a clock has no place in it. The guid is the paper's id.
 */
export function writeFeed(catalog: Catalog, scope?: FeedScope): string {
  const { review, base, site = '' } = catalog;
  const title = scope ? `${scope.title} · ${review.title}` : review.title;
  const description = (!scope && review.description) || `The newest papers of ${title}`;
  const self = scope ? base + scope.feed : urlOf.feed(base);
  const items = (scope?.papers ?? newestPapers(catalog, ITEMS)).map(({ id, abstract, entry }) => {
    const creators = (entry.authors ?? [])
      .map((author) => `<dc:creator>${xml(author)}</dc:creator>`)
      .join('');
    const topics = entry.tags
      .map((tag) => `<category>${xml(catalog.topicById.get(tag)?.label ?? tag)}</category>`)
      .join('');
    return `<item><title>${xml(plainTex(entry.title))}</title><link>${xml(site + urlOf.paper(base, id))}</link><guid isPermaLink="false">${xml(id)}</guid>${creators}${topics}<description>${xml(plainTex(abstract))}</description></item>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xml(title)}</title><link>${xml(site + base + (scope?.path ?? ''))}</link><description>${xml(description)}</description><language>${xml(review.language ?? 'en')}</language>
${site && `<atom:link href="${xml(site + self)}" rel="self" type="application/rss+xml"/>\n`}${items.join('')}</channel></rss>
`;
}
