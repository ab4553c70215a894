/**
 * The bytes of a pack before compression: a line of JSON that names its files and their lengths, then the files one
 * after the other.
 */
type Directory = readonly (readonly [path: string, length: number])[];

const NEWLINE = 10;

/** Joins files to a pack, in their order. */
export function joinPack(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const directory: Directory = files.map(({ path, bytes }) => [path, bytes.length]);
  const head = new TextEncoder().encode(`${JSON.stringify(directory)}\n`);
  const pack = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  pack.set(head);
  let end = head.length;
  for (const { bytes } of files) {
    pack.set(bytes, end);
    end += bytes.length;
  }
  return pack;
}

/** A file in an uncompressed pack; undefined when it holds no such file. @throws Error when it is no pack or not whole. */
export function findInPack(pack: Uint8Array, path: string): Uint8Array | undefined {
  const head = pack.indexOf(NEWLINE);
  if (head < 0) throw new Error('a pack begins with its directory');
  const directory = JSON.parse(new TextDecoder().decode(pack.subarray(0, head))) as Directory;
  let start = head + 1;
  let found: Uint8Array | undefined;
  for (const [name, length] of directory) {
    if (name === path) found = pack.subarray(start, start + length);
    start += length;
  }
  if (start !== pack.length) throw new Error(`a pack of ${start} bytes has ${pack.length}`);
  return found;
}
