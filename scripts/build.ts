/** `npm run build`: ingest, pages, search index, offline; into a side folder that replaces the last site when whole. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readStates, type FileState } from '../src/integrations/file-states.ts';
import { makePagesAfter } from '../src/integrations/render/await-content.ts';
import type { Shard } from '../src/integrations/render/plan-pages.ts';
import { entryCache } from '../src/loaders/entry-cache.ts';
import type { Message } from '../src/paper/message.ts';
import { EDITIONS, findEdition } from '../src/site/edition/edition-files.ts';
import { digestCode } from './build/digest-code.ts';
import { digestContents, digestMade, isMade } from './build/digest-files.ts';
import { findParts, PART } from './build/find-parts.ts';
import { findSiteStates, findUnchanged, noteBuild } from './build/last-build.ts';
import { sayFailure } from './build/say-failure.ts';
import { parseShard } from './build/parse-shard.ts';
import { readHosting, renderSite, type Hosting } from './build/render-site.ts';
import { openOut, removeLater, type OutFolder } from './build/open-out.ts';
import { openPacked } from './build/open-packed.ts';
import { packBeside } from './build/pack-beside.ts';
import { startIngest } from './ingest/ingest-beside.ts';
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
  packed: { type: 'string', value: 'DIR', help: 'the site once more, in few and larger files' },
  strict: { type: 'boolean', help: 'warnings fail' },
  fresh: { type: 'boolean', help: 'take nothing over from the last build' },
  shard: { type: 'string', value: 'I/N', help: 'make part I of N; --parts joins them' },
  parts: { type: 'string', value: 'DIR', help: 'join the parts in the folders of DIR into the site' },
});
const content = path.resolve(options.content);
const out = path.resolve(options.out);
const next = `${out}.next`;
// One cache a folder: two reviews must not share a data store.
const key = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 12);
const cache = path.join(root, '.cache', 'astro', key);
const packed = options.packed === undefined ? undefined : path.resolve(options.packed);
const spare = `${cache}.spare`;
const edition = findEdition(options.edition ?? '');
const noted = path.join(cache, 'last-build.json');
const start = performance.now();
let place: OutFolder | undefined;
let packing: OutFolder | undefined;
let side: string | Error | undefined;
let reading: Promise<unknown> = Promise.resolve();
const reader = startIngest();

try {
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  if (options.edition !== undefined && edition === undefined)
    throw new Error(`There is no edition “${options.edition}”; --edition takes file or zip.`);
  if (packed !== undefined && (shard || edition))
    throw new Error('Only a whole site can be packed: --packed goes with neither --shard nor --edition.');
  place = openOut(out);
  if (packed !== undefined) packing = openPacked(packed, out);
  // Held until the pages are rendered: an ingest between would mix two editions of the review.
  side = lockFolder(content);
  if (options.fresh) {
    removeLater(spare);
    rmSync(cache, { recursive: true, force: true });
  }
  const hosting = readHosting(content, options);
  const code = digestCode(root, [hosting, options.edition ?? '']);
  // Taken before anything is read: what is edited from now on has to be built next time.
  const written = digestContents(content, isMade);
  const unchanged =
    options.fresh || shard
      ? undefined
      : findUnchanged(noted, { code, written, made: () => digestMade(content) }, out);
  // Notes are compiled into the pages' code.
  const pagesCode = `${code} ${digestContents(path.join(content, 'notes'))}`;
  if (unchanged) {
    say(unchanged.messages);
    console.log('unchanged seeds, entries and code are those of the site that is there');
  } else {
    // The code of the pages is made ready while the review is read.
    const entries = Promise.withResolvers<void>();
    const beside = {
      content,
      side,
      entries: entryCache(cache, pagesCode),
      memory: { folder: cache, code },
    };
    const read = reader.run(beside, entries.resolve).then(({ messages, made }) => {
      say(messages);
      return { code, written, made, messages };
    });
    reading = read;
    makePagesAfter(Promise.race([entries.promise, read]), read);
    const states = await makeSite(place, hosting, pagesCode, shard);
    if (states) noteBuild(noted, await read, states);
  }
  if (packed !== undefined && packing)
    await packBeside({ ...hosting, out, packed, place: packing, cache, code });
  console.log(
    `site      ${path.relative(process.cwd(), out) || out} · ${showTime(performance.now() - start)} in all`,
  );
} catch (error) {
  console.error(sayFailure((error as Error).message));
  console.error(existsSync(out) ? 'The last finished site is untouched.' : '');
  process.exitCode = 1;
} finally {
  // Should the code of the pages be broken, the review is still being written, and nobody else may.
  await reading.catch(() => undefined);
  reader.cancel();
  place?.close();
  packing?.close();
  if (side !== undefined) unlockFolder(side);
}

/** Prints what ingest met. @throws Error when the review cannot be built with it. */
function say(messages: readonly Message[]): void {
  printMessages(messages, console.log);
  if (messages.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning')))
    throw new Error(
      options.strict ? 'Stopped: --strict lets no warning pass.' : 'Stopped: mend the errors above.',
    );
}

/**
 * Makes the pages beside the last site, takes over from it what did not change, and puts them into its place.
 * @returns the states of the files of a whole site
 */
async function makeSite(
  target: OutFolder,
  hosting: Hosting,
  code: string,
  shard: Shard | undefined,
): Promise<ReadonlyMap<string, FileState> | undefined> {
  const before = performance.now();
  const record = shard ? path.join(next, PART.record) : path.join(cache, 'record.next.json');
  mkdirSync(cache, { recursive: true });
  if (shard) mkdirSync(next);
  const last = { folder: out, record: path.join(cache, 'record.json'), states: findSiteStates(noted) };
  const states = await renderSite(root, {
    ...hosting,
    content,
    out: shard ? path.join(next, PART.site) : next,
    only: edition,
    job: {
      code,
      content,
      cache,
      edition: edition !== undefined,
      record,
      stores: [
        ...(options.parts === undefined ? [] : findParts(path.resolve(options.parts))),
        ...(options.fresh || shard ? [] : [last]),
      ],
      spare,
      shard,
    },
  });
  if (edition) keepOnly(EDITIONS[edition]);
  target.publish(edition || shard ? undefined : spare);
  // Should the build die between the two, the record names files that are not there, and they are made again.
  if (!shard) renameSync(record, last.record);
  console.log(`render    pages, search index, offline · ${showTime(performance.now() - before)}`);
  return edition ? readStates(out) : states;
}

/** Leaves one file of the finished site. */
function keepOnly(file: string): void {
  for (const name of readdirSync(next))
    if (name !== file) rmSync(path.join(next, name), { recursive: true, force: true });
}
