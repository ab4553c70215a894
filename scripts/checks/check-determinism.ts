import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';
import { findDifferences } from './find-differences.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

/** A second build, in another time zone and locale, without caches, gives the same bytes as `dir`. */
export function checkDeterminism(content: string, dir: string): Check {
  return {
    name: 'determinism',
    cure: 'Sort what is iterated, seed what is random, keep clock and locale out of the output.',
    run: () => {
      const copy = path.resolve('.cache/determinism/content');
      const again = path.resolve('.cache/determinism/dist');
      rmSync(path.dirname(copy), { recursive: true, force: true });
      cpSync(content, copy, { recursive: true });
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['scripts/build.ts', '--fresh', '--content', copy, '--out', again],
        {
          encoding: 'utf8',
          env: { ...process.env, TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
        },
      );
      if (status !== 0) return { problems: [stdout, stderr] };
      const problems = [...findDifferences('content', content, copy), ...findDifferences('dist', dir, again)];
      return { problems, detail: `${listFiles(again).length} files` };
    },
  };
}
