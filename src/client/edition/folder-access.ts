/** Reaches the folder edition, before any element starts: data from its scripts, links that name files. */
import { completePath } from '../../site/edition/relative-links.ts';
import { reachSiteBy } from '../site-access.ts';
import { answer } from './answer.ts';
import { openArchive } from './open-archive.ts';
import { readScripts } from './read-scripts.ts';

const script = document.currentScript;
const data = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href);
const root = new URL('..', data).href;
let read: ReturnType<typeof openArchive> | undefined;

reachSiteBy({
  address: () => location,
  fetch: async (url) => {
    const path = decodeURI(new URL(url, location.href).href.slice(root.length));
    read ??= openArchive(readScripts(data));
    return answer(path, await read(path));
  },
  href: completePath,
  inMemory: true,
});
