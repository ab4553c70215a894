/**
 * Starts a command of this project on a bare machine: installs what the lockfile names when it is
 * missing or stale, then runs `scripts/<command>.ts` under the Node that the lockfile pins.
 * This file is plain JavaScript because it must run on Node 20, before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, nodeFlags } from './node-flags.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...args] = process.argv.slice(2);
install();
const node = path.join(root, 'node_modules/.bin/node');
const bin = path.join(root, 'node_modules/.bin');
const env = {
  ...nodeEnvironment(contentOf(args)),
  ...process.env,
  // The code of the commands and of Astro is compiled once, not in every thread of every run.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, '.cache/compiled'),
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};
const run = spawnSync(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    ...nodeFlags(command, contentOf(args)),
    path.join(root, 'scripts', `${command}.ts`),
    ...args,
  ],
  { stdio: 'inherit', env },
);
process.exit(run.status ?? 1);

function install() {
  const stamp = path.join(root, 'node_modules/.litatlas-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('litatlas: installing what package-lock.json names …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('litatlas: npm ci failed; the lines above say why.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** The folder that `--content` names; the command itself says what is wrong with the options. */
function contentOf(options) {
  const at = options.findIndex((option) => option === '--content' || option.startsWith('--content='));
  const named = at < 0 ? undefined : options[at].split('=')[1] || options[at + 1];
  return named === undefined ? path.join(root, 'content') : path.resolve(named);
}
