import { detach } from '../../text/detach.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';

/** An entry of the last ingest: what tells its paper, and the rest when it is asked for. */
export interface PublishedFile {
  readonly id: string;
  /** Title and digest of the seed, before display repairs. */
  readonly title: string;
  readonly digest: string;
  readonly doi?: string;
  readonly vanished: boolean;
  readonly read: () => ReadEntry | undefined;
}

const TITLE = /^title: (.+)$/m;
const RAW_TITLE = /^raw:\n {2}title: (.+)$/m;
const DIGEST = /^digest: "?([0-9a-f]{16})"?$/m;
const DOI = /^doi: (.+)$/m;
const VANISHED = /^vanished: true$/m;

/**
 * What an entry on the disk says of its paper; undefined when the file is no entry. Only the few lines that
 * tell the paper are looked at, since a large review reads them all at every start; `load` gives the text
 * once more when the rest is needed.
 */
export function readPublished(id: string, text: string, load: () => string): PublishedFile | undefined {
  const end = text.indexOf('\n---\n', 3);
  const head = text.startsWith('---\n') && end > 0 ? text.slice(4, end + 1) : '';
  const title = scalar(RAW_TITLE.exec(head)?.[1] ?? TITLE.exec(head)?.[1]);
  const digest = DIGEST.exec(head)?.[1];
  const doi = DOI.exec(head)?.[1];
  if (title !== undefined && digest !== undefined) {
    const known = {
      id,
      title: detach(title),
      digest: detach(digest),
      ...(doi !== undefined && { doi: detach(scalar(doi) ?? doi) }),
    };
    return { ...known, vanished: VANISHED.test(head), read: () => readEntry(load()) };
  }
  const entry = readEntry(text)?.entry;
  if (!entry) return undefined;
  const known = {
    id,
    title: entry.raw?.title ?? entry.title,
    digest: entry.digest,
    ...(entry.doi !== undefined && { doi: entry.doi }),
  };
  return { ...known, vanished: entry.vanished === true, read: () => readEntry(load()) };
}

/** A plain or double-quoted YAML text of one line, as ingest writes it; undefined for any other. */
function scalar(text: string | undefined): string | undefined {
  if (text === undefined || /^['>|&*!]/.test(text)) return undefined;
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}
