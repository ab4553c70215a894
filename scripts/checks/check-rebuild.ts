import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { readEntry } from '../../src/pipeline/read/read-entry.ts';
import type { Check } from './check.ts';
import { findDifferences } from './find-differences.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

interface SeedRecord {
  title: string;
  abstract: string;
}

/** One change to a review; `seeds` is changed in place. */
interface Step {
  readonly name: string;
  change(seeds: SeedRecord[], review: string): void;
}

const STEPS: readonly Step[] = [
  {
    name: 'an abstract is edited',
    change: (seeds) => {
      seeds[7]!.abstract += ' We also measure what a larger batch changes.';
    },
  },
  {
    name: 'a title is corrected',
    change: (seeds) => {
      seeds[11]!.title += ' Revisited';
    },
  },
  {
    name: 'a paper is added',
    change: (seeds) => {
      const { title, abstract } = seeds[3]!;
      seeds.splice(20, 0, { title: `Another Look: ${title}`, abstract: abstract.replace(/\.\s.*?\./, '.') });
    },
  },
  { name: 'a paper is removed', change: (seeds) => void seeds.splice(30, 1) },
  {
    name: 'a topic is renamed',
    change: (_, review) => {
      const file = path.join(review, 'topics.yaml');
      const topics = parseDocument(readFileSync(file, 'utf8'));
      const first = [0, 'label'];
      topics.setIn(first, `${String(topics.getIn(first))} renamed`);
      writeFileSync(file, topics.toString());
    },
  },
  {
    name: 'a note is written',
    change: (_, review) => {
      const [entry = ''] = readdirSync(path.join(review, 'papers')).sort();
      mkdirSync(path.join(review, 'notes'));
      writeFileSync(path.join(review, 'notes', entry), 'Read this *first*.\n');
    },
  },
];

/** A site after any change, and one joined of parts, is byte by byte the site that a fresh build makes; without a change nothing is made. */
export function checkRebuild(content: string): Check {
  return {
    name: 'rebuild',
    cure: 'A page shows what its cacheKey does not cover: put it into the view that the key is made of.',
    run: () => {
      const folder = path.resolve('.cache/rebuild');
      rmSync(folder, { recursive: true, force: true });
      const review = path.join(folder, 'review');
      const place = (name: string): string => path.join(folder, name);
      const seeds = readSeeds(content);
      mkdirSync(path.join(review, 'seeds'), { recursive: true });
      for (const file of ['review.yaml', 'topics.yaml'])
        cpSync(path.join(content, file), path.join(review, file));
      const build = (out: string, ...options: string[]): string => {
        writeFileSync(
          path.join(review, 'seeds', 'list.jsonl'),
          seeds.map((record) => JSON.stringify(record)).join('\n'),
        );
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [
            'scripts/build.ts',
            '--content',
            review,
            '--out',
            place(out),
            '--site',
            'https://example.org',
            ...options,
          ],
          { encoding: 'utf8' },
        );
        if (status === 0) return stdout;
        throw new Error(`${out} ${options.join(' ')} failed: ${stdout.slice(-500)}${stderr}`);
      };

      const problems: string[] = [];
      build('site', '--fresh');
      for (const { name, change } of STEPS) {
        change(seeds, review);
        build('site');
        build('cold', '--fresh');
        problems.push(...findDifferences(`after ${name}, site`, place('cold'), place('site')));
      }
      if (!build('site').includes('unchanged'))
        problems.push('site: a build after which nothing changed does not see that it has nothing to do');
      build('parts/1', '--shard', '1/2');
      build('parts/2', '--shard', '2/2');
      build('joined', '--parts', place('parts'));
      problems.push(...findDifferences('joined of two parts, site', place('cold'), place('joined')));
      return {
        problems,
        detail: `${STEPS.length} changes, 2 parts, ${listFiles(place('cold')).length} files`,
      };
    },
  };
}

/** Titles and abstracts of the entries of a review. */
function readSeeds(content: string): SeedRecord[] {
  const folder = path.join(content, 'papers');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const read = readEntry(readFileSync(path.join(folder, name), 'utf8'));
      const title = read?.entry['title'];
      return read && typeof title === 'string' ? [{ title, abstract: read.abstract }] : [];
    });
}
