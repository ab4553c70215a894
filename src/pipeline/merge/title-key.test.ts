import { expect, it } from 'vitest';
import { isTruncated, titleKey } from './title-key.ts';

it.each([
  ['Pre-Training', 'pretraining'],
  ['  The  long—hot   summer: 2020! ', 'thelonghotsummer2020'],
  ['$\\ell_2$ norms', 'ell2norms'],
  ['Éclair', 'eclair'],
  ['straße', 'straße'],
  ['深度学习', '深度学习'],
  ['…!?', '…!?'],
  ['', ''],
])('compares %j as %j', (title, key) => {
  expect(titleKey(title)).toBe(key);
});

it.each([
  ['Towards a theory of…', true],
  ['Towards a theory of...', true],
  ['Wait… and see', false],
  ['Wait... and see', false],
  ['Towards a theory of.', false],
])('knows whether %j was cut: %s', (title, cut) => {
  expect(isTruncated(title)).toBe(cut);
});
