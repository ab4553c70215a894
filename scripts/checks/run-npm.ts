import { spawnSync } from 'node:child_process';

/** What `npm` prints as JSON; undefined with the reason when it prints none, or takes longer than a minute. */
export function runNpm(...args: string[]): { json?: unknown; reason: string } {
  const { stdout, stderr, error } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const reason =
    error?.message ??
    stderr
      .split('\n')
      .filter((line) => line.startsWith('npm error'))
      .join(' ');
  try {
    return { json: JSON.parse(stdout), reason };
  } catch {
    return { reason: reason || 'npm printed nothing' };
  }
}
