import { Document, isSeq, parseDocument } from 'yaml';
import type { SourceFile } from '../../paper/source-file.ts';
import type { Topic } from '../../paper/topic.ts';

const HEADER =
  '# Proposed by ingest. Rename, add aliases, nest with `parent` or silence with `hidden: true`; it never changes a line.';

/**
 * The text of `topics.yaml`: the file as people left it, to the byte, and below it one line for each topic
 * that it does not have. `before` must be YAML (the run stops before where it is not).
 */
export function writeVocabulary(topics: readonly Topic[], before: SourceFile | undefined): string {
  const text = before ? new TextDecoder().decode(before.bytes) : '';
  const document = parseDocument(text, { logLevel: 'silent' });
  const known = new Set(document.contents === null ? [] : idsOf(document.toJS()));
  const added = topics.filter(({ id }) => !known.has(id));
  if (added.length === 0) return before ? text : '[]\n';
  const isBlock = isSeq(document.contents) && document.contents.flow !== true;
  if (document.contents !== null && !isBlock) return writeAnew(document, added);
  const indent = isBlock ? ' '.repeat(columnOf(text, document.contents?.range?.[0] ?? 0)) : '';
  const header = text.includes(HEADER) ? '' : `${text === '' ? '' : '\n'}${indent}${HEADER}\n`;
  const lines = added.map((topic) => `${indent}- ${writeLine(topic)}\n`);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${header}${lines.join('')}`;
}

function idsOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.map((item: unknown) =>
        typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined,
      )
    : [];
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** A list in brackets cannot be continued below: it is written anew, its comments kept. */
function writeAnew(document: Document, added: readonly Topic[]): string {
  if (!isSeq(document.contents)) throw new TypeError('topics.yaml is no list');
  document.contents.flow = false;
  for (const topic of added) document.add(document.createNode(topic, { flow: true }));
  return document.toString({ lineWidth: 0 });
}

function writeLine({ id, label, aliases, implies, parent, hidden, redirects, origin }: Topic): string {
  const topic = { id, label, aliases, implies, parent, hidden, redirects, origin };
  const said = Object.fromEntries(
    Object.entries(topic).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const document = new Document();
  document.contents = document.createNode(said, { flow: true });
  return document.toString({ lineWidth: 0 }).trimEnd();
}
