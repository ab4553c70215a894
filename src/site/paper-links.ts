import type { Entry, Link } from '../paper/schema.ts';

/** An address outside the atlas. */
export interface OuterLink {
  readonly label: string;
  readonly href: string;
  /** The address as one reads it: host and path, clipped. */
  readonly shown: string;
}

const KINDS: Readonly<Record<Link['kind'], string>> = {
  code: 'Code',
  project: 'Project',
  data: 'Data',
  paper: 'Paper',
  other: 'Link',
};

/** Where to read the paper and what it links to; each address once, the most lasting first. */
export function paperLinks(entry: Pick<Entry, 'doi' | 'arxiv' | 'pdf' | 'url' | 'links'>): OuterLink[] {
  const { doi, arxiv, pdf, url, links = [] } = entry;
  const all: OuterLink[] = [];
  const add = (label: string, href: string | undefined, shown?: string): void => {
    if (!href || !/^https?:\/\//i.test(href) || all.some((link) => sameAddress(link.href, href))) return;
    all.push({ label, href, shown: shown ?? shortAddress(href) });
  };
  add('DOI', doi && `https://doi.org/${encodeURI(doi)}`, doi);
  add('arXiv', arxiv && `https://arxiv.org/abs/${arxiv}`, arxiv);
  add('PDF', pdf);
  for (const { url, kind } of links) add(KINDS[kind], url);
  add('Page', url);
  return all;
}

function sameAddress(a: string, b: string): boolean {
  const key = (url: string): string =>
    url
      .replace(/^https?:\/\/(?:www\.|dx\.)?/i, '')
      .replace(/(?<!\/)\/+$/, '')
      .toLowerCase();
  return key(a) === key(b);
}

function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/(?<!\/)\/+$/, '');
  return bare.length > 44 ? `${bare.slice(0, 42)}…` : bare;
}
