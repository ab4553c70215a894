/**
 * Imported by the scripts of a packed site: what a page fetches and lets save comes from packs as long as no service
 * worker answers, as in the first visit and in windows without workers.
 */
import { findPacked, findPathInSite, type Packed, type PackPlan } from '../../site/packs/pack-plan.ts';
import { answerPacked, type FetchFile } from './open-packs.ts';

declare const LITATLAS_PACKS: PackPlan;

const RECENT = 8;
const plan = LITATLAS_PACKS;
const site = new URL(plan.base, location.origin);
const fetchFromHost = globalThis.fetch.bind(globalThis);
/** Questions ask for neighbours in a pack within moments; hosts forbid to keep some answers. */
const recent = new Map<string, Promise<Response>>();

const fetchFile: FetchFile = async (path) => {
  const before = recent.get(path) ?? fetchFromHost(new URL(path, site));
  recent.delete(path);
  recent.set(path, before);
  const [oldest] = recent.keys();
  if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
  try {
    return (await before).clone();
  } catch (error) {
    recent.delete(path);
    throw error;
  }
};

function find(address: string | URL): Packed | undefined {
  const path = findPathInSite(new URL(address, location.href), site);
  return path === undefined ? undefined : findPacked(plan, path);
}

globalThis.fetch = async (asked, options) => {
  const packed = find(asked instanceof Request ? asked.url : asked);
  return packed ? answerPacked(packed, fetchFile) : fetchFromHost(asked, options);
};

// Browsers ask the host itself for what a link has marked as a download; a link that is followed asks the worker.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]') : null;
    if (link && link.protocol !== 'blob:' && find(link.href)) link.removeAttribute('download');
  },
  { capture: true },
);
