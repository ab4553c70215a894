import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of seeds from which on a review is large: some 1,000 abstracts. */
const LARGE = 1_500_000;

/** From some 20,000 abstracts on the heap may grow beyond the 4 GB that Node allows by itself. */
const HUGE = 30_000_000;

/**
 * How Node is started for a command. A build allocates in bursts: a small young generation and few arenas of the
 * allocator keep the peak of a small one about 150 MB lower (89 papers: 830 → 680 MB) for no measurable time. A large
 * one would spend a fifth of its time collecting garbage; it gets a young generation of the size that suits it. Ingest
 * alone is as fast with half of that (10,000 papers: 830 → 620 MB).
 *
 * @param {string} command name of the npm script
 * @param {string} content folder of the review
 */
export function nodeFlags(command, content) {
  if (command === 'ingest') return ['--max-semi-space-size=16'];
  if (command !== 'build') return [];
  const size = sizeOf(path.join(content, 'seeds'));
  return [
    `--max-semi-space-size=${size < LARGE ? 4 : 32}`,
    ...(size < HUGE ? [] : ['--max-old-space-size=7000']),
  ];
}

/** Bytes of the files right in a folder. */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => {
    const state = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return sum + (state?.isFile() ? state.size : 0);
  }, 0);
}

/**
 * Environment that goes with the flags; read by glibc only. Of a huge review, arrays of many megabytes come and go: with
 * a fixed threshold their memory goes back to the system at once, instead of staying full of holes.
 *
 * @param {string} content folder of the review
 */
export function nodeEnvironment(content) {
  return {
    MALLOC_ARENA_MAX: '2',
    ...(sizeOf(path.join(content, 'seeds')) < HUGE ? {} : { MALLOC_MMAP_THRESHOLD_: '131072' }),
  };
}
