/** `npm start`: builds the review and serves it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const here = import.meta.dirname;
const args = process.argv.slice(2);
const build = spawnSync(process.execPath, [path.join(here, 'build.ts'), ...args], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const option = (name: string): string[] => {
  const at = args.indexOf(name);
  return at >= 0 && args[at + 1] !== undefined ? [name, args[at + 1] ?? ''] : [];
};
const [, out] = option('--out');
const dir = out === undefined ? path.join(here, '../dist') : out;
const serve = spawnSync(
  process.execPath,
  [path.join(here, 'preview.ts'), '--dir', dir, ...option('--base')],
  {
    stdio: 'inherit',
  },
);
process.exit(serve.status ?? 0);
