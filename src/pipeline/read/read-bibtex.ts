import { parse, type Creator, type Library } from '@retorquere/bibtex-parser';
import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';
import { makeLineFinder } from './record/find-line.ts';

/** Fields of BibTeX and BibLaTeX under the names that `readRecord` knows; the first that an entry has counts. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  abstract: ['abstract', 'annotation'],
  year: ['year', 'date'],
  venue: ['journal', 'journaltitle', 'booktitle', 'eventtitle', 'publisher', 'school'],
  doi: ['doi'],
  url: ['url'],
};

/** A `.bib` file; TeX accents become letters, mathematics stays TeX where Unicode has no form for it. */
export function readBibtex(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  const { entries, errors } = parseAll(text);
  const lineOf = makeLineFinder(text);
  for (const { fields, input } of entries) {
    if (input === '') continue; // reported below
    const result = readRecord(recordOf(fields), path, lineOf(input));
    records.push(...result.records);
    messages.push(...result.messages);
  }
  const errorLine = makeLineFinder(text);
  for (const { error, input } of errors) {
    messages.push({
      file: path,
      line: errorLine(input ?? ''),
      rule: 'broken-bibtex',
      severity: 'warning',
      message: `${(error.split('\n')[0] ?? '').replace(/^([^"]*)"[\s\S]*" at line.*/, '$1near here')}; the entry was left out.`,
      cure: 'Balance its braces and quotation marks, and part its fields by commas.',
    });
  }
  return { records, messages };
}

/** The whole file at once or, where the parser gives up on it, entry by entry. */
function parseAll(text: string): Pick<Library, 'entries' | 'errors'> {
  try {
    return parse(text, { sentenceCase: false });
  } catch {
    const chunks = text.split(/^(?=@)/m);
    if (chunks.length === 1)
      return { entries: [], errors: [{ error: 'This is no BibTeX', input: text.slice(0, 80) }] };
    const parsed = chunks.map(parseAll);
    return {
      entries: parsed.flatMap(({ entries }) => entries),
      errors: parsed.flatMap(({ errors }) => errors),
    };
  }
}

function recordOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, names] of Object.entries(FIELDS)) {
    const name = names.find(
      (candidate) => typeof fields[candidate] === 'string' || Array.isArray(fields[candidate]),
    );
    const value = name === undefined ? undefined : fields[name];
    record[key] = typeof value === 'string' ? withoutMarkup(value) : value;
  }
  if (/arxiv/i.test(String(fields['archiveprefix'] ?? fields['eprinttype'] ?? '')))
    record['arxiv'] = fields['eprint'];
  record['authors'] = Array.isArray(fields['author'])
    ? (fields['author'] as Creator[]).map(nameOf)
    : undefined;
  return record;
}

/** The parser marks up italics and the like in HTML; a text of ours is plain. */
function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:i|b|sub|sup|span|nc|tt)(?: [^<>]{0,100})?>/g, '');
}

function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  return (
    name ??
    [firstName, prefix, lastName, suffix].filter((part) => part !== undefined && part !== '').join(' ')
  );
}
