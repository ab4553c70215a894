/** A thread that checks the files of earlier sites while Astro gets ready, then writes the files of this one. */
import { parentPort, workerData } from 'node:worker_threads';
import { openStores, type RenderJob } from './render-job.ts';
import { findWhole } from './site-record.ts';
import { startSiteWriter, type SiteWriter } from './site-writer.ts';
import type { FromWriter, ToWriter } from './write-beside.ts';

const { site, job } = workerData as { site: string; job: RenderJob | undefined };
const stores = job ? openStores(job) : [];
let writer: SiteWriter | undefined;
let written = 0;

const say = (message: FromWriter): void => parentPort?.postMessage(message);
parentPort?.on('message', (message: ToWriter) => {
  void obey(message).catch((error: unknown) => say({ failed: (error as Error).message }));
});
say({ whole: stores.map(findWhole) });

async function obey(message: ToWriter): Promise<void> {
  if ('plan' in message) writer = startSiteWriter(site, message.plan, stores);
  else if ('file' in message) {
    writer?.write(message.file);
    written += 1;
    say({ written });
  } else if (writer) say({ site: await writer.finish() });
}
