import type { Citation } from './citation.ts';

const TYPE = {
  article: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  other: 'document',
} as const;

/** A CSL-JSON item (citationstyles.org, schema 1.0), keys with nothing to say left out. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof TYPE)[Citation['kind']];
  readonly title: string;
  readonly author?: readonly (
    { readonly family: string; readonly given: string } | { readonly literal: string }
  )[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly number?: string;
  readonly URL?: string;
  readonly abstract?: string;
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
    ...(authors.length > 0 && {
      author: authors.map(({ family, given }) => (given ? { family, given } : { literal: family })),
    }),
    ...(year !== undefined && { issued: { 'date-parts': [[year]] as const } }),
    ...(venue && { 'container-title': venue }),
    ...(doi && { DOI: doi }),
    ...(arxiv && { number: `arXiv:${arxiv}` }),
    ...(url && { URL: url }),
    ...(abstract && { abstract }),
  };
}
