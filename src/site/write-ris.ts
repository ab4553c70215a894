import type { Citation } from './citation.ts';

const TYPE = { article: 'JOUR', conference: 'CPAPER', preprint: 'UNPB', other: 'GEN' } as const;

/** One RIS record of at most `most` authors, lines ended by CR LF as the format asks. */
export function writeRis(citation: Citation, most = Infinity): string {
  const { kind, title, authors, year, venue, doi, url, key, abstract } = citation;
  const lines: [string, string | undefined][] = [
    ['TY', TYPE[kind]],
    ['ID', key],
    ['TI', title],
    ...authors
      .slice(0, most)
      .map(({ family, given }): [string, string] => ['AU', given ? `${family}, ${given}` : family]),
    ['PY', year?.toString()],
    ['T2', venue],
    ['DO', doi],
    ['UR', url],
    ['AB', abstract],
  ];
  const body = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`);
  return `${body.join('')}ER  - \r\n`;
}
