import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPacked, LOST, PACKS, partPaths, type PackPlan } from '../../site/packs/pack-plan.ts';
import { planPacks, type Room, type SizedFile } from '../../site/packs/plan-packs.ts';
import { writeOpeningPage } from '../../site/packs/opening-page.ts';
import { bundleScript, type KeptScripts } from '../bundle-script.ts';
import { listFiles } from '../list-files.ts';
import { keepOffline } from '../offline/offline.ts';
import { writeSitemaps } from '../sitemap.ts';
import { PackedFolder } from './packed-folder.ts';
import { writePacks, type LastPacks, type PackRecord } from './write-packs.ts';
import { writeParts } from './write-parts.ts';

/** Made anew for the packed site; a sitemap lists what a search engine can fetch. */
const OWN = /^(?:404\.html|sw\.js|build(?:-files)?\.json|sitemap[^/]*\.xml)$/;

/** A finished site, and where it will be hosted. */
export interface SiteToPack {
  readonly from: string;
  readonly to: string;
  /** Base path with slashes around it. */
  readonly base: string;
  /** https://example.org, where somebody said so. */
  readonly site?: string | undefined;
  readonly scripts?: KeptScripts | undefined;
  readonly room: Room;
  /** What was packed before. */
  readonly last?: LastPacks | undefined;
}

/**
 * Packs a finished site into the empty folder `to`: same addresses, fewer and larger files. Equal sites make equal
 * packs, whatever was there before; one pack at a time is in memory.
 */
export async function packSite(given: SiteToPack): Promise<PackRecord> {
  const { from, base, site, scripts, room, last } = given;
  const to = new PackedFolder(given.to);
  const dir = pathToFileURL(`${given.to}/`);
  const files: SizedFile[] = listFiles(from)
    .filter((name) => !OWN.test(name))
    .map((name) => ({ path: name, size: statSync(path.join(from, name)).size }));
  const plan = planPacks(files, base, room);
  const packs = new Map<string, string[]>();
  for (const { path: name } of files) {
    const packed = findPacked(plan, name);
    if (packed?.pack) addTo(packs, packed.pack, name);
    else if (!packed) putFile(from, name, to);
  }
  // So far only pages are there that stand by themselves.
  writeSitemaps(dir, { base, site, written: to.written });
  const record = await writePacks(packs, { from, to, last });
  const made = { ...plan, large: putLarge(from, plan.large, to, room) };
  const lost = readFileSync(path.join(from, '404.html'), 'utf8');
  to.put(LOST, lost);
  to.put('404.html', writeOpeningPage(lost, base));
  to.put(`${PACKS}open.js`, await bundle('open-page', made, scripts));
  to.put(`${PACKS}reach.js`, await bundle('reach-packs', made, scripts));
  await keepOffline(dir, { written: to.written, scripts }, made);
  return record;
}

/** A file as it is, but that scripts that fetch, or stand on every page, reach packs before they do anything else. */
function putFile(from: string, name: string, to: PackedFolder): void {
  if (!/^_astro\/[^/]+\.js$/.test(name)) return to.copy(from, name);
  const script = readFileSync(path.join(from, name), 'utf8');
  const reaches = /\bfetch\(|serviceWorker/.test(script);
  to.put(name, reaches ? `import"../${PACKS}reach.js";${script}` : script);
}

/** Cuts large files into parts; into none where there is no room. Citations that say the same once more come last. */
function putLarge(
  from: string,
  files: PackPlan['large'],
  to: PackedFolder,
  room: Room,
): Record<string, number> {
  const rank = (name: string): number => ['papers.ris', 'papers.csl.json'].indexOf(name);
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const large: Record<string, number> = {};
  for (const name of names) {
    const parts = partPaths(name, files[name] ?? 0);
    writeParts(path.join(from, name), parts, room.largest, to);
    const fits = to.bytes <= room.bytes;
    large[name] = fits ? parts.length : 0;
    if (!fits) for (const part of parts) to.remove(part);
  }
  return large;
}

async function bundle(name: string, plan: PackPlan, scripts: KeptScripts | undefined): Promise<string> {
  const code = await bundleScript(new URL(`../../client/packs/${name}.ts`, import.meta.url), scripts);
  return code.replace('LITATLAS_PACKS', () => JSON.stringify(plan));
}

function addTo(packs: Map<string, string[]>, pack: string, name: string): void {
  const names = packs.get(pack);
  if (names) names.push(name);
  else packs.set(pack, [name]);
}
