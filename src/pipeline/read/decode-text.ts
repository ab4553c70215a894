import { isUtf8 } from 'node:buffer';
import type { Message } from '../../paper/message.ts';
import type { SourceFile } from '../../paper/source-file.ts';

/** More reports of one kind say nothing new; they are counted instead. */
const REPORTED = 20;

/**
 * The text of a file: UTF-8, or UTF-16 when its byte order mark (or every other byte being zero) says so;
 * byte order marks are gone and line ends are LF. What is no UTF-8 becomes U+FFFD and is reported by line.
 */
export function decodeText({ path, bytes }: SourceFile): { text: string; messages: Message[] } {
  const encoding = encodingOf(bytes);
  const messages: Message[] = [];
  if (encoding === 'utf-8' && !isUtf8(bytes))
    messages.push(...reportLines(path, findInvalidLines(bytes), INVALID));
  let text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\u0000')) {
    messages.push(...reportLines(path, findNulLines(text), NUL));
    text = text.replaceAll('\u0000', '\uFFFD');
  }
  return { text, messages };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(bytes.length, 1000) & ~1);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if (half >= 4 && (zeros[1] ?? 0) > half * 0.8 && zeros[0] === 0) return 'utf-16le';
  if (half >= 4 && (zeros[0] ?? 0) > half * 0.8 && zeros[1] === 0) return 'utf-16be';
  return 'utf-8';
}

function findInvalidLines(bytes: Uint8Array): number[] {
  const lines: number[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function findNulLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes('\u0000') ? [index + 1] : []));
}

interface Report {
  readonly rule: string;
  readonly what: string;
  readonly cure: string;
}

const INVALID: Report = {
  rule: 'invalid-utf8',
  what: 'bytes that are not UTF-8',
  cure: 'Save the file as UTF-8; until then the characters show as \uFFFD.',
};
const NUL: Report = {
  rule: 'nul-character',
  what: 'NUL characters',
  cure: 'Delete them; until then they show as \uFFFD. Is it a text file?',
};

function reportLines(file: string, lines: readonly number[], { rule, what, cure }: Report): Message[] {
  const messages = lines.slice(0, REPORTED).map((line): Message => ({
    file,
    line,
    rule,
    severity: 'warning',
    message: `The line holds ${what}.`,
    cure,
  }));
  const rest = lines.length - REPORTED;
  if (rest > 0)
    messages.push({ file, rule, severity: 'warning', message: `${rest} further lines hold ${what}.`, cure });
  return messages;
}
