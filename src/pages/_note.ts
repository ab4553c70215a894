import path from 'node:path';
import { getEntry, render } from 'astro:content';
import { listNotes } from '../loaders/list-notes.ts';

type Rendered = Awaited<ReturnType<typeof render>>['Content'];
let noted: Set<string> | undefined;

/** The component of a paper's hand-written note; undefined when there is none. */
export async function findNote(id: string): Promise<Rendered | undefined> {
  // Asking the collection for an entry it lacks logs a warning.
  noted ??= listNotes(path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content'));
  const note = noted.has(id) ? await getEntry('notes', id) : undefined;
  return note && (await render(note)).Content;
}
