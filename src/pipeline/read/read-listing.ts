import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './read-files.ts';

/** A listing copied from a papers page: title paragraph, abstract paragraph, page furniture in between. */
export function readListing(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  let title: { text: string; line: number } | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    const paragraph = line.trim();
    if (paragraph === '') return;
    if (paragraph.length >= 300 && title) {
      records.push({
        title: title.text,
        abstract: paragraph,
        source: { file: path.replace(/^seeds\//, ''), line: title.line },
      });
      title = undefined;
    } else title = { text: paragraph, line: index + 1 };
  });
  return { records, messages };
}
