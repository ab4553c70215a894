import type { Citation } from './citation.ts';

const TYPE = {
  article: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  other: 'document',
} as const;

/** A CSL-JSON item (citationstyles.org, schema 1.0); keys with nothing to say are undefined, which JSON leaves out. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof TYPE)[Citation['kind']];
  readonly title: string;
  readonly author:
    | readonly ({ readonly family: string; readonly given: string } | { readonly literal: string })[]
    | undefined;
  readonly issued: { readonly 'date-parts': readonly [readonly [number]] } | undefined;
  readonly 'container-title': string | undefined;
  readonly DOI: string | undefined;
  readonly number: string | undefined;
  readonly URL: string | undefined;
  readonly abstract: string | undefined;
}

/** The citation as a CSL-JSON item. */
export function cslItem({
  key,
  kind,
  title,
  authors,
  year,
  venue,
  doi,
  arxiv,
  url,
  abstract,
}: Citation): CslItem {
  return {
    id: key,
    type: TYPE[kind],
    title,
    author:
      authors.length === 0
        ? undefined
        : authors.map(({ family, given }) => (given ? { family, given } : { literal: family })),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    'container-title': venue,
    DOI: doi,
    number: arxiv === undefined ? undefined : `arXiv:${arxiv}`,
    URL: url,
    abstract: abstract === '' ? undefined : abstract,
  };
}
