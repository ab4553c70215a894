/** Reads a file of the index by its name below `search/`; rejects when it cannot. */
export type ReadShard = (file: string) => Promise<unknown>;

/** What came of the index so far, and what was looked for and is not here yet. */
export class ShardStore {
  readonly #read: ReadShard;
  readonly #files = new Map<string, unknown>();
  readonly #coming = new Map<string, Promise<void>>();
  #wanted = new Set<string>();

  constructor(read: ReadShard) {
    this.#read = read;
  }

  /** The content of a file, or undefined: then `settle` fetches it. */
  find<T>(file: string): T | undefined {
    if (!this.#files.has(file)) this.#wanted.add(file);
    return this.#files.get(file) as T | undefined;
  }

  /** Whether the question being asked has met something that is not here: its answer will not count. */
  get waits(): boolean {
    return this.#wanted.size > 0;
  }

  /** Asks a pure question again and again, until all files are here that it looks into. */
  async settle<T>(ask: () => T): Promise<T> {
    for (;;) {
      this.#wanted = new Set();
      const answer = ask();
      const missing = [...this.#wanted];
      if (missing.length === 0) return answer;
      await this.load(missing);
    }
  }

  /** Fetches files side by side; each once. */
  async load(files: readonly string[]): Promise<void> {
    await Promise.all(
      [...new Set(files)].filter((file) => !this.#files.has(file)).map((file) => this.#fetch(file)),
    );
  }

  #fetch(file: string): Promise<void> {
    const before = this.#coming.get(file);
    if (before) return before;
    const coming = this.#read(file)
      .then((content) => void this.#files.set(file, content))
      .finally(() => this.#coming.delete(file));
    this.#coming.set(file, coming);
    return coming;
  }
}
