import { parse } from 'yaml';
import { entrySchema, type Entry } from '../../paper/schema.ts';
import { unescapeMdx } from './unescape-mdx.ts';

/** A published entry read back: its front matter and the text of its abstract. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly abstract: string;
}

/** Reads an entry that ingest wrote: undefined when it is not one (no front matter, or not of the schema). */
export function readEntry(file: string): ReadEntry | undefined {
  const text = file.includes('\r') ? file.replaceAll('\r\n', '\n') : file;
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) return undefined;
  const parsed = entrySchema.safeParse(parseYaml(text.slice(4, end + 1)));
  if (!parsed.success) return undefined;
  return {
    entry: parsed.data,
    abstract: unescapeMdx(
      text
        .slice(end + 5)
        .replace(/^\n/, '')
        .replace(/\n$/, ''),
    ),
  };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
