import { startThread } from '../start-thread.ts';
import type { RenderJob } from './render-job.ts';
import type { WritePlan } from './plan-pages.ts';
import type { RenderedFile, WrittenSite } from './site-writer.ts';

/** Bytes or characters under way to the thread, at most: more would only fill memory. */
const WINDOW = 64_000_000;

export type ToWriter =
  { readonly plan: WritePlan } | { readonly file: RenderedFile } | { readonly finish: true };
/** What the thread has to say: which files are whole, how much it has written, that it is done, or why it failed. */
export interface FromWriter {
  readonly whole?: readonly ReadonlySet<string>[];
  readonly written?: number;
  readonly site?: WrittenSite;
  readonly failed?: string;
}

/** A `SiteWriter` in a thread of its own: Astro renders the next page while the last one is finished and written. */
export interface WriterBeside {
  /** For each store of the job the names of its files that are as they were recorded; until then nobody else may write. */
  readonly whole: Promise<readonly ReadonlySet<string>[]>;
  start(plan: WritePlan): void;
  /** Resolves when there is room for the next file; bytes are gone then. @throws Error of an earlier file. */
  write(file: RenderedFile): Promise<void>;
  finish(): Promise<WrittenSite>;
}

/**
 * Starts the thread, which first checks and links into the folder `site` what of the last site will probably stay; it
 * keeps no process alive when nobody waits for it.
 */
export function startWriterBeside(site: string, job: RenderJob): WriterBeside {
  const worker = startThread(new URL('./site-writer-thread.ts', import.meta.url), { site, job });
  worker.unref();
  let said: FromWriter = {};
  let sent = 0;
  let wake = (): void => undefined;
  const hear = (news: FromWriter): void => {
    said = { ...said, ...news };
    wake();
  };
  worker.on('message', hear);
  worker.on('error', (error) => hear({ failed: (error as Error).message }));
  worker.on('exit', () => hear({ failed: said.failed ?? 'the thread that writes pages ended' }));

  /** Waits until the thread has said something; meanwhile the process may not end. */
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      if (said.failed !== undefined) throw new Error(said.failed);
      const seen = look();
      if (seen !== undefined) return seen;
      worker.ref();
      await new Promise<void>((resolve) => (wake = resolve));
      worker.unref();
    }
  };
  const send = (message: ToWriter, transfer: ArrayBuffer[] = []): void =>
    worker.postMessage(message, transfer);

  const whole = until(() => said.whole);
  // Astro asks for it later; until then a failure must not count as unhandled.
  whole.catch(() => undefined);
  return {
    whole,
    start: (plan) => send({ plan }),
    write: async (file) => {
      const content = packLong(file);
      sent += content.length;
      send(
        { file: { ...file, content } },
        typeof content === 'string' ? [] : [content.buffer as ArrayBuffer],
      );
      await until(() => sent - (said.written ?? 0) < WINDOW || undefined);
    },
    finish: async () => {
      send({ finish: true });
      const site = await until(() => said.site);
      await worker.terminate();
      return site;
    },
  };
}

/** So many characters are worth more as bytes: those go over without being copied, and are digested and written as they are. */
const LONG = 100_000;

function packLong({ content, page }: RenderedFile): RenderedFile['content'] {
  const isLong = !page && typeof content === 'string' && content.length > LONG;
  return isLong ? new TextEncoder().encode(content) : content;
}
