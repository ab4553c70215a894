/** The file edition: every page of the site, from the data in this file. */
import './elements.ts';
import { reachSiteBy } from '../site-access.ts';
import { answer } from './answer.ts';
import { pathOfAddress, readEditionAddress } from './edition-address.ts';
import { openArchive } from './open-archive.ts';
import { Router } from './router.ts';
import { unpack } from './unpack.ts';

const read = openArchive((number) => unpack(document.getElementById(`data-${number}`)?.textContent ?? ''));
reachSiteBy({
  address: () => readEditionAddress(location.hash),
  fetch: async (url) => {
    const path = pathOfAddress(url);
    return answer(path, await read(path));
  },
  href: (address) => address,
  inMemory: true,
});
new Router(read).start();
