import type { Review } from '../paper/review.ts';

/** An author of the review. */
export interface Person {
  readonly name: string;
  /** Home page, else ORCID record. */
  readonly href?: string;
}

/** An author as `review.yaml` gives them: a bare name, or a name with addresses. */
export function personOf(author: NonNullable<Review['authors']>[number]): Person {
  if (typeof author === 'string') return { name: author };
  const orcid = author.orcid?.replace(/^https?:\/\/orcid\.org\//, '');
  const href = author.url ?? (orcid && `https://orcid.org/${orcid}`);
  return { name: author.name, ...(href && /^https?:/i.test(href) && { href }) };
}
