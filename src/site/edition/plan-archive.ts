/** A file of the site as the file edition holds it: path below the site, text. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

/** For each chunk its files in order: path, and length of the text in UTF-16 units. */
export type ArchiveDirectory = readonly (readonly (readonly [path: string, length: number])[])[];

/** Texts of many files, joined to chunks that are compressed one by one. */
export interface Archive {
  readonly directory: ArchiveDirectory;
  readonly chunks: readonly string[];
}

/**
 * Joins files, in their order, to chunks of about `limit` UTF-16 units: neighbours that say the same compress
 * together, and reading a file unpacks no more than its chunk.
 */
export function planArchive(files: readonly ArchiveFile[], limit: number): Archive {
  const directory: [string, number][][] = [];
  const chunks: string[] = [];
  let texts: string[] = [];
  let size = 0;
  for (const { path, text } of files) {
    if (texts.length === 0) directory.push([]);
    directory.at(-1)?.push([path, text.length]);
    texts.push(text);
    size += text.length;
    if (size < limit) continue;
    chunks.push(texts.join(''));
    [texts, size] = [[], 0];
  }
  if (texts.length > 0) chunks.push(texts.join(''));
  return { directory, chunks };
}

/** Paths of all files, in their order. */
export function listArchive(directory: ArchiveDirectory): string[] {
  return directory.flatMap((files) => files.map(([path]) => path));
}

/** A file's text in the archive; `chunk` unpacks one chunk. Undefined when there is no such file. */
export async function readArchive(
  directory: ArchiveDirectory,
  path: string,
  chunk: (number: number) => Promise<string>,
): Promise<string | undefined> {
  for (const [number, files] of directory.entries()) {
    let start = 0;
    for (const [name, length] of files) {
      if (name === path) return (await chunk(number)).slice(start, start + length);
      start += length;
    }
  }
  return undefined;
}
