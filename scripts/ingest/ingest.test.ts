import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest, type Ingested } from './ingest.ts';

const RIVERS = `After the fire: sediment in mountain streams

Rivers carry more sediment after fires than before. We measure the load of twelve mountain streams over six years and relate it to burned area, slope and rain. The load grows by a factor of 3.4 in the first year.
`;
const BREAD = `Sourdough cultures of four cities

Sourdough cultures differ between households. In this study we sequence 120 cultures from four cities and find that flour, not geography, predicts the dominant yeast. Cultures fed with rye hold twice as many species.
`;
const rivers = 'papers/after-the-fire-sediment-in-mountain-streams.mdx';
const bread = 'papers/sourdough-cultures-of-four-cities.mdx';

let content = '';
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  write('seeds/listing.txt', `${RIVERS}\n${BREAD}`);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
};
const read = (file: string): string => readFileSync(path.join(content, file), 'utf8');
const run = (options: { check?: boolean; force?: boolean } = {}): Ingested =>
  ingest({ content, print: () => undefined, ...options });
const rules = ({ messages }: Ingested): string[] =>
  messages.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
const changed = ({ changes }: Ingested): string[] => changes.map(({ file }) => file);
const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(content, file)).isFile())
      .sort()
      .map((file) => [file, read(file)]),
  );
const script = path.join(import.meta.dirname, '../ingest.ts');
const command = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
};

describe('ingest', () => {
  it('writes entries, atlas and vocabulary, and the second time nothing', () => {
    expect(changed(run())).toEqual(['atlas/related.json', 'atlas/topics.json', rivers, bread, 'topics.yaml']);
    const before = statSync(path.join(content, rivers)).mtimeMs;
    expect(changed(run())).toEqual([]);
    expect(statSync(path.join(content, rivers)).mtimeMs).toBe(before);
    expect(readdirSync(content).sort()).toEqual(['atlas', 'papers', 'seeds', 'topics.yaml']);
  });

  it('leaves everything alone when it only checks', () => {
    const before = snapshot();
    expect(changed(run({ check: true })).length).toBeGreaterThan(0);
    expect(snapshot()).toEqual(before);
  });

  it('keeps the entry of a vanished paper, and gives it back when the paper returns', () => {
    run();
    const first = snapshot();
    write('seeds/listing.txt', RIVERS);
    run();
    expect(read(bread)).toContain('\nvanished: true\n');
    expect(read(bread)).toContain('Sourdough cultures differ');
    expect(changed(run())).toEqual([]);
    write('seeds/listing.txt', `${RIVERS}\n${BREAD}`);
    run();
    expect(snapshot()).toEqual(first);
  });

  it('keeps the address of a paper whose title is corrected', () => {
    run();
    write('seeds/listing.txt', `${RIVERS.replace('After the fire', 'After the fires')}\n${BREAD}`);
    run();
    expect(readdirSync(path.join(content, 'papers'))).toHaveLength(2);
    expect(read(rivers)).toContain('After the fires');
  });

  it('does not overwrite what people wrote into an entry, unless it is told to', () => {
    run();
    const edited = read(rivers).replace('Rivers carry', 'My rivers carry');
    write(rivers, edited);
    expect(rules(run())).toEqual(['edited-entry']);
    expect(read(rivers)).toBe(edited);
    expect(changed(run({ force: true }))).toEqual([rivers]);
    expect(read(rivers)).not.toContain('My rivers');
  });

  it('does not overwrite or delete a file that it did not write', () => {
    run();
    write(rivers, 'Only mine.\n');
    write('papers/mine.mdx', '---\ntitle: Mine\n---\n');
    expect(rules(run()).sort()).toEqual(['edited-entry', 'strange-entry']);
    expect(read(rivers)).toBe('Only mine.\n');
    expect(existsSync(path.join(content, 'papers/mine.mdx'))).toBe(true);
  });

  it('removes what it made once and makes no more', () => {
    run();
    write('atlas/old.json', '{}\n');
    expect(changed(run())).toEqual(['atlas/old.json']);
    expect(existsSync(path.join(content, 'atlas/old.json'))).toBe(false);
  });

  it.each<[string, string, string]>([
    ['seeds without a paper', 'seeds/listing.txt', 'new\n'],
    ['a broken vocabulary', 'topics.yaml', '- { id: a\n'],
    ['a broken review', 'review.yaml', 'title: [\n'],
  ])('writes nothing for %s', (_, file, text) => {
    run();
    write(file, text);
    const before = snapshot();
    const result = run();
    expect(result.messages.some(({ severity }) => severity === 'error')).toBe(true);
    expect(result.changes).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('reads no symbolic link and no folder among the seeds', () => {
    write('outside.txt', BREAD);
    write('seeds/listing.txt', RIVERS);
    symlinkSync(path.join(content, 'outside.txt'), path.join(content, 'seeds/link.txt'));
    mkdirSync(path.join(content, 'seeds/more'));
    expect(rules(run())).toEqual(['symbolic-link', 'not-a-file']);
    expect(readdirSync(path.join(content, 'papers'))).toHaveLength(1);
  });

  it('reads what people changed into Windows line ends as unchanged', () => {
    run();
    write(rivers, read(rivers).replaceAll('\n', '\r\n'));
    expect(rules(run())).toEqual([]);
  });

  it('lets a second ingest wait while one writes, and takes over from one that was killed', () => {
    run();
    write('seeds/listing.txt', RIVERS);
    write('.ingest/pid', '1');
    expect(() => run()).toThrow(/Another ingest or build of .* \(process 1\).*delete .*\.ingest/);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    write('.ingest/pid', String(dead));
    write('.ingest/next', 'half a fi');
    write(`.ingest-${dead}/pid`, '');
    expect(changed(run()).length).toBeGreaterThan(0);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
    // Killed after its last file: there is nothing left to write, but something to clear.
    write('.ingest/pid', String(dead));
    expect(changed(run())).toEqual([]);
    expect(existsSync(path.join(content, '.ingest'))).toBe(false);
  });

  it('ends the same when it was killed at any moment before', async () => {
    run();
    const undisturbed = snapshot();
    for (const delay of [150, 300, 450, 600]) {
      rmSync(path.join(content, 'papers'), { recursive: true });
      rmSync(path.join(content, 'atlas'), { recursive: true });
      const child = spawn(process.execPath, [script, '--content', content], { stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await new Promise((resolve) =>
        child.exitCode === null && child.signalCode === null
          ? child.once('exit', resolve)
          : resolve(undefined),
      );
      run();
      expect(snapshot()).toEqual(undisturbed);
    }
  });
});

describe('npm run ingest', () => {
  it('prints a line for each stage and succeeds', () => {
    const { status, output } = command('--content', content);
    expect(status).toBe(0);
    for (const stage of ['read', 'merge', 'describe', 'relate', 'write'])
      expect(output).toMatch(new RegExp(`^${stage} .* · `, 'm'));
  });

  it('fails the check with a diff when entries are stale, and passes it when they are not', () => {
    run();
    expect(command('--content', content, '--check').status).toBe(0);
    write('seeds/listing.txt', `${RIVERS.replace('3.4', '3.5')}\n${BREAD}`);
    const { status, output } = command('--content', content, '--check');
    expect(status).toBe(1);
    expect(output).toMatch(/^-Rivers carry.*3\.4/m);
    expect(output).toMatch(/^\+Rivers carry.*3\.5/m);
    expect(output).toContain('files are stale');
  });

  it('fails on a warning only when it is strict', () => {
    write('seeds/broken.jsonl', '{"title": \n');
    expect(command('--content', content).status).toBe(0);
    const { status, output } = command('--content', content, '--strict');
    expect(status).toBe(1);
    expect(output).toMatch(/broken-json: seeds\/broken\.jsonl:1: .*\n {2}→ /);
  });

  it.each<[string, string[], number, RegExp]>([
    ['--help', ['--help'], 0, /--content DIR .*\n.*--check/],
    ['an unknown option', ['--chekc'], 2, /'--chekc'[\s\S]*--check/],
    [
      'a folder that is not there',
      ['--content', '/nowhere/at/all'],
      1,
      /There is no folder \/nowhere\/at\/all/,
    ],
    ['a folder without seeds', ['--content', import.meta.dirname], 1, /seeds.* holds no file/],
  ])('answers %s', (_, args, code, words) => {
    const { status, output } = command(...args);
    expect(status).toBe(code);
    expect(output).toMatch(words);
  });
});
