import { expect, test } from 'vitest';
import { webManifest } from './web-manifest.ts';

test('a review below a base path installs as itself, and says no more than it knows', () => {
  const review = { title: 'A review' } as Parameters<typeof webManifest>[0]['review'];
  expect(webManifest({ review, base: '/atlas/' })).toMatchObject({
    id: '/atlas/',
    name: 'A review',
    lang: 'en',
    start_url: '/atlas/',
    scope: '/atlas/',
    icons: [{ src: '/atlas/favicon.svg' }, { src: '/atlas/apple-touch-icon.png' }],
  });
  expect(webManifest({ review, base: '/' })).not.toHaveProperty('description');
});
