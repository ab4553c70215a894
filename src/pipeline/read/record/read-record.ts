import { findArxivId, findDoi, findHttpUrl } from '../../../paper/identifiers.ts';
import type { Message } from '../../../paper/message.ts';
import type { SeedRecord } from '../../../paper/paper.ts';
import { cleanLine, cleanText, type CleanProblem } from '../../../text/clean-text.ts';
import { sourceName, type ReadResult } from '../reader.ts';
import { readNames } from './read-names.ts';

/** The names under which records of the wild give a field, the usual one first. */
const KEYS = {
  title: ['title', 'Title', 'name'],
  abstract: ['abstract', 'Abstract', 'summary', 'description'],
  authors: ['authors', 'author', 'Authors', 'creators'],
  year: ['year', 'Year', 'published', 'publication_year', 'date', 'publication_date'],
  venue: ['venue', 'journal', 'booktitle', 'conference', 'container-title', 'publicationVenue'],
  doi: ['doi', 'DOI'],
  arxiv: ['arxiv', 'arxiv_id', 'arxivId', 'eprint'],
  url: ['url', 'URL', 'link', 'html_url', 'landing_page'],
  pdf: ['pdf', 'pdf_url', 'pdfUrl', 'PDF'],
  code: ['code', 'code_url', 'github', 'repository'],
} as const;

/**
 * A record of a paper from a value of any shape (a parsed JSON object, a row of a table). Keys have many
 * names and values many types in the wild: what can be read is read, what cannot is reported and left out.
 */
export function readRecord(value: unknown, path: string, line: number): ReadResult {
  const messages: Message[] = [];
  const report = (rule: string, severity: Message['severity'], message: string, cure: string): void => {
    messages.push({ file: path, line, rule, severity, message, cure });
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const broken = value === undefined;
    report(
      broken ? 'broken-json' : 'record-not-an-object',
      'warning',
      broken ? 'This is not valid JSON.' : `A record must be an object, not ${nameOf(value)}.`,
      'Correct the record, for example {"title": "…", "abstract": "…"}.',
    );
    return { records: [], messages };
  }
  const raw = (field: keyof typeof KEYS): unknown => {
    for (const key of KEYS[field]) {
      const found: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (found !== undefined && found !== null && found !== '') return found;
    }
    return undefined;
  };
  const text = (field: keyof typeof KEYS): string | undefined => {
    const found = raw(field);
    const first: unknown = Array.isArray(found) ? found.find((item) => typeof item === 'string') : found;
    if (typeof first === 'string') return first;
    if (typeof first === 'number') return String(first);
    if (found !== undefined)
      report(
        'wrong-type',
        'warning',
        `“${field}” is ${nameOf(found)}, not a text, and was left out.`,
        'Write it as a text.',
      );
    return undefined;
  };
  const clean = (field: keyof typeof KEYS, settle: typeof cleanText): string => {
    const { text: settled, problems } = settle(text(field) ?? '');
    for (const problem of problems)
      report(problem, 'warning', UNHOLDABLE[problem](field), 'Correct the character in the seed.');
    return settled;
  };
  const read = <T>(
    field: keyof typeof KEYS,
    find: (found: string) => T | undefined,
    expected: string,
  ): T | undefined => {
    const found = text(field);
    const settled = found === undefined ? undefined : find(cleanLine(found).text);
    if (found !== undefined && settled === undefined)
      report(
        `unreadable-${field}`,
        'warning',
        `“${field}” is no ${expected} and was left out: ${quote(found)}.`,
        'Correct or delete it.',
      );
    return settled;
  };

  const title = clean('title', cleanLine);
  if (title === '') {
    report('record-without-title', 'warning', 'The record has no title and was left out.', 'Add a "title".');
    return { records: [], messages };
  }
  const abstract = clean('abstract', cleanText);
  const { names, unread } = readNames(raw('authors'));
  if (unread > 0)
    report(
      'unreadable-authors',
      'warning',
      `${unread} of the authors could not be read and were left out.`,
      'Write authors as a list of texts.',
    );
  const address = (found: string): string | undefined => findHttpUrl(found.replaceAll(' ', '%20'));
  const pdf = read('pdf', address, 'http address');
  const url = read('url', address, 'http address');
  const code = read('code', address, 'http address');
  const doi = read('doi', findDoi, 'DOI');
  const arxiv =
    read('arxiv', findArxivId, 'arXiv id') ??
    findArxivId(doi ?? '') ??
    findArxivId(url ?? '') ??
    findArxivId(pdf ?? '');
  const year = read('year', readYear, 'year');
  const venue = clean('venue', cleanLine);
  const known = {
    authors: names.length > 0 ? names : undefined,
    year,
    venue: venue || undefined,
    doi,
    arxiv,
    url,
    pdf,
    code,
  };
  const record = { title, abstract, ...known, source: { file: sourceName(path), line } };
  return { records: [withoutUndefined(record) as unknown as SeedRecord], messages };
}

const UNHOLDABLE: Readonly<Record<CleanProblem, (field: string) => string>> = {
  'lone-surrogate': (field) => `“${field}” holds half of a character; it shows as \uFFFD.`,
  'nul-character': (field) => `“${field}” holds a NUL character; it shows as \uFFFD.`,
};

/** The year in "2024", "2024-03-01" or "March 2024"; four digits between 1000 and 2999. */
function readYear(text: string): number | undefined {
  const found = /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function quote(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 57).toWellFormed()}…”` : `“${text.toWellFormed()}”`;
}
