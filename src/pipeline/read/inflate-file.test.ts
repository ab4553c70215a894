import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Message } from '../../paper/message.ts';
import { inflateFile } from './inflate-file.ts';
import { readFiles } from './read-files.ts';

const line = '{"title": "Sediment load of rivers", "abstract": "We measure it."}';
const gzip = (text: string): Uint8Array => gzipSync(text);
const read = (bytes: Uint8Array, path = 'seeds/a.jsonl.gz'): ReturnType<typeof readFiles> =>
  readFiles([{ path, bytes }]);

it.each<[string, string, string]>([
  ['seeds/a.jsonl.gz', line, 'Sediment load of rivers'],
  ['seeds/A.JSONL.GZ', line, 'Sediment load of rivers'],
  ['seeds/a.csv.gz', 'title,abstract\nOf rivers,We measure it.\n', 'Of rivers'],
  ['seeds/a.bib.gz', '@article{a, title = {Of rivers}, abstract = {We measure it.}}', 'Of rivers'],
])('reads %s as what is in it, under its own name', (path, text, title) => {
  const { records, messages } = read(gzip(text), path);
  expect(messages).toEqual([]);
  expect(records.map((record) => record.title)).toEqual([title]);
  expect(records[0]?.source).toMatchObject({ file: path.slice('seeds/'.length) });
});

it('reads the parts of a file that was compressed in parts', () => {
  const parts = Buffer.concat([gzip(`${line}\n`), gzip(line.replace('rivers', 'lakes'))]);
  expect(read(parts).records.map(({ title }) => title)).toEqual([
    'Sediment load of rivers',
    'Sediment load of lakes',
  ]);
});

it.each<[string, Uint8Array, string, RegExp]>([
  ['is no gzip', new TextEncoder().encode(line), 'broken-gzip', /cannot be inflated: incorrect header check/],
  ['is cut off', gzip(line).subarray(0, -20), 'broken-gzip', /cannot be inflated: unexpected end of file/],
  ['is empty', new Uint8Array(), 'broken-gzip', /cannot be inflated/],
  ['holds nothing', gzip(''), 'empty-file', /holds no record/],
  [
    'would grow to more than 268435456 bytes',
    Buffer.concat(Array<Uint8Array>(33).fill(gzipSync(Buffer.alloc(2 ** 23)))),
    'too-large',
    /more than 268435456 bytes; it was not read/,
  ],
  ['is a gzip in a gzip', gzipSync(gzip(line)), 'broken-json', /./],
])('leaves out a file that %s, and says so', (_, bytes, rule, words) => {
  const { records, messages } = read(bytes);
  expect(records).toEqual([]);
  const found = messages.find((message) => message.rule === rule);
  expect(found).toMatchObject({ file: 'seeds/a.jsonl.gz', severity: 'warning' });
  expect(found?.message).toMatch(words);
  expect(found?.cure).toMatch(/\.$/);
});

it('takes a file of just the size it may have', () => {
  const file = { path: 'seeds/a.txt.gz', bytes: gzip('12345678') };
  expect(inflateFile(file, 8)).toHaveLength(8);
  expect(inflateFile(file, 7)).toMatchObject({ rule: 'too-large' } satisfies Partial<Message>);
});

it('names the kinds of files it knows, compressed or not, when it does not know one', () => {
  const [message] = read(gzip('x'), 'seeds/a.xml.gz').messages;
  expect(message).toMatchObject({ file: 'seeds/a.xml.gz', rule: 'unknown-extension' });
  expect(message?.cure).toMatch(/\.tsv, each also as \.gz, or move/);
});
