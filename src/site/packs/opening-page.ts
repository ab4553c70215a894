import { PACKS } from './pack-plan.ts';

const MAIN = /<main id="main">.*<\/main>/s;
const MODULES = /<script type="module"[^>]*><\/script>/g;
const OPENING = 'Opening the page …';

/**
 * `404.html` of a packed site, from the usual one: its frame without scripts, a line while the page is fetched, and
 * the script that fetches it. Its policy lets that script write a page, which brings its own policy along.
 * @throws Error when the usual page is not as expected.
 */
export function writeOpeningPage(lost: string, base: string): string {
  const site = /<meta property="og:site_name" content="([^"]*)">/.exec(lost)?.[1];
  if (site === undefined || !MAIN.test(lost))
    throw new Error('404.html has no main element or no name of the site');
  const links = [
    ['papers/', 'Papers'],
    ['topics/', 'Topics'],
    ['evidence/', 'Evidence'],
  ].map(([path, label]) => `<a href="${base}${path}">${label}</a>`);
  const main = [
    '<main id="main"><div class="wrap scripted"><header class="page-head">',
    `<p class="lede" role="status">${OPENING}</p><p hidden><a data-next href="${base}"></a></p>`,
    '</header></div><noscript><div class="wrap"><header class="page-head"><h1>This page needs a script</h1></header>',
    `<p class="lede">Most pages of this site are packed, and a script takes them out. These open without: ${links.join(', ')}.</p>`,
    '</div></noscript></main>',
  ].join('');
  return lost
    .replace(MODULES, '')
    .replace(MAIN, () => main)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${site}</title>`)
    .replace(/style-src [^;"]*/, `style-src 'self' 'unsafe-inline'`)
    .replace(/trusted-types [^;"]*/, '$& litatlas-packs')
    .replace('</head>', () => `<script src="${base}${PACKS}open.js" defer></script></head>`);
}
