import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdsParts, writeParts } from './text-parts.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'parts-'));
const file = path.join(folder, 'a.txt');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const long = 'é'.repeat(700_000);

test.each<[string, string[]]>([
  ['no parts', []],
  ['a few parts, one empty', ['aé', '', '👍\n']],
  ['parts larger than what is written at once', [long, 'x', long]],
])('%s are written one after the other and found again', (_, parts) => {
  writeParts(file, ['what was there', long]);
  writeParts(file, parts);
  expect(readFileSync(file, 'utf8')).toBe(parts.join(''));
  expect(holdsParts(file, parts)).toBe(true);
  expect(holdsParts(file, [parts.join('')])).toBe(true);
});

test.each<[string, string[]]>([
  ['a part less', ['abc']],
  ['a part more', ['abc', 'def', 'g']],
  ['another letter', ['abc', 'deg']],
  ['nothing', []],
])('a file that should hold %s does not hold it', (_, parts) => {
  writeParts(file, ['abc', 'def']);
  expect(holdsParts(file, parts)).toBe(false);
});
