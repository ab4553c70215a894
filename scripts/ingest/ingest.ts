import path from 'node:path';
import { parse } from 'yaml';
import type { Message } from '../../src/paper/message.ts';
import { reviewSchema } from '../../src/paper/review.ts';
import type { SourceFile } from '../../src/paper/source-file.ts';
import { buildAtlas } from '../../src/pipeline/pipeline.ts';
import { readPublished } from '../../src/pipeline/read/read-published.ts';
import { applyChanges } from './apply-changes.ts';
import { planChanges, type Change } from './plan-changes.ts';
import { readReviewFolder } from './read-review-folder.ts';
import { makeStageLog } from './stage-log.ts';

export interface IngestOptions {
  /** Folder of the review. */
  readonly content: string;
  /** Compare only: nothing is written. */
  readonly check?: boolean;
  readonly print?: (line: string) => void;
}

export interface Ingested {
  readonly messages: readonly Message[];
  /** What was written, or with `check` what would be. */
  readonly changes: readonly Change[];
}

/** Seeds → `papers/`, `atlas/`, `topics.yaml`. @throws Error with a cure when the folder is no review. */
export function ingest({ content, check = false, print = console.log }: IngestOptions): Ingested {
  const folder = readReviewFolder(path.resolve(content));
  const atlas = buildAtlas(
    {
      seeds: folder.seeds,
      references: folder.references,
      ...(folder.topics && { topics: folder.topics }),
      published: folder.entries.flatMap(({ path: file, bytes }) => {
        const text = new TextDecoder().decode(bytes);
        return readPublished(path.basename(file, '.mdx'), text, () => text) ?? [];
      }),
    },
    makeStageLog(print),
  );
  const plan = planChanges(path.resolve(content), atlas.files);
  if (!check) applyChanges(path.resolve(content), plan.changes);
  return {
    messages: [...folder.messages, ...checkReview(folder.review), ...atlas.messages, ...plan.messages],
    changes: plan.changes,
  };
}

function checkReview(file: SourceFile | undefined): Message[] {
  const fault = (message: string, cure: string): Message[] => [
    { file: 'review.yaml', rule: 'review-yaml', severity: 'error', message, cure },
  ];
  if (!file) return [];
  try {
    const { error } = reviewSchema.safeParse(parse(new TextDecoder().decode(file.bytes)));
    const issue = error?.issues[0];
    if (!issue) return [];
    return fault(
      `${issue.path.join('.') || 'The file'}: ${issue.message}.`,
      'The README lists the keys; only title is required.',
    );
  } catch (error) {
    return fault(
      (error as Error).message.split('\n')[0] ?? 'Not YAML',
      'Mend the YAML; `title: My review` is enough.',
    );
  }
}
