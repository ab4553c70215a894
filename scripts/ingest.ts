import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAtlas } from '../src/pipeline/pipeline.ts';
import type { SourceFile } from '../src/pipeline/read/read-files.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } }, strict: false });
const content = path.resolve(String(values.content));

function filesIn(folder: string): SourceFile[] {
  const dir = path.join(content, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir).filter((n) => !n.startsWith('.')).map((n) => ({ path: `${folder}/${n}`, bytes: readFileSync(path.join(dir, n)) }));
}
const topics = path.join(content, 'topics.yaml');
let last = performance.now();
const atlas = buildAtlas(
  {
    seeds: filesIn('seeds'),
    references: filesIn('references'),
    ...(existsSync(topics) && { topics: { path: 'topics.yaml', bytes: readFileSync(topics) } }),
    published: [],
  },
  (stage, counts) => {
    const now = performance.now();
    console.log(`${stage.padEnd(9)} ${Object.entries(counts).map(([k, v]) => `${v} ${k}`).join(', ')} · ${Math.round(now - last)} ms`);
    last = now;
  },
);
for (const [file, text] of atlas.files) {
  const target = path.join(content, file);
  mkdirSync(path.dirname(target), { recursive: true });
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
