import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from './ingest.ts';

const scripts = path.join(import.meta.dirname, '..');
/** Permissions do not bind root: there, commands are run by nobody. */
const AS_NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const isRoot = process.getuid?.() === 0;

function command(...words: string[]): { status: number | null; output: string } {
  const [program = '', ...args] = [...(isRoot ? AS_NOBODY : []), process.execPath, ...words];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}` };
}

/** On Windows permissions are others; and root may have a checkout that nobody can read. */
const bound =
  process.platform !== 'win32' &&
  command('-e', `require('node:fs').readFileSync(${JSON.stringify(path.join(scripts, 'ingest.ts'))})`)
    .status === 0;

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  chmodSync(root, 0o755);
  content = path.join(root, 'review');
  write('After the fire', 'We measure the load of twelve mountain streams over six years.');
  ingest({ content, print: () => undefined });
});
afterEach(() => {
  permit(root, true);
  rmSync(root, { recursive: true, force: true });
});

function write(title: string, abstract: string, name = 'a.jsonl'): void {
  mkdirSync(path.join(content, 'seeds'), { recursive: true });
  writeFileSync(path.join(content, 'seeds', name), JSON.stringify({ title, abstract }));
}

function permit(folder: string, writing: boolean): void {
  if (writing) chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) permit(file, writing);
    else chmodSync(file, writing ? 0o644 : 0o444);
  }
  if (!writing) chmodSync(folder, 0o555);
}

function snapshot(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(root, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
}

describe.skipIf(!bound)('a folder without permission to write', () => {
  it('may be read by an ingest that has nothing to write', () => {
    permit(content, false);
    const { status, output } = command(path.join(scripts, 'ingest.ts'), '--content', content);
    expect(output).toContain('0 files changed');
    expect(status).toBe(0);
  });

  it('stays as it is when there is something to write, and the message names place and cure', () => {
    write('After the fires', 'We measure the load of twelve mountain streams over seven years.');
    const before = snapshot();
    permit(content, false);
    const { status, output } = command(path.join(scripts, 'ingest.ts'), '--content', content);
    expect(output).toMatch(/EACCES: permission denied, .*review\/\.ingest/);
    expect(output).toContain('make room or give permission, then ingest again.');
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it('takes no site, and is told so before anything is done', () => {
    const before = snapshot();
    permit(root, false);
    const site = path.join(root, 'site');
    const { status, output } = command(path.join(scripts, 'build.ts'), '--content', content, '--out', site);
    expect(output).toMatch(/^EACCES: permission denied, .*site\.lock/);
    expect(output).toContain('make room or give permission there, or name another folder with --out DIR.');
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });
});

describe.skipIf(!bound)('a seed without permission to read', () => {
  it('costs only itself', () => {
    write('Sourdough cultures of four cities', 'We sequence 120 cultures from four cities.', 'b.jsonl');
    chmodSync(path.join(content, 'seeds/b.jsonl'), 0);
    permit(path.join(content, 'papers'), false);
    permit(path.join(content, 'atlas'), false);
    const { status, output } = command(path.join(scripts, 'ingest.ts'), '--content', content);
    expect(output).toMatch(
      /unreadable-file: seeds\/b\.jsonl.*EACCES.*\n {2}→ Give the file read permission\./,
    );
    expect(output).toContain('1 papers');
    expect(output).toContain('0 files changed');
    expect(status).toBe(0);
  });
});
