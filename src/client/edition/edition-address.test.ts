import { expect, test } from 'vitest';
import { pathOfAddress, readEditionAddress } from './edition-address.ts';

test.each([
  ['', { pathname: '#/', search: '', hash: '' }, ''],
  ['#/', { pathname: '#/', search: '', hash: '' }, ''],
  ['#/papers/a/', { pathname: '#/papers/a/', search: '', hash: '' }, 'papers/a/'],
  ['#/papers/a/#s1', { pathname: '#/papers/a/', search: '', hash: '#s1' }, 'papers/a/'],
  ['#/search/?q=a%23b#x', { pathname: '#/search/', search: '?q=a%23b', hash: '#x' }, 'search/'],
  ['#/topics/caf%C3%A9/?', { pathname: '#/topics/caf%C3%A9/', search: '', hash: '' }, 'topics/café/'],
  ['#/topics/50%/', { pathname: '#/topics/50%/', search: '', hash: '' }, 'topics/50%/'],
])('the fragment %s names a page', (fragment, address, path) => {
  expect(readEditionAddress(fragment)).toEqual(address);
  expect(pathOfAddress(fragment)).toBe(path);
});
