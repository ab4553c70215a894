/** `npm run build`: ingest, pages, search index, offline; into a side folder that replaces the last site when whole. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { EDITIONS, findEdition } from '../src/site/edition/edition-files.ts';
import { openOut, type OutFolder } from './build/open-out.ts';
import { ingest } from './ingest/ingest.ts';
import { lockFolder, unlockFolder } from './ingest/lock-folder.ts';
import { printMessages } from './ingest/print-messages.ts';
import { showTime } from './ingest/stage-log.ts';
import { parseOptions } from './parse-options.ts';

const root = path.join(import.meta.dirname, '..');
const options = parseOptions('build', {
  content: {
    type: 'string',
    value: 'DIR',
    default: path.join(root, 'content'),
    help: 'folder of the review',
  },
  out: {
    type: 'string',
    value: 'DIR',
    default: path.join(root, 'dist'),
    help: 'where the finished site goes',
  },
  site: { type: 'string', value: 'URL', help: 'https://example.org, where it will be hosted' },
  base: { type: 'string', value: 'PATH', help: '/path/ below that host' },
  edition: { type: 'string', value: 'file|zip', help: 'write only review.html, or only review.zip' },
  strict: { type: 'boolean', help: 'warnings fail' },
});
const content = path.resolve(options.content);
const out = path.resolve(options.out);
const next = `${out}.next`;
const start = performance.now();
let place: OutFolder | undefined;
let side: string | Error | undefined;

try {
  place = openOut(out);
  // Held until the pages are rendered: an ingest between would mix two editions of the review.
  side = lockFolder(content);
  const { messages } = ingest({ content, side });
  printMessages(messages, console.log);
  if (messages.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning'))) {
    throw new Error(
      options.strict ? 'Stopped: --strict lets no warning pass.' : 'Stopped: mend the errors above.',
    );
  }
  const edition = findEdition(options.edition ?? '');
  if (options.edition !== undefined && edition === undefined)
    throw new Error(`There is no edition “${options.edition}”; --edition takes file or zip.`);
  await renderPages();
  if (edition) keepOnly(EDITIONS[edition]);
  place.publish();
  console.log(
    `site      ${path.relative(process.cwd(), out) || out} · ${showTime(performance.now() - start)} in all`,
  );
} catch (error) {
  console.error((error as Error).message);
  console.error(existsSync(out) ? 'The last finished site is untouched.' : '');
  process.exitCode = 1;
} finally {
  place?.close();
  if (side !== undefined) unlockFolder(side);
}

async function renderPages(): Promise<void> {
  const before = performance.now();
  const { site, base } = {
    ...readHosting(),
    ...(options.site && { site: options.site }),
    ...(options.base && { base: options.base }),
  };
  process.chdir(root);
  process.env['LITATLAS_CONTENT'] = content;
  process.env['LITATLAS_OUT'] = next;
  // One cache a folder: two reviews must not share a data store.
  const key = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 12);
  process.env['LITATLAS_CACHE'] = path.join(root, '.cache', 'astro', key);
  process.env['LITATLAS_SITE'] = site ?? '';
  process.env['LITATLAS_BASE'] = `/${(base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  process.env['LITATLAS_EDITION'] = options.edition ?? '';
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  console.log(`render    pages, search index, offline · ${showTime(performance.now() - before)}`);
}

function readHosting(): { site?: string; base?: string } {
  const file = path.join(content, 'review.yaml');
  return existsSync(file)
    ? ((parse(readFileSync(file, 'utf8')) ?? {}) as { site?: string; base?: string })
    : {};
}

/** Leaves one file of the finished site. */
function keepOnly(file: string): void {
  for (const name of readdirSync(next))
    if (name !== file) rmSync(path.join(next, name), { recursive: true, force: true });
}
