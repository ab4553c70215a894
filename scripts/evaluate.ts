/**
 * How good is what `describe` says? Scores entries against labelled papers, one measure a row, worst cases listed.
 *
 * A label file is JSON Lines: `title` and any of `keyphrases`, `topics`, `primary`, `introduces`, `datasets`,
 * `models`, `results`, `related` (see `evaluate/read-labels.ts`). With `--content` the entries of that review are scored;
 * without it the papers of the file itself, which then need an `abstract`, go through the whole pipeline.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAtlas } from '../src/pipeline/pipeline.ts';
import { readLabels, type Label } from './evaluate/read-labels.ts';
import { readScoredReview } from './evaluate/read-scored-review.ts';
import { scoreReview } from './evaluate/score-review.ts';
import { writeReport } from './evaluate/write-report.ts';
import { parseOptions } from './parse-options.ts';

const options = parseOptions('evaluate', {
  labelled: {
    type: 'string',
    value: 'FILE,…',
    help: 'label files: JSON Lines of title and keyphrases, topics, primary, introduces, datasets, models, results, related',
  },
  content: {
    type: 'string',
    value: 'DIR',
    help: 'score the entries of this review (else papers of the label file)',
  },
  topics: {
    type: 'string',
    value: 'FILE',
    help: 'vocabulary for papers of the label file (else discovered)',
  },
  worst: { type: 'string', value: 'N', default: '3', help: 'how many of the worst papers to list (3)' },
});
const own = path.join(import.meta.dirname, 'evaluate/fixture/labels.jsonl');
if (!options.labelled) console.log('No --labelled FILE: scoring the invented papers of the fixture.\n');
for (const file of options.labelled?.split(',') ?? [own]) {
  const labels = readLabels(readFileSync(file, 'utf8'), file);
  const files = options.content ? readReview(options.content) : buildReview(labels, options.topics);
  const { figures, absent } = scoreReview(labels, readScoredReview(files));
  console.log(writeReport(`${path.basename(file)}: ${labels.length} papers`, figures, Number(options.worst)));
  if (absent.length > 0)
    console.log(`  ${absent.length} labelled papers have no entry: ${absent.slice(0, 3).join('; ')} …\n`);
}

function readReview(content: string): Map<string, string> {
  const names = readdirSync(path.join(content, 'papers')).map((name) => `papers/${name}`);
  const files = [...names, 'atlas/related.json', 'topics.yaml'].filter((name) =>
    existsSync(path.join(content, name)),
  );
  return new Map(files.map((name) => [name, readFileSync(path.join(content, name), 'utf8')]));
}

function buildReview(labels: readonly Label[], topics: string | undefined): ReadonlyMap<string, string> {
  const lines = labels.map(({ title, abstract = '' }) => JSON.stringify({ title, abstract }));
  return buildAtlas({
    seeds: [{ path: 'seeds/labelled.jsonl', bytes: new TextEncoder().encode(lines.join('\n')) }],
    references: [],
    published: [],
    ...(topics && { topics: { path: 'topics.yaml', bytes: readFileSync(topics) } }),
  }).files;
}
