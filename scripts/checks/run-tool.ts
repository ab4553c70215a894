import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Check } from './check.ts';

const root = path.join(import.meta.dirname, '../..');

/** A check that is the exit code of a program in node_modules; its output is the list of problems. */
export function runTool(name: string, cure: string, program: string, ...args: string[]): Check {
  return {
    name,
    cure,
    run: () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join('node_modules', program), ...args],
        {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 2 ** 26,
        },
      );
      const output = `${stdout}\n${stderr}`.trim().split('\n').filter(Boolean);
      return { problems: status === 0 ? [] : output.slice(-60) };
    },
  };
}
