import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';

/** A file that breaks a rule, and the rule that must catch it. */
const PLANTED: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/paper/planted.ts', `import '../text/words.ts';`, 'paper-imports-nothing'],
  ['src/text/planted.ts', `import '../paper/ids.ts';`, 'text-imports-nothing'],
  ['src/pipeline/read/planted.ts', `import '../write/write-json.ts';`, 'stage-never-imports-stage'],
  ['src/pipeline/planted.ts', `import '../site/urls.ts';`, 'pipeline-imports-words-only'],
  ['src/pipeline/relate/planted.ts', `import 'node:fs';`, 'no-disk-in-pure-code'],
  ['src/site/planted.ts', `import '../loaders/read-review.ts';`, 'site-is-pure'],
  ['src/e2e/planted.ts', `import '../site/urls.ts';`, 'e2e-sees-only-dist'],
];

/** The import rules bite: every planted violation is reported under its rule. */
export const checkPlantedImports: Check = {
  name: 'import rules bite',
  cure: 'A rule in scripts/config/dependency-cruiser.mjs no longer matches what it forbids.',
  run: () => {
    const problems: string[] = [];
    for (const [file, code, rule] of PLANTED) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
      try {
        const { stdout } = spawnSync(
          process.execPath,
          [
            'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
            '--config',
            'scripts/config/dependency-cruiser.mjs',
            file,
          ],
          { encoding: 'utf8' },
        );
        if (!stdout.includes(rule)) problems.push(`${file} (${code}) is not caught by ${rule}`);
      } finally {
        rmSync(file);
      }
    }
    return { problems, detail: `${PLANTED.length} planted violations` };
  },
};
