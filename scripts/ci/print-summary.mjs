/** Adds up what the unit tests, the browser tests and the checks reported; a missing report is a failure. */
import { existsSync, readFileSync } from 'node:fs';

const COUNTS = {
  unit: ({ numPassedTests, numFailedTests, success }) => [
    numPassedTests,
    numFailedTests || (success ? 0 : 1),
  ],
  e2e: ({ stats, errors }) => [stats.expected + stats.flaky, stats.unexpected + errors.length],
  checks: ({ passed, failed }) => [passed, failed],
};
let [passed, failed] = [0, 0];
for (const [name, count] of Object.entries(COUNTS)) {
  const file = `.cache/ci/${name}.json`;
  const [good, bad] = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : [0, 1];
  if (!existsSync(file)) console.error(`${name}: no report was written`);
  if (good + bad === 0) console.error(`${name}: ran nothing`);
  passed += good;
  failed += good + bad === 0 ? 1 : bad;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
