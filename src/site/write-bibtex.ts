import { singleSpaces } from '../text/single-spaces.ts';
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
  const fields =
    field('title', `{${escape(title)}}`) +
    field('author', authorsOf(authors, most)) +
    field(VENUE[kind], venue && escape(venue)) +
    field('year', year?.toString()) +
    field('doi', doi) +
    field('eprint', arxiv) +
    field('archiveprefix', arxiv && 'arXiv') +
    field('url', url);
  return `@${TYPE[kind]}{${citation.key},\n${fields}}\n`;
}

function field(name: string, value: string | undefined): string {
  return value ? `  ${name} = {${value}},\n` : '';
}

function authorsOf(authors: Citation['authors'], most: number): string {
  const names = authors
    .slice(0, most)
    .map(({ family, given }) => escape(given ? `${family}, ${given}` : `{${family}}`));
  return [...names, ...(authors.length > most ? ['others'] : [])].join(' and ');
}

/** Escapes what TeX would read as a command; formulas between dollars stay formulas. */
function escape(text: string): string {
  const line = singleSpaces(text);
  if (line.search(SPECIAL) < 0) return line;
  return line
    .split(/(\$[^$]*\$)/)
    .map((part, index) => (index % 2 === 1 && balanced(part) ? part : escapeText(part)))
    .join('');
}

const SPECIAL = /[\\~^&%$#_{}]/g;
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeText(text: string): string {
  const grouped = balanced(text);
  return text.replace(SPECIAL, (sign) => {
    if (grouped && /[{}]/.test(sign)) return sign;
    return SIGNS[sign] ?? `\\${sign}`;
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
