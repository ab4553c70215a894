import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Check } from './check.ts';

/**
 * No published address disappears: every paper that the main branch (or, on it, the commit before) has is still
 * an entry, vanished or not, and every topic is still an id of the vocabulary or among the `redirects` of one.
 * Compares what git knows with the folder `content`; without a history there is nothing to compare.
 */
export function checkPublished(content: string): Check {
  return {
    name: 'published addresses',
    cure: 'Restore the entry (npm run ingest keeps entries of vanished papers), or name the old topic id under redirects: of its successor in topics.yaml.',
    run: () => {
      const before = findBefore();
      if (before === undefined) return { problems: [], detail: 'no earlier commit to compare with' };
      const papers = git('ls-tree', '-r', '--name-only', '-z', before, '--', `${content}/papers`)
        .split('\0')
        .filter((file) => file.endsWith('.mdx'));
      const topics = readTopics(git('show', `${before}:${content}/topics.yaml`));
      const now = path.join(content, 'topics.yaml');
      const kept = new Set(readTopics(existsSync(now) ? readFileSync(now, 'utf8') : '').flatMap(allIds));
      const problems = papers
        .filter((file) => !existsSync(file))
        .map((file) => `/papers/${path.basename(file, '.mdx')}/ would disappear: ${file} is gone`);
      for (const { id, hidden } of topics)
        if (!hidden && !kept.has(id)) problems.push(`/topics/${id}/ would disappear`);
      return {
        problems,
        detail: `${papers.length} papers and ${topics.length} topics of ${before.slice(0, 9)}`,
      };
    },
  };
}

/** Where this branch left the main branch; on the main branch itself the commit before. */
function findBefore(): string | undefined {
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD').trim();
  for (const main of ['origin/main', 'main']) {
    const base = git('merge-base', 'HEAD', main).trim();
    if (base !== '' && base !== head) return base;
  }
  return git('rev-parse', '--verify', '--quiet', 'HEAD~1').trim() || undefined;
}

interface Topic {
  readonly id: string;
  readonly hidden: boolean;
  readonly redirects: readonly string[];
}

function readTopics(yaml: string): Topic[] {
  const list = (parse(yaml) ?? []) as { id: string; hidden?: boolean; redirects?: string[] }[];
  return list.map(({ id, hidden = false, redirects = [] }) => ({ id, hidden, redirects }));
}

function allIds({ id, redirects }: Topic): string[] {
  return [id, ...redirects];
}

/** What git prints; empty when it fails, for example outside a repository. */
function git(...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : '';
}
