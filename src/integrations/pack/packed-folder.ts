import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkFile } from '../render/link-file.ts';
import { digestBytes } from '../render/site-record.ts';

/** A folder in which a packed site grows: its files by path with the digests that are known, and how many bytes it holds. */
export class PackedFolder {
  readonly folder: string;
  readonly written = new Map<string, string | undefined>();
  #bytes = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Writes a file; returns its digest. */
  put(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    const digest = digestBytes(content);
    this.written.set(name, digest);
    this.#bytes += Buffer.byteLength(content);
    return digest;
  }

  /** Copies a file of another site, which may go on to change. */
  copy(from: string, name: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(from, name), file);
    this.written.set(name, undefined);
    this.#bytes += statSync(file).size;
  }

  /** Takes a file over from the packed site whose place this one takes. */
  takeOver(from: string, name: string, digest: string): void {
    const file = path.join(this.folder, name);
    linkFile(path.join(from, name), file);
    this.written.set(name, digest);
    this.#bytes += statSync(file).size;
  }

  remove(name: string): void {
    const file = path.join(this.folder, name);
    this.#bytes -= statSync(file).size;
    this.written.delete(name);
    rmSync(file);
  }
}
