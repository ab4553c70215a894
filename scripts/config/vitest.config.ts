import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Results must not depend on where or in which language a machine stands.
    env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    testTimeout: 60_000,
  },
});
