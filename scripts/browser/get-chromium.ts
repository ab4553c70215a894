import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How to start a browser for the tests. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * The Chromium that the tests use: `CHROMIUM_PATH` when set, on x64 Linux the one shipped inside an npm
 * package (unpacked once into `.cache/chromium`, with the shared libraries that a bare machine lacks),
 * elsewhere an installed one. Throws when there is none.
 */
export async function getChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, env: {}, args: ARGS };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackShipped();
  const executablePath = INSTALLED.find((candidate) => existsSync(candidate));
  if (executablePath) return { executablePath, env: {}, args: ARGS };
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROMIUM_PATH to its program.');
}

async function unpackShipped(): Promise<Browser> {
  const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
    args: ARGS,
  };
}

async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  process.env['TMPDIR'] = partial; // the package unpacks into os.tmpdir()
  const { inflate } = await import('@sparticuz/chromium');
  const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
  for (const archive of ['fonts.tar.br', 'al2023.tar.br', 'chromium.br']) {
    await inflate(fileURLToPath(new URL(archive, bin)));
  }
  delete process.env['TMPDIR'];
  // The shipped configuration names folders of another machine; without a font, text has no size.
  writeFileSync(
    path.join(partial, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  renameSync(partial, folder);
}
