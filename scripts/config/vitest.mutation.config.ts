import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutants meet: those beside the mutated stages, which state behaviour. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['src/pipeline/{read,merge,write}/**/*.test.ts', 'src/pipeline/vocabulary.test.ts'],
    setupFiles: [fileURLToPath(new URL('mutation-setup.ts', import.meta.url))],
    env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    testTimeout: 60_000,
    // A mutant costs a run: files that share a process start eight times faster.
    isolate: false,
  },
});
