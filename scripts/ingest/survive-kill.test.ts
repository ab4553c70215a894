import { spawn } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, expect, it } from 'vitest';
import { ingest } from './ingest.ts';

// `KILLS=200` in the nightly workflow.
const KILLS = Number(process.env['KILLS'] ?? 20);
const script = path.join(import.meta.dirname, '../ingest.ts');
const root = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Sixty papers; the second edition rewords half of them, drops one and adds one. */
function writeSeeds(content: string, edition: number): void {
  const papers = Array.from({ length: 60 }, (_, i) => i + (edition === 2 ? 1 : 0)).map((i) => ({
    title: `Sediment load of the river number ${i}`,
    abstract: `We measure the sediment load of river ${i} over six years with gauge networks. It grows by ${i}.5%${
      edition === 2 && i % 2 ? ', more than gauge networks in other basins say' : ''
    }.`,
  }));
  mkdirSync(path.join(content, 'seeds'), { recursive: true });
  writeFileSync(path.join(content, 'seeds/a.jsonl'), papers.map((paper) => JSON.stringify(paper)).join('\n'));
}

function snapshot(content: string): Map<string, string> {
  return new Map(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(content, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(path.join(content, file), 'utf8')]),
  );
}

/** Runs `npm run ingest`, killed after some milliseconds; resolves to how long it ran. */
async function run(content: string, killAfter?: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, '--content', content], { stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return performance.now() - start;
}

it(
  `leaves every file whole when it is killed at ${KILLS} moments, and the next run ends as if nothing happened`,
  async () => {
    const before = path.join(root, 'before');
    writeSeeds(before, 1);
    ingest({ content: before, print: () => undefined });
    writeSeeds(before, 2);
    const old = snapshot(before);
    const calm = path.join(root, 'calm');
    cpSync(before, calm, { recursive: true });
    const duration = await run(calm);
    const undisturbed = snapshot(calm);
    expect(undisturbed).not.toEqual(old);

    let state = 20261123;
    for (let kill = 0; kill < KILLS; kill += 1) {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      const content = path.join(root, `kill-${kill}`);
      cpSync(before, content, { recursive: true });
      // The first part of a run is the start of Node, which writes nothing.
      await run(content, duration * (0.25 + (0.8 * state) / 2 ** 31));
      for (const [file, text] of snapshot(content)) {
        if (!file.startsWith('.ingest')) expect([old.get(file), undisturbed.get(file)], file).toContain(text);
      }
      ingest({ content, print: () => undefined });
      expect(snapshot(content)).toEqual(undisturbed);
      rmSync(content, { recursive: true });
    }
  },
  60_000 + KILLS * 5_000,
);
