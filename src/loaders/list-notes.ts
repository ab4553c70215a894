import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The ids of the papers that have a hand-written note, `notes/<id>.mdx`. */
export function listNotes(content: string): Set<string> {
  const folder = path.join(content, 'notes');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(files.filter((file) => file.endsWith('.mdx')).map((file) => file.slice(0, -'.mdx'.length)));
}
