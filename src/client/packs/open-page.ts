/**
 * The script of `404.html` in a packed site. A host answers with that page wherever it has no file: for a packed page
 * before the service worker is there, or where there is none. Puts the page into this document; whatever leads
 * nowhere becomes the usual page for that.
 */
import { findPacked, findPathInSite, LOST, type Packed, type PackPlan } from '../../site/packs/pack-plan.ts';
import { answerPacked, nameOf } from './open-packs.ts';

declare const LITATLAS_PACKS: PackPlan;

/** The part of the Trusted Types API (W3C) used here. Pages have a policy of another name, which they make anew. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML(text: string): string };
}

const plan = LITATLAS_PACKS;
const site = new URL(plan.base, location.origin);
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('litatlas-packs', {
  createHTML: (text) => text,
});

/** What the browser still has may be of another edition than this script. */
const fetchFile = (path: string): Promise<Response> =>
  fetch(new URL(path.replace(/(^|\/)index\.html$/, '$1'), site), { cache: 'no-cache' });

async function open(): Promise<void> {
  const path = findPathInSite(new URL(location.href), site) ?? '';
  const packed = findPacked(plan, path);
  if (packed?.parts?.length === 0) {
    say(`${path} is too large for this host; the same papers are here in other formats.`);
    return offer('Back', document.referrer);
  }
  if (packed) {
    if (!packed.path.endsWith('.html')) say(`Fetching ${nameOf(packed.path)} …`);
    return show(packed, await answerPacked(packed, fetchFile));
  }
  // Hosts add the closing slash where there is a folder.
  if (!path.endsWith('/') && findPacked(plan, `${path}/`))
    return location.replace(`${location.pathname}/${location.search}${location.hash}`);
  await lose();
}

async function show(packed: Packed, response: Response): Promise<void> {
  if (response.status === 404) return lose();
  if (!response.ok) throw new Error(`${packed.path}: ${response.status}`);
  if (packed.path.endsWith('.html')) write(await response.text());
  else save(await response.blob(), nameOf(packed.path));
}

async function lose(): Promise<void> {
  const response = await fetchFile(LOST);
  if (!response.ok) throw new Error(`${LOST}: ${response.status}`);
  write(await response.text());
}

/** The page brings its own policy along, which is added to the one of this document. */
function write(html: string): void {
  document.open();
  document.write(policy?.createHTML(html) ?? html);
  document.close();
  // To go to the same place again is what marks it.
  if (location.hash !== '')
    document.addEventListener('DOMContentLoaded', () => location.replace(location.href), { once: true });
}

function save(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  say(`${name} is saved to your device.`);
  offer('Back', document.referrer);
}

function say(text: string): void {
  const status = document.querySelector('[role=status]');
  if (status) status.textContent = text;
}

/** Shows a link; without an address it leads to the start. */
function offer(label: string, href: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-next]');
  if (!link) return;
  link.textContent = label;
  if (href !== '') link.href = href;
  link.parentElement?.removeAttribute('hidden');
}

open().catch(() => {
  const old = !('DecompressionStream' in globalThis);
  say(old ? 'This page needs a newer browser.' : 'This page could not be fetched: is the network on?');
  offer('Try again', location.href.replace(/#.*/, ''));
});
