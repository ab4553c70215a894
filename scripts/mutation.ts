/**
 * `npm run mutation`: changes the code of read, merge and write in thousands of small ways, and counts how many the
 * tests beside it notice. Fails below 80 %. Arguments go to Stryker: `-- --mutate 'src/pipeline/write/*.ts'`.
 * Its packages are not among those of every install: they come with the first run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

process.chdir(path.join(import.meta.dirname, '..'));
const tool = 'scripts/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
if (!existsSync(tool)) {
  console.log('litatlas: installing what scripts/mutation/package-lock.json names …');
  // Its peers are the vitest and typescript of this project, found one folder up.
  const npm = spawnSync(
    'npm',
    ['ci', '--prefix', 'scripts/mutation', '--legacy-peer-deps', '--ignore-scripts'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
mkdirSync('.cache/mutation', { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [tool, 'run', 'scripts/config/stryker.json', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
