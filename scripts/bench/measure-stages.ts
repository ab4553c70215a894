/**
 * Child of `npm run bench`: runs the pipeline once over the seeds of a review (`argv[2]`), nothing written,
 * and prints one line of JSON (a `StagesRun`). A process of its own, because peak memory cannot be reset.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAtlas } from '../../src/pipeline/pipeline.ts';
import type { StageCost, StagesRun } from './run-types.ts';

const content = process.argv[2] ?? 'content';
const seeds = readdirSync(path.join(content, 'seeds')).map((name) => ({
  path: `seeds/${name}`,
  bytes: readFileSync(path.join(content, 'seeds', name)),
}));
const vocabulary = path.join(content, 'topics.yaml');
const topics = existsSync(vocabulary) && { topics: { path: 'topics.yaml', bytes: readFileSync(vocabulary) } };

const stages: StageCost[] = [];
let wall = performance.now();
let cpu = process.cpuUsage();
const atlas = buildAtlas({ seeds, references: [], ...topics, published: [] }, (stage, counts) => {
  const used = process.cpuUsage(cpu);
  stages.push({ stage, wallMs: performance.now() - wall, cpuMs: (used.user + used.system) / 1000, counts });
  wall = performance.now();
  cpu = process.cpuUsage();
});
const bytes = [...atlas.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const run: StagesRun = {
  stages,
  files: atlas.files.size,
  bytes,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
