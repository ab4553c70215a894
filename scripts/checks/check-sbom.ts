import { existsSync, readFileSync } from 'node:fs';
import type { Check } from './check.ts';
import { runNpm } from './run-npm.ts';

interface Bill {
  readonly bomFormat?: string;
  readonly components?: readonly { readonly name: string; readonly version: string }[];
}

/** The bill of materials that a release carries (CycloneDX) can be written, and names every installed package. */
export const checkSbom: Check = {
  name: 'bill of materials',
  cure: 'npm sbom --package-lock-only --sbom-format cyclonedx says what is wrong with the lockfile.',
  run: () => {
    const { json, reason } = runNpm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx');
    const { bomFormat, components = [] } = (json ?? {}) as Bill;
    if (bomFormat !== 'CycloneDX') return { problems: [reason || 'npm wrote no CycloneDX'] };
    const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; name?: string }>;
    };
    const problems = Object.entries(packages)
      .filter(([place]) => place !== '' && existsSync(place))
      .map(([place, { name, version }]) => `${name ?? place.split('node_modules/').at(-1) ?? ''}@${version}`)
      .filter((id) => !named.has(id))
      .map((id) => `${id} is installed, but not in the bill`);
    return { problems, detail: `${components.length} packages` };
  },
};
