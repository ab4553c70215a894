import { expect, it } from 'vitest';
import { readAudit } from './check-audit.ts';

const fault = (severity: string): object => ({ severity, range: '<2.0.0' });

it.each<[string, unknown, string[], string]>([
  ['no faults', { vulnerabilities: {} }, [], '0 lesser ones'],
  ['lesser faults', { vulnerabilities: { a: fault('low'), b: fault('moderate') } }, [], '2 lesser ones'],
  [
    'severe faults',
    { vulnerabilities: { b: fault('critical'), a: fault('high'), c: fault('info') } },
    ['a <2.0.0 has a high fault', 'b <2.0.0 has a critical fault'],
    '1 lesser ones',
  ],
  [
    'a registry without advisories',
    { message: '405 Method Not Allowed' },
    [],
    'not asked: 405 Method Not Allowed',
  ],
  ['no answer', undefined, [], 'not asked: getaddrinfo EAI_AGAIN'],
])('judges %s', (_, report, problems, detail) => {
  expect(readAudit(report, 'getaddrinfo EAI_AGAIN')).toEqual({ problems, detail });
});
