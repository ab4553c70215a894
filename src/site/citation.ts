import type { Catalog, CatalogPaper } from './catalog.ts';
import { splitName, type SplitName } from './split-name.ts';
import { urlOf } from './urls.ts';

/** What every citation format draws from. */
export interface Citation {
  /** The paper's id: unique in the review and stable for ever. */
  readonly key: string;
  readonly kind: 'article' | 'conference' | 'preprint' | 'other';
  readonly title: string;
  readonly authors: readonly SplitName[];
  readonly year?: number | undefined;
  readonly venue?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  /** Where to read it: DOI, arXiv, the record's own address, else the page here when the site is known. */
  readonly url?: string | undefined;
  readonly abstract: string;
}

const JOURNAL =
  /\b(?:journal|transactions|letters|annals|magazine|nature|science|cell|lancet|plos|pnas|proceedings of the (?:ieee|national academy)|bulletin|review|quarterly|j\.|trans\.|JMLR|TMLR|TACL|JAIR|TPAMI|IJCV)\b/i;

/** Collects the citation of a paper. */
export function citationOf(
  catalog: Pick<Catalog, 'base' | 'site'>,
  { id, abstract, entry }: CatalogPaper,
): Citation {
  const { title, year, venue, doi, arxiv } = entry;
  const here = catalog.site === undefined ? undefined : `${catalog.site}${urlOf.paper(catalog.base, id)}`;
  const url = doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : (entry.url ?? here);
  return {
    key: id,
    kind: kindOf(venue, arxiv),
    title,
    authors: (entry.authors ?? []).map(splitName),
    year,
    venue,
    doi,
    arxiv,
    url,
    abstract,
  };
}

function kindOf(venue: string | undefined, arxiv: string | undefined): Citation['kind'] {
  if (venue === undefined || /^(?:arxiv|corr)\b/i.test(venue))
    return arxiv === undefined ? 'other' : 'preprint';
  return JOURNAL.test(venue) ? 'article' : 'conference';
}
