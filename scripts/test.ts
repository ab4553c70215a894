/**
 * `npm test`: unit tests, then the review is built twice (at the root of a host and below a base path), a
 * hostile, a middling and a large one once, two of them also packed, and a real browser looks at the results.
 * `-- --unit` or `-- --e2e` run one half; other arguments go to it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePorts } from './browser/find-free-ports.ts';
import { writeInventedReview } from './browser/write-invented-review.ts';

const root = path.join(import.meta.dirname, '..');
process.chdir(root);
mkdirSync('.cache/ci', { recursive: true });
const args = process.argv.slice(2);
const only = args.find((arg) => arg === '--unit' || arg === '--e2e');
const rest = args.filter((arg) => arg !== only);

function run(name: string, script: string, ...options: string[]): boolean {
  console.log(`\n── ${name}`);
  return spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' }).status === 0;
}

let ok = true;
if (only !== '--e2e') {
  ok = run(
    'unit tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=scripts/config/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.cache/ci/unit.json',
    ...rest,
  );
}
if (only !== '--unit') {
  process.env['LITATLAS_E2E_PORT'] ??= String(await findFreePorts(4399, 6));
  ok = run('build', 'scripts/build.ts', '--packed', '.cache/e2e/packed-small') && ok;
  ok =
    run('build below a base path', 'scripts/build.ts', '--base', '/atlas/', '--out', '.cache/e2e/base') && ok;
  // Ingest writes into the folder of a review: the fixture itself stays as it is.
  rmSync('.cache/e2e/hostile-review', { recursive: true, force: true });
  cpSync('src/pipeline/fixtures/hostile-review', '.cache/e2e/hostile-review', { recursive: true });
  ok =
    run(
      'build of a hostile review',
      'scripts/build.ts',
      '--content',
      '.cache/e2e/hostile-review',
      '--out',
      '.cache/e2e/hostile',
    ) && ok;
  for (const [size, methods] of [
    ['middling', 4],
    ['large', 13],
  ] as const) {
    const content = `.cache/e2e/${size}-review`;
    mkdirSync(`${content}/seeds`, { recursive: true });
    writeFileSync(`${content}/seeds/papers.jsonl`, writeInventedReview(methods));
    ok =
      run(
        `build of a ${size} review`,
        'scripts/build.ts',
        '--content',
        content,
        '--out',
        `.cache/e2e/${size}`,
        ...(size === 'large' ? ['--packed', '.cache/e2e/packed'] : []),
      ) && ok;
  }
  ok =
    run(
      'browser tests',
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'scripts/config/playwright.config.ts',
      ...rest,
    ) && ok;
}
process.exit(ok ? 0 : 1);
