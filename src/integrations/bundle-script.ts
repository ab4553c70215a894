import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of the client, with all it imports, as one classic script; `entry` is its file URL. */
export async function bundleScript(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
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
