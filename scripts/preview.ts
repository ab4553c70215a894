/** `npm run preview`: serves a built site as a static host would, 404 page included. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
  },
});
const dir = path.resolve(values.dir);
if (!existsSync(path.join(dir, 'index.html'))) {
  console.error(
    `There is no site in ${dir}: run \`npm run build\` first, or name another folder with --dir.`,
  );
  process.exit(1);
}
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const files = sirv(dir, { dev: true, dotfiles: false });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) return notFound();
  request.url = `/${url.slice(base.length)}`;
  files(request, response, notFound);

  function notFound(): void {
    const page = path.join(dir, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  }
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken: name another one with --port.` : error.message);
  process.exit(1);
});
server.listen(Number(values.port), () => {
  console.log(`Serving ${dir} at http://localhost:${values.port}${base} (Ctrl-C stops)`);
});
