import { expect, test } from 'vitest';
import { findRoles } from './find-roles.ts';

test('the sentences of an abstract play their roles', () => {
  const abstract = [
    'Frobs are used in many fields.',
    'However, training them remains expensive and prone to failure.',
    'In this paper, we propose a simple method that trains frobs in one step.',
    'We conduct experiments on three datasets with 20K images.',
    'Results show that our method reduces errors by 12%.',
    'Our method is limited to small frobs.',
    'Code is available at https://x.org.',
  ];
  expect(findRoles(abstract.join(' '))).toEqual({
    problem: abstract[1],
    approach: abstract[2],
    data: abstract[3],
    result: abstract[4],
    limitation: abstract[5],
  });
});

test('a structured abstract names its roles', () => {
  const roles = findRoles(
    'Purpose: Surgeons lack large annotated collections. Methods: We use images of 20 patients. Results: Controlled tests show gains.',
  );
  expect(roles.problem).toMatch(/^Purpose/);
  expect(roles.approach).toMatch(/^Methods/);
  expect(roles.result).toMatch(/^Results/);
});

test('no cue, no role', () => {
  expect(findRoles('Frobs are round. They are blue and live in the sea.')).toEqual({});
  expect(findRoles('')).toEqual({});
});

test('the limits of others are not its own', () => {
  expect(
    findRoles(
      'Existing methods are limited to images. To address this limitation, we propose a method for video.',
    ).limitation,
  ).toBeUndefined();
});
