import type { DescribedPaper } from '../../paper/paper.ts';
import type { Entry, Link } from '../../paper/schema.ts';

/** The front matter of a described paper; an address that the record names as code is one of its links. */
export function entryOf({ paper, description }: DescribedPaper): Entry {
  const { id: _id, abstract: _abstract, code, ...known } = paper;
  const links: Link[] = [...(description.links ?? [])];
  if (code !== undefined && !links.some(({ url }) => url === code)) links.push({ url: code, kind: 'code' });
  return { ...description, ...known, source: [...known.source], links } as Entry;
}
