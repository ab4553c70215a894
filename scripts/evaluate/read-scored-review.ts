import { parse } from 'yaml';
import { relatedSchema } from '../../src/paper/atlas.ts';
import { entrySchema, type Entry } from '../../src/paper/schema.ts';
import { vocabularySchema } from '../../src/paper/topic.ts';

/** What the scorers may ask of a finished review. */
export interface ScoredReview {
  /** The entry of a title, however its capitals and marks are written. */
  readonly findEntry: (title: string) => Entry | undefined;
  /** Titles of the related papers of a title, nearest first. */
  readonly related: (title: string) => readonly string[];
  /** Every written form of a topic id: the id, its label and its aliases. */
  readonly formsOf: (topic: string) => readonly string[];
}

/** Reads the files of a review, by path relative to its folder, as `ingest` writes them. */
export function readScoredReview(files: ReadonlyMap<string, string>): ScoredReview {
  const entries = new Map<string, { id: string; entry: Entry }>();
  const titles = new Map<string, string>();
  for (const [file, text] of files) {
    const id = /^papers\/(.+)\.mdx$/.exec(file)?.[1];
    if (id === undefined) continue;
    const entry = entrySchema.safeParse(parse(text.slice(4, text.indexOf('\n---', 4) + 1)));
    if (!entry.success) continue;
    entries.set(foldTitle(entry.data.title), { id, entry: entry.data });
    titles.set(id, entry.data.title);
  }
  const related = relatedSchema.parse(JSON.parse(files.get('atlas/related.json') ?? '{}'));
  const vocabulary = vocabularySchema.parse(parse(files.get('topics.yaml') ?? '') ?? []);
  const forms = new Map(vocabulary.map(({ id, label, aliases = [] }) => [id, [id, label, ...aliases]]));
  return {
    findEntry: (title) => entries.get(foldTitle(title))?.entry,
    related: (title) => {
      const id = entries.get(foldTitle(title))?.id ?? '';
      return (related[id] ?? []).flatMap(({ id: near }) => titles.get(near) ?? []);
    },
    formsOf: (topic) => forms.get(topic) ?? [topic],
  };
}

/** Letters and digits only, lower case: titles survive capitals, dashes and line breaks. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
