/** The file edition: every page of the site, from the data in this file. */
import '../copy-button.ts';
import '../evidence-table.ts';
import '../graph/topic-map.ts';
import '../list-finder.ts';
import '../list-papers.ts';
import '../search/open-search.ts';
import '../search/search-page.ts';
import '../sort-table.ts';
import '../theme-toggle.ts';
import { reachSiteBy } from '../site-access.ts';
import { pathOfAddress, readEditionAddress } from './edition-address.ts';
import { openArchive } from './open-archive.ts';
import { Router } from './router.ts';

const read = openArchive(document);
reachSiteBy({
  address: () => readEditionAddress(location.hash),
  fetch: async (url) => {
    const path = pathOfAddress(url);
    const text = await read(path);
    if (text === undefined) return new Response(null, { status: 404 });
    const type = /\.(?:json|pf_fragment)$/.test(path) ? 'application/json' : 'text/html';
    return new Response(text, { headers: { 'content-type': type } });
  },
  inMemory: true,
});
new Router(read).start();
