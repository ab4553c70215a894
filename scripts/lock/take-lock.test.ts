import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRunning, markProcess } from './process-mark.ts';
import { returnLock, takeLock } from './take-lock.ts';

let folder = '';
let place = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  place = path.join(folder, 'site.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const leave = (name: string, mark: string): void => {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'pid'), mark);
  writeFileSync(path.join(folder, name, 'half a file'), 'half');
};

it('gives a lock to one at a time', () => {
  takeLock(place, 'Another build');
  expect(() => takeLock(place, 'Another build')).toThrow(
    `Another build (process ${process.pid}) is at work; wait for it. If there is none, delete ${place}.`,
  );
  returnLock(place);
  expect(readdirSync(folder)).toEqual([]);
  takeLock(place, 'Another build');
  expect(existsSync(place)).toBe(true);
});

it.each<[string, () => [string, string]]>([
  ['a process that was killed', () => ['site.lock', String(dead())]],
  ['a process whose number another one has by now', () => ['site.lock', `${process.ppid} 1`]],
  ['nobody, since the mark was never written', () => ['site.lock', '']],
  ['nobody, since the mark is none', () => ['site.lock', 'me']],
])('takes over what belongs to %s', (_, left) => {
  const [name, mark] = left();
  // Only Linux tells when a process began.
  if (process.platform !== 'linux' && mark.includes(' ')) return;
  leave(name, mark);
  takeLock(place, 'Another build');
  returnLock(place);
  expect(readdirSync(folder)).toEqual([]);
});

it('clears the half-made locks of killed processes, and no other folder', () => {
  const pid = dead();
  leave(`site.lock-${pid}`, '');
  leave('site.lock-old', '');
  leave(`site.lock-${process.ppid}`, '');
  takeLock(place, 'Another build');
  returnLock(place);
  expect(readdirSync(folder).sort()).toEqual([`site.lock-${process.ppid}`, 'site.lock-old'].sort());
});

it('takes over from a process that was killed while it took over', () => {
  const mark = String(dead());
  const guard = `site.lock-over-${createHash('sha256').update(mark).digest('hex').slice(0, 16)}`;
  leave('site.lock', mark);
  leave(guard, String(dead()));
  leave('site.lock-over-0123456789abcdef', String(dead()));
  leave(`site.lock-over-0123456789abcdef-${dead()}`, '');
  leave('site.lock-over-there', '');
  takeLock(place, 'Another build');
  returnLock(place);
  expect(readdirSync(folder)).toEqual(['site.lock-over-there']);
});

it('knows its own mark, and no mark in other text', () => {
  expect(isRunning(markProcess())).toBe(true);
  expect(isRunning(String(dead()))).toBe(false);
  expect(isRunning('')).toBeUndefined();
  expect(isRunning('12 apples')).toBeUndefined();
});

it('gives the lock of a dead process to one of many that want it at once', async () => {
  leave('site.lock', String(dead()));
  const program = `import { takeLock } from ${JSON.stringify(path.join(import.meta.dirname, 'take-lock.ts'))};
    process.stdin.once('data', () => {
      try { takeLock(${JSON.stringify(place)}, 'Another'); console.log('took'); } catch { console.log('refused'); }
      setTimeout(() => process.exit(), 2000);
    });
    console.log('ready');`;
  const racers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const said = racers.map(() => '');
  racers.forEach(({ stdout }, i) => stdout.on('data', (text: Buffer) => (said[i] += text.toString())));
  await expect.poll(() => said.filter((text) => text.includes('ready')), { timeout: 50_000 }).toHaveLength(6);
  for (const { stdin } of racers) stdin.write('go\n');
  await expect
    .poll(() => said.filter((text) => /took|refused/.test(text)), { timeout: 50_000 })
    .toHaveLength(6);
  expect(said.filter((text) => text.includes('took'))).toHaveLength(1);
  for (const racer of racers) racer.kill('SIGKILL');
});
