import { defineConfig } from '@playwright/test';
import { getChromium } from '../browser/get-chromium.ts';

const { executablePath, env, args } = await getChromium();
const root = new URL('../..', import.meta.url).pathname;
const port = Number(process.env['LITATLAS_E2E_PORT'] ?? 4399);

/** Sites built by scripts/test.ts: at the root of a host, below a base path, of hostile papers, of some hundred, and of many, the last also packed. */
export default defineConfig({
  testDir: `${root}src/e2e`,
  outputDir: `${root}.cache/e2e/results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A loaded machine may be late once; a test that fails twice fails.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: `${root}.cache/ci/e2e.json` }]],
  use: {
    launchOptions: {
      executablePath,
      args: [...args],
      env: { ...process.env, ...env } as Record<string, string>,
    },
    trace: 'off',
  },
  projects: [
    {
      name: 'root',
      use: { baseURL: `http://localhost:${port}/` },
      testIgnore: /(?:hostile|names|packed|search-(?:in-parts|by-pagefind))\.spec\.ts/,
    },
    {
      name: 'base',
      use: { baseURL: `http://localhost:${port + 1}/atlas/` },
      testMatch: /base-path\.spec\.ts/,
    },
    {
      name: 'hostile',
      use: { baseURL: `http://localhost:${port + 2}/` },
      testMatch: /hostile\.spec\.ts/,
    },
    {
      name: 'large',
      use: { baseURL: `http://localhost:${port + 3}/` },
      testMatch: /search-in-parts\.spec\.ts/,
    },
    {
      name: 'middling',
      use: { baseURL: `http://localhost:${port + 4}/` },
      testMatch: /(?:names|search-by-pagefind)\.spec\.ts/,
    },
    {
      name: 'packed',
      use: { baseURL: `http://localhost:${port + 5}/` },
      testMatch: /packed\.spec\.ts/,
    },
  ],
  webServer: [
    {
      command: `node scripts/preview.ts --dir dist --port ${port}`,
      cwd: root,
      port,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/preview.ts --dir .cache/e2e/base --base /atlas/ --port ${port + 1}`,
      cwd: root,
      port: port + 1,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/preview.ts --dir .cache/e2e/hostile --port ${port + 2}`,
      cwd: root,
      port: port + 2,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/preview.ts --dir .cache/e2e/large --port ${port + 3}`,
      cwd: root,
      port: port + 3,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/preview.ts --dir .cache/e2e/middling --port ${port + 4}`,
      cwd: root,
      port: port + 4,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/preview.ts --dir .cache/e2e/packed --port ${port + 5}`,
      cwd: root,
      port: port + 5,
      reuseExistingServer: false,
    },
  ],
});
