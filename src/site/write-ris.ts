import { singleSpaces } from '../text/single-spaces.ts';
import type { Citation } from './citation.ts';

const TYPE = { article: 'JOUR', conference: 'CPAPER', preprint: 'UNPB', other: 'GEN' } as const;

/** One RIS record of at most `most` authors, lines ended by CR LF as the format asks. */
export function writeRis(citation: Citation, most = Infinity): string {
  const { kind, title, authors, year, venue, doi, url, key, abstract } = citation;
  const people = authors
    .slice(0, most)
    .map(({ family, given }) => line('AU', given ? `${family}, ${given}` : family))
    .join('');
  return (
    line('TY', TYPE[kind]) +
    line('ID', key) +
    line('TI', title) +
    people +
    line('PY', year?.toString()) +
    line('T2', venue) +
    line('DO', doi) +
    line('UR', url) +
    line('AB', abstract) +
    'ER  - \r\n'
  );
}

function line(tag: string, value: string | undefined): string {
  return value ? `${tag}  - ${singleSpaces(value)}\r\n` : '';
}
