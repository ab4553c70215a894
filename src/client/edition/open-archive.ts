import { listArchive, readArchive, type ArchiveDirectory } from '../../site/edition/plan-archive.ts';

/** Reads a file of the site by its path below it; undefined when the edition does not hold it. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/**
 * Opens the data of an edition: text 0 is the directory, the chunks follow; each is read when first needed, and kept.
 * The citations of all papers are those of each, as `splitCitations` cut them.
 */
export function openArchive(read: (number: number) => Promise<string>): ReadFile {
  const directory = read(0).then((text) => JSON.parse(text) as ArchiveDirectory);
  const chunks = new Map<number, Promise<string>>();
  const chunk = (number: number): Promise<string> => {
    const before = chunks.get(number);
    if (before) return before;
    const text = read(number + 1);
    chunks.set(number, text);
    return text;
  };
  return async (path) => {
    const files = await directory;
    const text = await readArchive(files, path, chunk);
    const [, format] = /^papers\.(bib|ris)$/.exec(path) ?? [];
    if (format === undefined) return text;
    const parts = listArchive(files).filter((name) => name.endsWith(`/cite.${format}`));
    const texts = await Promise.all(parts.map((name) => readArchive(files, name, chunk)));
    return texts.join(format === 'bib' ? '\n' : '\r\n');
  };
}
