import type { CitationFormat } from './write-citations.ts';

/** Reviews up to this many papers have citation files for each; hosts limit the number of files, often to 20,000. */
export const PAPERS_WITH_FILES = 2000;

/** Cuts what `writeCitations` wrote into one file a paper: id → the same text for that paper alone. */
export function splitCitations(text: string, format: CitationFormat): Map<string, string> {
  return new Map(partsOf(text, format).map((part) => [idOf(part, format), part]));
}

function partsOf(text: string, format: CitationFormat): string[] {
  if (format === 'bib') return text.split(/\n(?=@)/).filter((part) => part !== '');
  if (format === 'ris') return text.split(/(?<=\r\nER {2}- \r\n)\r\n/).filter((part) => part !== '');
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => `[\n${line.replace(/,$/, '')}\n]\n`);
}

function idOf(part: string, format: CitationFormat): string {
  if (format === 'bib') return part.slice(part.indexOf('{') + 1, part.indexOf(','));
  if (format === 'ris') return /^ID {2}- (.*)$/m.exec(part)?.[1]?.trimEnd() ?? '';
  return (JSON.parse(part) as [{ id: string }])[0].id;
}
