import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { THEME_SCRIPT } from '../../site/theme-script.ts';
import { addPolicy } from './add-policy.ts';

/** Gives every page its Content Security Policy, before anything indexes or hashes the pages. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'litatlas:security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()) {
          if (!name.endsWith('.html')) continue;
          const file = path.join(site, name);
          try {
            writeFileSync(file, addPolicy(readFileSync(file, 'utf8'), [THEME_SCRIPT]));
          } catch (error) {
            throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
          }
        }
      },
    },
  };
}
