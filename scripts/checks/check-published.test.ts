import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublished } from './check-published.ts';

let folder = '';
const here = process.cwd();
const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder });
const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
const commit = (): void => {
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
};
const problems = async (): Promise<readonly string[]> => (await checkPublished('content').run()).problems;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  git('init', '-q', '-b', 'main');
  mkdirSync(path.join(folder, 'content/papers'), { recursive: true });
  write('content/papers/a.mdx', 'A');
  write('content/topics.yaml', '- { id: old }\n- { id: other }\n- { id: silent, hidden: true }\n');
  commit();
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

describe('checkPublished', () => {
  it('has nothing to say of a first commit', async () => {
    expect(await problems()).toEqual([]);
  });

  it('passes when papers and topics only come', async () => {
    git('checkout', '-q', '-b', 'branch');
    write('content/papers/b.mdx', 'B');
    write('content/topics.yaml', '- { id: old }\n- { id: other }\n- { id: new }\n');
    commit();
    expect(await problems()).toEqual([]);
  });

  it('fails when an entry is deleted, on a branch and on main', async () => {
    git('checkout', '-q', '-b', 'branch');
    rmSync(path.join(folder, 'content/papers/a.mdx'));
    commit();
    expect(await problems()).toEqual(['/papers/a/ would disappear: content/papers/a.mdx is gone']);
    git('checkout', '-q', 'main');
    git('merge', '-q', '--ff-only', 'branch');
    expect(await problems()).toHaveLength(1);
  });

  it('fails when a topic goes, and not when another one redirects from it', async () => {
    git('checkout', '-q', '-b', 'branch');
    write('content/topics.yaml', '- { id: other }\n');
    commit();
    expect(await problems()).toEqual(['/topics/old/ would disappear']);
    write('content/topics.yaml', '- { id: other, redirects: [old] }\n');
    expect(await problems()).toEqual([]);
  });
});
