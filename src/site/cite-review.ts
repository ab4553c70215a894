import type { Catalog } from './catalog.ts';
import { personOf } from './person.ts';
import { slugOf } from '../paper/ids.ts';
import { splitName } from './split-name.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeReference } from './write-reference.ts';

/**
 * How to cite the review itself. It has no year, because nothing in a build reads a clock: the digest of
 * its seed says which state was read.
 */
export function citeReview({ review, site, base, seeds, papers }: Catalog): {
  reference: string;
  bibtex: string;
} {
  const state = [
    `${papers.length} papers`,
    ...seeds.slice(0, 3).map(({ file, digest }) => `${file} ${digest.slice(0, 12)}`),
  ];
  const citation = {
    key: slugOf(review.title, 40),
    kind: 'other' as const,
    title: review.title,
    authors: (review.authors ?? []).map((author) => splitName(personOf(author).name)),
    venue: `Literature review, ${state.join(', ')}`,
    ...(site && { url: site + base }),
    abstract: '',
  };
  return { reference: writeReference(citation), bibtex: writeBibtex(citation) };
}
