import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host of `dist/` that can publish another edition of it, in which every page has another title. */
export interface EditionHost {
  readonly url: string;
  /** From now on pages are titled `name: …`, and JSON ends with a blank. */
  publish(name: string): void;
  /** Called before each answer; it is awaited. */
  onRequest: ((path: string) => unknown) | undefined;
  close(): Promise<void>;
}

type Entry = readonly [url: string, digest?: string];
/** What a worker of a large review keeps by itself, roughly. */
const SHELL = /^(?!papers\/|topics\/.+\/|evidence\/|systems\/|print\/|pagefind\/fragment\/)/;

/** Starts such a host on a free port; of a `large` review the worker keeps only the frame. */
export async function serveEditions({ large = false } = {}): Promise<EditionHost> {
  const worker = readFileSync('dist/sw.js', 'utf8');
  const [start, end] = [worker.indexOf('{"build":"'), worker.indexOf('"complete":true}')];
  if (start < 0 || end < start) throw new Error('dist/sw.js holds no plan of a whole site');
  const planText = worker.slice(start, end + '"complete":true}'.length);
  const all = (JSON.parse(planText) as { precache: Entry[] }).precache;
  let name: string | undefined;

  const bodyOf = (path: string): Buffer => {
    const bytes = readFileSync(`dist/${path}`);
    if (name === undefined) return bytes;
    if (path.endsWith('.html'))
      return Buffer.from(bytes.toString('utf8').replace('<title>', `<title>${name}: `));
    return path.endsWith('.json') ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes;
  };
  const digestOf = (path: string): string => createHash('sha256').update(bodyOf(path)).digest('base64');
  const sizeOf = (paths: readonly Entry[]): number =>
    paths.reduce((sum, [path]) => sum + bodyOf(path).length, 0);
  const own = (): Record<string, string> => {
    const kept = all.filter(([path]) => !large || SHELL.test(path));
    const rest = all.filter((entry) => !kept.includes(entry));
    const build = name ?? 'first';
    const plan = {
      build,
      precache: kept.map(([path, digest]) => (digest === undefined ? [path] : [path, digestOf(path)])),
      bytes: sizeOf(kept),
      complete: !large,
    };
    return {
      'sw.js': worker.replace(planText, () => JSON.stringify(plan)),
      'build.json': JSON.stringify({ build, bytes: sizeOf(all), kept: plan.bytes }),
      'build-files.json': JSON.stringify({
        build,
        files: rest.map(([path]) => [path, bodyOf(path).length, digestOf(path)]),
      }),
    };
  };
  let made = own();

  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '')
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    void Promise.resolve(host.onRequest?.(path)).then(() => {
      const text = made[path];
      if (text !== undefined) return answer(response, path, text);
      if (name !== undefined && /\.(?:html|json)$/.test(path) && all.some(([known]) => known === path))
        return answer(response, path, bodyOf(path));
      return files(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host: EditionHost = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: (next) => {
      name = next;
      made = own();
    },
    onRequest: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

function answer(response: ServerResponse, path: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
  response.end(body);
}
