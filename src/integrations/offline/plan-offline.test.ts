import { expect, test } from 'vitest';
import { planOffline } from './plan-offline.ts';

const file = (path: string, size = 10) => ({ path, size, digest: `${path} ${size}` });
const SITE = [
  file('404.html'),
  file('_astro/a.1x.css'),
  file('index.html'),
  file('pagefind/fragment/x.pf_fragment'),
  file('papers/p/index.html'),
];

test('a small review is kept whole, and a name with a hash needs no digest', () => {
  const { plan, served, rest } = planOffline(SITE, 50);
  expect(plan.complete).toBe(true);
  expect(plan.precache).toEqual([
    ['404.html', '404.html 10'],
    ['_astro/a.1x.css'],
    ['index.html', 'index.html 10'],
    ['pagefind/fragment/x.pf_fragment'],
    ['papers/p/index.html', 'papers/p/index.html 10'],
  ]);
  expect(served).toEqual({ build: plan.build, bytes: 50, kept: 50 });
  expect(rest).toEqual({ build: plan.build, files: [] });
});

test('a large review keeps its frame and lists the rest with sizes and digests', () => {
  const { plan, served, rest } = planOffline(SITE, 49);
  expect(plan.complete).toBe(false);
  expect(plan.precache.map(([url]) => url)).toEqual(['404.html', '_astro/a.1x.css', 'index.html']);
  expect(served).toEqual({ build: plan.build, bytes: 50, kept: 30 });
  expect(rest.files).toEqual([
    ['pagefind/fragment/x.pf_fragment', 10, 'pagefind/fragment/x.pf_fragment 10'],
    ['papers/p/index.html', 10, 'papers/p/index.html 10'],
  ]);
});

test('a build is named by its bytes: any change of any file is another build', () => {
  const name = planOffline(SITE, 50).plan.build;
  expect(planOffline([...SITE], 50).plan.build).toBe(name);
  expect(planOffline([...SITE.slice(1), file('404.html', 11)], 60).plan.build).not.toBe(name);
});
