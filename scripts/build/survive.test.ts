import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// `BUILD_KILLS=200` in the nightly workflow.
const KILLS = Number(process.env['BUILD_KILLS'] ?? 3);
/** After so many kills in a row a build runs to its end. */
const IN_A_ROW = 4;
const script = path.join(import.meta.dirname, '../build.ts');
// One place for all runs, so that caches of killed builds are met again.
const root = path.join(import.meta.dirname, '../../.cache/survive');
const [content, out] = [path.join(root, 'content'), path.join(root, 'site')];
const [oldContent, calm] = [path.join(root, 'old-content'), path.join(root, 'calm')];
type Files = ReadonlyMap<string, string>;
let [lastSite, nextSite, lastContent, nextContent]: Files[] = [];
let duration = 0;

/** Six papers; the second edition rewords two of them, drops one and adds one. */
function writeSeeds(edition: number): void {
  const papers = Array.from({ length: 6 }, (_, i) => i + edition).map((i) => ({
    title: `Sediment load of the river number ${i}`,
    abstract: `We measure the sediment load of river ${i} over six years with gauge networks. It grows by ${i}.5%${
      edition === 2 && i % 2 ? ', more than gauge networks in other basins say' : ''
    }. ${'The load of a river is what it carries to the sea in a year. '.repeat(i)}`,
  }));
  mkdirSync(path.join(content, 'seeds'), { recursive: true });
  writeFileSync(path.join(content, 'seeds/a.jsonl'), papers.map((paper) => JSON.stringify(paper)).join('\n'));
}

function snapshot(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]),
  );
}

/** The review and its site as they were before the seeds changed. */
function goBack(): void {
  for (const name of readdirSync(root))
    if (name.startsWith('content') || name.startsWith('site'))
      rmSync(path.join(root, name), { recursive: true });
  cpSync(oldContent, content, { recursive: true });
  cpSync(path.join(root, 'old-site'), out, { recursive: true });
}

/** Where Linux lets a process have a network of its own, with nothing in it. */
const NO_NETWORK = ['unshare', '--map-root-user', '--net'];
const canCutOff = spawnSync(NO_NETWORK[0] ?? '', [...NO_NETWORK.slice(1), 'true']).status === 0;

/** Runs `npm run build`, killed after some milliseconds. */
async function build(
  to: string,
  killAfter?: number,
  before: readonly string[] = [],
  listen: (output: string) => void = () => undefined,
): Promise<{ status: number | null; output: string }> {
  let output = '';
  const [program = '', ...args] = [...before, process.execPath, script, '--content', content, '--out', to];
  const child = spawn(program, args);
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    listen(output);
  });
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return { status, output };
}

async function expectBuilt(to: string, before: readonly string[] = []): Promise<void> {
  const { status, output } = await build(to, undefined, before);
  expect(status, output).toBe(0);
}

function expectWhole(): void {
  const place = existsSync(out) ? out : `${out}.old`;
  expect([lastSite, nextSite]).toContainEqual(snapshot(place));
  for (const [file, text] of snapshot(content))
    if (!file.startsWith('.ingest'))
      expect([lastContent?.get(file), nextContent?.get(file)], file).toContain(text);
}

/** The next build after a mishap: it repairs nothing by hand and leaves nothing behind. */
async function expectRecovery(): Promise<void> {
  await expectBuilt(out);
  expect(snapshot(out)).toEqual(nextSite);
  expect(snapshot(content)).toEqual(nextContent);
  expect(readdirSync(root).sort()).toEqual(['calm', 'content', 'old-content', 'old-site', 'site']);
}

beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  writeSeeds(1);
  await expectBuilt(out);
  lastSite = snapshot(out);
  lastContent = snapshot(content);
  writeSeeds(2);
  cpSync(content, oldContent, { recursive: true });
  cpSync(out, path.join(root, 'old-site'), { recursive: true });
  const start = performance.now();
  await expectBuilt(calm, canCutOff ? NO_NETWORK : []);
  duration = performance.now() - start;
  nextSite = snapshot(calm);
  nextContent = snapshot(content);
  expect(nextSite).not.toEqual(lastSite);
  expect(nextSite.get('papers.json')).toContain('river number 7');
}, 300_000);
// The build that all others are compared with was made without a network.
it.skipIf(!canCutOff)('needs no network', () => {
  expect(nextSite?.has('index.html')).toBe(true);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it(
  `keeps the last site whole when a build is killed at ${KILLS} moments, and needs no repair`,
  async () => {
    let state = 20261123;
    goBack();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      await build(out, duration * (0.05 + (1.05 * state) / 2 ** 31));
      expectWhole();
      if (kill % IN_A_ROW === 0 || kill === KILLS) {
        await expectRecovery();
        goBack();
      }
    }
  },
  300_000 + KILLS * 60_000,
);

// A file that may not grow is the full disk that needs no rights: writing fails in the middle of a file.
it.skipIf(process.platform === 'win32').each<[string, number]>([
  ['an entry or of the code of the pages', 1],
  ['a file of the site', 150],
])(
  'keeps the last site whole when the disk is full in the middle of %s, and says so',
  async (_, kilobytes) => {
    goBack();
    const limited = ['bash', '-c', `ulimit -f ${kilobytes} && exec "$0" "$@"`];
    const { status, output } = await build(out, undefined, limited);
    expect(output).toMatch(
      /What was there is whole; make room or give permission, then (?:ingest|build) again\./,
    );
    expect(output).toContain('The last finished site is untouched.');
    expect(status).toBe(1);
    expect(snapshot(out)).toEqual(lastSite);
    expectWhole();
    expect(readdirSync(root).filter((name) => /^(?:site|content)\./.test(name))).toEqual([]);
    await expectRecovery();
  },
  300_000,
);

it.each<[string, RegExp]>([
  ['its seeds have been read', /^read /m],
  ['its entries have been written', /^write /m],
])(
  'builds again what was edited after %s',
  async (_, when) => {
    goBack();
    let isEdited = false;
    const { status } = await build(out, undefined, [], (output) => {
      if (!isEdited && when.test(output)) {
        isEdited = true;
        writeSeeds(3);
      }
    });
    expect([status, isEdited]).toEqual([0, true]);
    expect(snapshot(out).get('papers.json')).toContain('river number 7');
    expect(snapshot(out).get('papers.json')).not.toContain('river number 8');
    const { output } = await build(out);
    expect(output).toMatch(/^pages .* rendered/m);
    expect(snapshot(out).get('papers.json')).toContain('river number 8');
    writeSeeds(2);
  },
  300_000,
);

it('leaves a whole review and no lock when the code of a page is broken', async () => {
  goBack();
  const note = path.join(content, 'notes/sediment-load-of-the-river-number-2.mdx');
  mkdirSync(path.dirname(note));
  writeFileSync(note, '{');
  const { status, output } = await build(out);
  expect(output).toContain('The last finished site is untouched.');
  expect(status).toBe(1);
  expect(snapshot(out)).toEqual(lastSite);
  rmSync(path.dirname(note), { recursive: true });
  await expectRecovery();
}, 300_000);

it('lets one of three builds of a review go on, and the others say where and what to do', async () => {
  goBack();
  const elsewhere = path.join(root, 'site-elsewhere');
  const all = await Promise.all([build(out), build(out), build(elsewhere)]);
  const refused = all.filter(({ status }) => status !== 0);
  expect(refused).toHaveLength(2);
  for (const { status, output } of refused) {
    expect(status).toBe(1);
    expect(output).toMatch(/^Another (?:ingest or )?build of .* \(process \d+\) is at work; wait for it\./);
    expect(output).toMatch(/If there is none, delete .*(?:site\.lock|\.ingest)\./);
  }
  expect(snapshot(content)).toEqual(nextContent);
  expect(readdirSync(root).filter((name) => /\.(?:lock|next|old)/.test(name))).toEqual([]);
  for (const site of [out, elsewhere])
    if (existsSync(site)) expect([lastSite, nextSite]).toContainEqual(snapshot(site));
}, 300_000);
