/**
 * `npm run check`: what guards the main branch besides the tests. `-- NAME …` runs only checks whose name
 * contains one of the words. Checks of the site look at the `dist/` and `.cache/e2e/base` that `npm test` built.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAudit } from './checks/check-audit.ts';
import { checkBudgets } from './checks/check-budgets.ts';
import { checkContent } from './checks/check-content.ts';
import { checkDeterminism } from './checks/check-determinism.ts';
import { checkHtml } from './checks/check-html.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPlantedImports } from './checks/check-planted-imports.ts';
import { checkPublished } from './checks/check-published.ts';
import { checkRebuild } from './checks/check-rebuild.ts';
import { checkSbom } from './checks/check-sbom.ts';
import { checkSupplyChain } from './checks/check-supply-chain.ts';
import type { Check } from './checks/check.ts';
import { runTool } from './checks/run-tool.ts';

process.chdir(path.join(import.meta.dirname, '..'));
const CHECKS: readonly Check[] = [
  runTool(
    'types',
    'Fix the types named above.',
    'astro/bin/astro.mjs',
    'check',
    '--minimumSeverity',
    'error',
  ),
  runTool(
    'lint',
    'npx eslint -c scripts/config/eslint.config.mjs --fix .',
    'eslint/bin/eslint.js',
    '-c',
    'scripts/config/eslint.config.mjs',
    '--max-warnings=0',
    '.',
  ),
  runTool(
    'format',
    'npx prettier --write .',
    'prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '.',
  ),
  runTool(
    'import rules',
    'Move the code to the folder where its imports are allowed.',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    'scripts/config/dependency-cruiser.mjs',
    'src',
    'scripts',
    'astro.config.mjs',
  ),
  checkPlantedImports,
  runTool(
    'dead code',
    'Delete it, or stop exporting it.',
    'knip/bin/knip.js',
    '--config',
    'scripts/config/knip.json',
    '--no-progress',
  ),
  runTool('content is fresh', 'npm run ingest, and commit what changed.', '../scripts/ingest.ts', '--check'),
  checkPublished('content'),
  checkSupplyChain,
  checkAudit,
  checkSbom,
  checkContent('content', 'dist'),
  checkHtml('dist'),
  checkLinks('dist', '/'),
  checkLinks('.cache/e2e/base', '/atlas/'),
  checkBudgets('dist'),
  checkDeterminism('content', 'dist'),
  checkRebuild('content'),
];

for (const site of ['dist', '.cache/e2e/base']) {
  if (!existsSync(site)) {
    console.error(`There is no ${site}: run \`npm test\` first.`);
    process.exit(1);
  }
}
const words = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const check of CHECKS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)) {
  const start = performance.now();
  const { problems, detail } = await check.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(
    `${problems.length === 0 ? 'ok    ' : 'FAILED'} ${check.name}${detail ? `: ${detail}` : ''} · ${seconds} s`,
  );
  for (const problem of problems.slice(0, 60)) console.log(`         ${problem}`);
  if (problems.length > 60) console.log(`         … and ${problems.length - 60} more`);
  if (problems.length > 0) console.log(`       → ${check.cure}`);
}
mkdirSync('.cache/ci', { recursive: true });
writeFileSync('.cache/ci/checks.json', JSON.stringify({ passed, failed }));
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
