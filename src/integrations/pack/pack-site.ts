import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { joinPack } from '../../site/packs/pack-bytes.ts';
import { findPacked, LOST, PACKS, partPaths, type PackPlan } from '../../site/packs/pack-plan.ts';
import { planPacks, type Room, type SizedFile } from '../../site/packs/plan-packs.ts';
import { writeOpeningPage } from '../../site/packs/opening-page.ts';
import { bundleScript, type KeptScripts } from '../bundle-script.ts';
import { listFiles } from '../list-files.ts';
import { keepOffline } from '../offline/offline.ts';
import { digestBytes } from '../render/site-record.ts';
import { writeSitemaps } from '../sitemap.ts';
import { writeParts } from './write-parts.ts';

const pack = promisify(gzip);

/** Made anew for the packed site; a sitemap lists what a search engine can fetch. */
const OWN = /^(?:404\.html|sw\.js|build(?:-files)?\.json|sitemap[^/]*\.xml)$/;
/** Packs in the making at one time. */
const AT_ONCE = 2;

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
}

/**
 * Packs a finished site into the empty folder `to`: same addresses, fewer and larger files. Equal sites make equal
 * packs; one pack at a time is in memory.
 */
export async function packSite({ from, to, base, site, scripts, room }: SiteToPack): Promise<void> {
  const files: SizedFile[] = listFiles(from)
    .filter((name) => !OWN.test(name))
    .map((name) => ({ path: name, size: statSync(path.join(from, name)).size }));
  const plan = planPacks(files, base, room);
  const written = new Map<string, string>();
  let bytes = 0;
  const put = (name: string, content: string | Uint8Array): void => {
    const file = path.join(to, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    written.set(name, digestBytes(content));
    bytes += content.length;
  };
  const packs = new Map<string, string[]>();
  for (const { path: name, size } of files) {
    const packed = findPacked(plan, name);
    if (packed?.pack) addTo(packs, packed.pack, name);
    else if (!packed && !putScript(from, name, put)) {
      copyFile(from, to, name);
      bytes += size;
    }
  }
  const dir = pathToFileURL(`${to}/`);
  // So far only pages are there that stand by themselves.
  writeSitemaps(dir, base, site);
  const queue = [...packs];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, paths] = next;
      const members = paths.map((member) => ({ path: member, bytes: readFileSync(path.join(from, member)) }));
      put(name, await pack(joinPack(members)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const large: Record<string, number> = {};
  for (const [name, count] of Object.entries(plan.large).sort(byUse)) {
    const [parts, before] = [partPaths(name, count), bytes];
    writeParts(path.join(from, name), parts, room.largest, put);
    large[name] = bytes <= room.bytes ? count : 0;
    if (large[name] > 0) continue;
    for (const part of parts) rmSync(path.join(to, part));
    bytes = before;
  }
  const made = { ...plan, large };
  const lost = readFileSync(path.join(from, '404.html'), 'utf8');
  put(LOST, lost);
  put('404.html', writeOpeningPage(lost, base));
  put(`${PACKS}open.js`, await bundle('open-page', made, scripts));
  put(`${PACKS}reach.js`, await bundle('reach-packs', made, scripts));
  await keepOffline(dir, { written, scripts }, made);
}

/** Scripts that fetch, or stand on every page, reach packs before they do anything else; false for other files. */
function putScript(from: string, name: string, put: (name: string, text: string) => void): boolean {
  if (!/^_astro\/[^/]+\.js$/.test(name)) return false;
  const script = readFileSync(path.join(from, name), 'utf8');
  const reaches = /\bfetch\(|serviceWorker/.test(script);
  put(name, reaches ? `import"../${PACKS}reach.js";${script}` : script);
  return true;
}

function copyFile(from: string, to: string, name: string): void {
  mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
  copyFileSync(path.join(from, name), path.join(to, name));
}

/** Where room is short, the citations that say the same once more are left out first. */
function byUse([a]: readonly [string, number], [b]: readonly [string, number]): number {
  const [first, second] = [a, b].map((name) => ['papers.ris', 'papers.csl.json'].indexOf(name));
  return (first ?? 0) - (second ?? 0) || (a < b ? -1 : 1);
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
