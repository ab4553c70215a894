import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';

export interface ReadResult {
  readonly records: readonly SeedRecord[];
  readonly messages: readonly Message[];
}

/**
 * A reader knows one format: decoded text (line ends LF) and the path of its file in, records and messages
 * out. It never throws, whatever the text; one bad record costs only itself.
 */
export type Reader = (text: string, path: string) => ReadResult;

/** The name of a seed or reference file as records give it: relative to its folder. */
export function sourceName(path: string): string {
  return path.replace(/^(?:seeds|references)\//, '');
}
