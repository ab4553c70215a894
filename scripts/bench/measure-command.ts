import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../src/integrations/list-files.ts';
import { nodeEnvironment, nodeFlags } from '../node-flags.mjs';
import type { CommandRun } from './run-types.ts';

/** Runs `scripts/<command>.ts` in a process of its own and says what it took and what it left in `target`. */
export function measureCommand(
  command: string,
  args: readonly string[],
  target: string,
  scratch: string,
): CommandRun {
  const scripts = path.join(import.meta.dirname, '..');
  const hook = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;
  const usage = path.join(scratch, 'usage.json');
  rmSync(usage, { force: true });
  const start = performance.now();
  const content = args[args.indexOf('--content') + 1] ?? '';
  const program = [...nodeFlags(command, content), '--import', hook, path.join(scripts, `${command}.ts`)];
  const run = spawnSync(process.execPath, [...program, ...args], {
    env: {
      ...nodeEnvironment(content),
      ...process.env,
      LITATLAS_USAGE: usage,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  });
  const wallMs = performance.now() - start;
  if (run.status !== 0 || !existsSync(usage))
    throw new Error(`${command} failed:\n${run.stderr || run.stdout}`);
  const { cpuMs, peakMb } = JSON.parse(readFileSync(usage, 'utf8')) as Pick<CommandRun, 'cpuMs' | 'peakMb'>;
  const sizes = listFiles(target).map((name) => statSync(path.join(target, name)).size);
  return { wallMs, cpuMs, peakMb, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
