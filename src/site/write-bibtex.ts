import type { Citation } from './citation.ts';

const TYPE = { article: 'article', conference: 'inproceedings', preprint: 'misc', other: 'misc' } as const;
const VENUE = {
  article: 'journal',
  conference: 'booktitle',
  preprint: 'howpublished',
  other: 'howpublished',
} as const;

/**
 * One BibTeX entry with its closing line break (fields as in btxdoc, `eprint` as arXiv asks). Beyond `most` authors
 * the list ends in "and others", which BibTeX understands.
 */
export function writeBibtex(citation: Citation, most = Infinity): string {
  const { kind, title, authors, year, venue, doi, arxiv, url } = citation;
  const fields: [string, string | undefined][] = [
    ['title', `{${escape(title)}}`],
    ['author', authorsOf(authors, most)],
    [VENUE[kind], venue && escape(venue)],
    ['year', year?.toString()],
    ['doi', doi],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', url],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${TYPE[kind]}{${citation.key},\n${lines.join('')}}\n`;
}

function authorsOf(authors: Citation['authors'], most: number): string {
  const names = authors
    .slice(0, most)
    .map(({ family, given }) => escape(given ? `${family}, ${given}` : `{${family}}`));
  return [...names, ...(authors.length > most ? ['others'] : [])].join(' and ');
}

/** Escapes what TeX would read as a command; formulas between dollars stay formulas. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(\$[^$]*\$)/)
    .map((part, index) => (index % 2 === 1 && balanced(part) ? part : escapeText(part)))
    .join('');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeText(text: string): string {
  const grouped = balanced(text);
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => {
    if (grouped && /[{}]/.test(sign)) return sign;
    return SPECIAL[sign] ?? `\\${sign}`;
  });
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
