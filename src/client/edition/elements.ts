/** Every element of the site that works without a host. */
import '../copy-button.ts';
import '../evidence-table.ts';
import '../graph/topic-map.ts';
import '../list-finder.ts';
import '../list-papers.ts';
import '../search/open-search.ts';
import '../search/search-page.ts';
import '../sort-table.ts';
import '../theme-toggle.ts';
