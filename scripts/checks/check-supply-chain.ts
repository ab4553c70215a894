import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';

/** What may be part of a published site or of its build. Anything else needs a decision, written down here. */
const ALLOWED = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 MPL-2.0 OFL-1.1 Python-2.0 Unlicense'.split(
    ' ',
  ),
);
/** Their package.json names no licence; the licence is what their files say. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { i: 'MIT' };
/** A library beside the build that no file of the site contains: sharp's picture library, loaded as it is. */
const BUILD_ONLY = /^@img\/sharp-/;
const LOCK = 'package-lock.json';
/** Tools that are installed apart and make no part of a site or its build: their licences do not matter here. */
const TOOLS = 'scripts/mutation/package-lock.json';

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

/**
 * Every installed package has an allowed licence (no GPL or AGPL), a digest, and leave for its install script;
 * every action of a workflow is pinned by its commit.
 */
export const checkSupplyChain: Check = {
  name: 'supply chain',
  cure: 'Replace the package, or add its licence or script to the list after reading it.',
  run: () => {
    const packages = readLock(LOCK);
    const { allowScripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts?: Record<string, boolean>;
    };
    const problems: string[] = [];
    let count = 0;
    for (const [place, locked] of Object.entries(packages)) {
      if (place === '') continue;
      const name = place.split('node_modules/').at(-1) ?? place;
      if (locked.hasInstallScript && allowScripts[name] !== true)
        problems.push(`${name} runs a script when it is installed`);
      // Packages for other platforms are not here to be read; they are those of the same release.
      if (!existsSync(place)) continue;
      count += 1;
      if (!locked.integrity) problems.push(`${name} is locked without a digest`);
      const licence = locked.license ?? SAID_ELSEWHERE[name] ?? readLicence(place);
      if (!isAllowed(licence) && !BUILD_ONLY.test(name)) problems.push(`${name} has the licence ${licence}`);
    }
    const tools = Object.entries(readLock(TOOLS)).filter(([place]) => place !== '');
    for (const [place, { hasInstallScript, integrity }] of tools) {
      if (hasInstallScript) problems.push(`${TOOLS}: ${place} runs a script when it is installed`);
      if (!integrity) problems.push(`${TOOLS}: ${place} is locked without a digest`);
    }
    problems.push(...unpinnedActions());
    return { problems, detail: `${count} packages, ${tools.length} of tools` };
  },
};

function readLock(file: string): Record<string, Locked> {
  return (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }).packages;
}

/** "(MIT OR CC0-1.0)" allows a choice, "MIT AND ISC" asks for both. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

function readLicence(place: string): string {
  const { license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    license?: string;
  };
  return license ?? 'unknown';
}

/** A tag of an action can be moved to other code, a commit cannot. */
function unpinnedActions(): string[] {
  const folder = '.github/workflows';
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\buses: (\S+)/g)]
      .map(([, action = '']) => action)
      .filter((action) => !/@[0-9a-f]{40}$/.test(action))
      .map((action) => `${file}: ${action} is not pinned by commit`),
  );
}
