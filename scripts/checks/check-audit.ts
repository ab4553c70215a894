import type { Check, CheckResult } from './check.ts';
import { runNpm } from './run-npm.ts';

/** Less than these a build of static pages from files of its own hardly meets; they are counted. */
const SEVERE = new Set(['high', 'critical']);

/**
 * No installed package has a known severe fault. A registry that knows no advisories, or a network that is off,
 * proves nothing either way: that is said, and passes.
 */
export const checkAudit: Check = {
  name: 'known faults of packages',
  cure: 'npm audit fix, or replace the package.',
  run: () => {
    const { json, reason } = runNpm('audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000');
    return readAudit(json, reason);
  },
};

/** Reads the report of `npm audit --json` (version 2); anything else is no answer. */
export function readAudit(report: unknown, reason: string): CheckResult {
  const { vulnerabilities, message } = (report ?? {}) as {
    vulnerabilities?: Record<string, { severity: string; range: string; isDirect?: boolean }>;
    message?: string;
  };
  if (vulnerabilities === undefined) return { problems: [], detail: `not asked: ${message ?? reason}` };
  const found = Object.entries(vulnerabilities).sort(([a], [b]) => (a < b ? -1 : 1));
  const problems = found
    .filter(([, { severity }]) => SEVERE.has(severity))
    .map(([name, { severity, range }]) => `${name} ${range} has a ${severity} fault`);
  return { problems, detail: `${found.length - problems.length} lesser ones` };
}
