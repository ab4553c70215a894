/**
 * `npm run bench`: what the pipeline and the whole build cost, by corpus size, each run in a process of its own.
 *
 *     npm run bench -- --sizes 89,1k,10k --build-sizes 89,1k --corpus DIR --runs 3 --json FILE
 *
 * `--corpus` (or LITATLAS_CORPUS) names a folder of `*.jsonl(.gz)` files of papers; without it larger sizes are
 * measured over an invented corpus, and the output says so. Sizes above 10,000 run once. Stages run in one thread,
 * `ingest` in as many as there are cores; `growth` is the exponent from the size before. Both start from the
 * vocabulary of this project (`--vocabulary none`: from an empty one); `build` starts with a cold cache, the builds
 * after it follow a change each and print the share of its time, as does a bare Astro site of the same entries.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CHANGES } from './bench/change-review.ts';
import { findCorpus } from './bench/find-corpus.ts';
import { measureCommand } from './bench/measure-command.ts';
import { parseSize } from './bench/parse-size.ts';
import type { CommandRun, StagesRun } from './bench/run-types.ts';
import { median, summariseCommand, summariseStages, type Measured } from './bench/summarise.ts';
import { writeTable, type BenchSize } from './bench/write-table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '89,1k,10k' },
    'build-sizes': { type: 'string', default: '89,1k' },
    corpus: { type: 'string', default: process.env['LITATLAS_CORPUS'] ?? '' },
    vocabulary: { type: 'string', default: 'own' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const root = path.join(import.meta.dirname, '..');
const seeds = path.join(root, 'content', 'seeds');
const sizes = [...new Set(values.sizes.split(',').map(parseSize))].sort((a, b) => a - b);
const buildSizes = new Set(
  values['build-sizes'] === 'none' ? [] : values['build-sizes'].split(',').map(parseSize),
);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'litatlas-bench-'));
const measured: BenchSize[] = [];
try {
  for (const papers of sizes) measured.push(measureSize(papers));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const [cpu] = os.cpus();
const machine = {
  node: process.version,
  cpu: cpu?.model.trim() ?? 'unknown',
  cores: os.availableParallelism(),
};
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, sizes: measured }, null, 2)}\n`);
for (const { papers, origin, runs } of measured) {
  const which =
    origin === 'invented'
      ? 'invented papers: sentences of the seed, recombined (name real ones with --corpus DIR)'
      : origin;
  console.log(`${papers} papers: ${which}, median of ${runs}`);
}
console.log(`${machine.cores} cores, ${machine.cpu}, Node ${machine.node}\n\n${writeTable(measured)}`);

function measureSize(papers: number): BenchSize {
  const runs = papers > 10_000 ? 1 : Math.max(1, Number(values.runs));
  const corpus = findCorpus(papers, values.corpus || undefined, seeds);
  const content = path.join(scratch, `review-${papers}`);
  mkdirSync(path.join(content, 'seeds'), { recursive: true });
  writeFileSync(path.join(content, 'review.yaml'), `title: Bench of ${papers} papers\n`);
  writeFileSync(path.join(content, 'seeds', corpus.name), corpus.text);
  const prepare = (): void => {
    for (const folder of ['papers', 'atlas', 'topics.yaml'])
      rmSync(path.join(content, folder), { recursive: true, force: true });
    if (values.vocabulary === 'own')
      copyFileSync(path.join(root, 'content', 'topics.yaml'), path.join(content, 'topics.yaml'));
  };
  const repeat = <T>(measure: () => T): T[] => Array.from({ length: runs }, measure);

  console.error(`bench: ${papers} papers (${corpus.origin}), ${runs} run${runs === 1 ? '' : 's'} …`);
  const rows = summariseStages(repeat(() => (prepare(), measureStages(content))));
  const ingest = (): ReturnType<typeof measureCommand> =>
    measureCommand('ingest', ['--content', content], path.join(content, 'papers'), scratch);
  rows.push(
    summariseCommand(
      'ingest',
      repeat(() => (prepare(), ingest())),
    ),
  );
  rows.push(summariseCommand('ingest again', repeat(ingest)));
  if (buildSizes.has(papers)) rows.push(...measureBuilds(content, runs, prepare));
  return { papers, origin: corpus.origin, runs, rows };
}

function measureStages(content: string): StagesRun {
  const script = path.join(import.meta.dirname, 'bench', 'measure-stages.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, content], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as StagesRun;
}

/** A cold build, and after it a build after each change that may happen; with the share of the cold one's time. */
function measureBuilds(content: string, runs: number, prepare: () => void): Measured[] {
  const out = path.join(scratch, 'dist');
  const seeds = path.join(content, 'seeds');
  const kept = readdirSync(seeds).map((name) => [name, readFileSync(path.join(seeds, name))] as const);
  const build = (...options: string[]): CommandRun =>
    measureCommand('build', ['--content', content, '--out', out, ...options], out, scratch);
  const cold: CommandRun[] = [];
  const warm = CHANGES.map((): CommandRun[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [name, bytes] of kept) writeFileSync(path.join(seeds, name), bytes);
    prepare();
    cold.push(build('--fresh'));
    CHANGES.forEach(({ change }, index) => {
      change(content);
      warm[index]?.push(build());
    });
  }
  rmSync(out, { recursive: true, force: true });
  const bare = Array.from({ length: runs }, () => {
    const run = measureCommand('bench/bare-site', [content, out], out, scratch);
    rmSync(out, { recursive: true, force: true });
    return run;
  });
  const whole = summariseCommand('build', cold);
  return [
    whole,
    {
      ...summariseCommand('bare Astro site', bare),
      share: median(bare.map(({ wallMs }) => wallMs)) / whole.wallMs,
    },
    ...CHANGES.map(({ name }, index) => {
      const row = summariseCommand(`build, ${name}`, warm[index] ?? []);
      return { ...row, share: row.wallMs / whole.wallMs };
    }),
  ];
}
