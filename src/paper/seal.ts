/**
 * The seal of a generated entry: the last line of its front matter, a comment that tells people where
 * to write instead and holds a check sum of the rest of the file, so that ingest notices a hand edit.
 */
import { createHash } from 'node:crypto';

const LINE = /^# Written by ingest; [^\n]* Seal ([0-9a-f]{12})\n/m;

/** The comment line, its line end included, for a file whose other text is `rest`. */
export function sealLine(rest: string): string {
  return `# Written by ingest; put remarks into notes/, corrections into the seed. Seal ${sealOf(rest)}\n`;
}

/** Whether a file is as ingest wrote it: `open` when it bears no seal, `broken` when something changed since. */
export function checkSeal(file: string): 'whole' | 'broken' | 'open' {
  const text = file.includes('\r') ? file.replaceAll('\r\n', '\n') : file;
  const match = LINE.exec(text);
  if (!match) return 'open';
  return sealOf(text.slice(0, match.index) + text.slice(match.index + match[0].length)) === match[1]
    ? 'whole'
    : 'broken';
}

function sealOf(rest: string): string {
  return createHash('sha256').update(rest).digest('hex').slice(0, 12);
}
