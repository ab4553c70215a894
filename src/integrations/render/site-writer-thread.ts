/** A thread that checks the files of earlier sites while Astro gets ready, then writes the files of this one. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readStates } from '../file-states.ts';
import { adoptSpare } from './adopt-spare.ts';
import { linkLikely, type LikelyFiles } from './link-likely.ts';
import { openStores, type RenderJob } from './render-job.ts';
import { openSiteFolder } from './site-folder.ts';
import { findWhole } from './site-record.ts';
import { startSiteWriter, type SiteWriter } from './site-writer.ts';
import type { FromWriter, ToWriter } from './write-beside.ts';

const { site, job } = workerData as { site: string; job: RenderJob };
const stores = openStores(job);
const folder = openSiteFolder(site);
let writer: SiteWriter | undefined;
let written = 0;

const say = (message: FromWriter): void => parentPort?.postMessage(message);
/** One message after the other, though some have to wait. */
let work: Promise<void> = Promise.resolve();
parentPort?.on('message', (message: ToWriter) => {
  work = work.then(() => obey(message)).catch((error: unknown) => say({ failed: (error as Error).message }));
});
const states = stores.map(({ folder: there }) => readStates(there));
const whole = stores.map((store, at) => findWhole(store, states[at]!));
const likely = startLinking();
// From now on others may write there, too.
say({ whole });

function startLinking(): LikelyFiles | undefined {
  const [[store], [names], [last]] = [stores, whole, states];
  if (!store || !names || !last) return undefined;
  const { spare } = job;
  const isThere = spare !== undefined && existsSync(spare);
  return linkLikely(site, store, names, isThere ? adoptSpare(spare, site, last, names) : new Set());
}

async function obey(message: ToWriter): Promise<void> {
  if ('plan' in message) {
    const there = await likely?.settle(message.plan.kept);
    writer = startSiteWriter(folder, message.plan, stores, there);
  } else if ('file' in message) {
    writer?.write(message.file);
    written += message.file.content.length;
    say({ written });
  } else if (writer) say({ site: await writer.finish() });
}
