import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { tryReplaceFile } from './replace-file.ts';

/** Where bundled scripts are kept between builds, and the digest of the code that they were made of. */
export interface KeptScripts {
  readonly folder: string;
  readonly code: string;
}

/**
 * A module of the client, with all it imports, as one classic script; `entry` is its file URL. Free names that
 * `given` does not replace stay free.
 */
export async function bundleScript(
  entry: URL,
  kept?: KeptScripts,
  given: Readonly<Record<string, string>> = {},
): Promise<string> {
  const name = [path.basename(entry.pathname, '.ts'), ...Object.keys(given)].join('-');
  const file = kept && path.join(kept.folder, `${name}.js`);
  const head = `/*${kept?.code}*/`;
  if (file && existsSync(file)) {
    const text = readFileSync(file, 'utf8');
    if (text.startsWith(head)) return text.slice(head.length);
  }
  const script = await bundle(entry, given);
  if (file) tryReplaceFile(file, () => head + script);
  return script;
}

async function bundle(entry: URL, given: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...given },
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'litatlas' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry.pathname} was not bundled`);
  return chunk.code;
}
