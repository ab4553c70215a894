import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './read-files.ts';

/** One JSON object a line with at least `title` and `abstract`. */
export function readJsonLines(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const { title, abstract, authors, year, venue, doi, pdf, url, code } = JSON.parse(line);
    const rest = { authors, year, venue, doi, pdf, url, code };
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    records.push({
      title,
      abstract,
      ...known,
      source: { file: path.replace(/^seeds\//, ''), line: index + 1 },
    });
  });
  return { records, messages: [] };
}
