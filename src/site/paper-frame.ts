import type { Entry } from '../paper/schema.ts';
import type { CatalogPaper } from './catalog.ts';
import { citationOf } from './citation.ts';
import { frameOf, type MetaTag, type PageFrame, type SiteFacts } from './page-frame.ts';
import type { PaperSurroundings } from './paper-surroundings.ts';
import { plainTex } from './set-tex.ts';
import { urlOf } from './urls.ts';

/** The frame of a paper's page: what reference managers (`citation_*`) and search engines read. */
export function paperFrame(paper: CatalogPaper, { facts, topics }: PaperSurroundings): PageFrame {
  const { id, entry, abstract } = paper;
  const path = `papers/${encodeURIComponent(id)}/`;
  const url = facts.site === undefined ? undefined : `${facts.site}${facts.base}${path}`;
  return frameOf(facts, {
    title: entry.title,
    description: abstract || undefined,
    path,
    crumbs: [{ label: 'Papers', href: urlOf.papers(facts.base) }],
    meta: highwire(facts, paper, url),
    jsonLd: [scholarlyArticle(topics, paper, url)],
  });
}

/** The tags of Highwire Press, as Google Scholar's inclusion guidelines and Zotero's embedded metadata read them. */
function highwire(facts: SiteFacts, paper: CatalogPaper, url: string | undefined): MetaTag[] {
  const { kind, venue } = citationOf(facts, paper);
  const { title, authors = [], year, doi, arxiv, pdf } = paper.entry;
  const tags: [string, string | undefined][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', year?.toString()],
    [kind === 'article' ? 'citation_journal_title' : 'citation_conference_title', venue],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_pdf_url', pdf],
    ['citation_abstract_html_url', url],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** Search engines need no more; reference managers read every author in `citation_author`. */
const AUTHORS = 30;

function scholarlyArticle(
  topics: PaperSurroundings['topics'],
  paper: CatalogPaper,
  url: string | undefined,
): object {
  const { title, authors = [], year, doi, tags } = paper.entry;
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: plainTex(title),
    ...(authors.length > 0 && {
      author: authors.slice(0, AUTHORS).map((name) => ({ '@type': 'Person', name })),
    }),
    ...(year !== undefined && { datePublished: String(year) }),
    ...(doi && { identifier: `https://doi.org/${doi}` }),
    ...sameAs(paper.entry),
    ...(tags.length > 0 && { keywords: tags.map((id) => topics[id]?.label ?? id) }),
    ...(url && { mainEntityOfPage: url }),
  };
}

function sameAs({ arxiv, url }: Entry): { sameAs?: string } {
  const address = url ?? (arxiv && `https://arxiv.org/abs/${arxiv}`);
  return address ? { sameAs: address } : {};
}
