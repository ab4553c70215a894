import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import type { SourceFile } from '../../src/paper/source-file.ts';

/** The files of a review as they lie on the disk. */
export interface ReviewFolder {
  readonly seeds: readonly SourceFile[];
  readonly references: readonly SourceFile[];
  readonly topics?: SourceFile;
  readonly review?: SourceFile;
  /** Published entries, `papers/<id>.mdx`. */
  readonly entries: readonly SourceFile[];
  readonly messages: readonly Message[];
}

/** Reads a review's folder. @throws Error with a cure when the folder or its seeds are missing. */
export function readReviewFolder(content: string): ReviewFolder {
  if (!existsSync(content)) {
    throw new Error(`There is no folder ${content}. Name the folder of a review with --content DIR.`);
  }
  const messages: Message[] = [];
  const seeds = readFolder(content, 'seeds', messages);
  if (seeds.length === 0) {
    throw new Error(
      `${path.join(content, 'seeds')} holds no files. Put a list of papers there: .txt (title, then abstract), .jsonl, .bib …`,
    );
  }
  const topics = readOne(content, 'topics.yaml');
  const review = readOne(content, 'review.yaml');
  return {
    seeds,
    references: readFolder(content, 'references', messages),
    ...(topics && { topics }),
    ...(review && { review }),
    entries: readFolder(content, 'papers', messages).filter(({ path: file }) => file.endsWith('.mdx')),
    messages,
  };
}

function readOne(content: string, name: string): SourceFile | undefined {
  const file = path.join(content, name);
  return existsSync(file) ? { path: name, bytes: readFileSync(file) } : undefined;
}

function readFolder(content: string, folder: string, messages: Message[]): SourceFile[] {
  const dir = path.join(content, folder);
  if (!existsSync(dir)) return [];
  const files: SourceFile[] = [];
  for (const name of readdirSync(dir).sort()) {
    const file = path.join(dir, name);
    if (name.startsWith('.')) continue;
    const kind = lstatSync(file);
    if (kind.isSymbolicLink()) {
      // A seed may come from a stranger; a link could name any file of the machine that builds.
      messages.push(
        skipped(
          `${folder}/${name}`,
          'symbolic-link',
          'This is a symbolic link; it was not followed.',
          'Copy the file itself into the folder.',
        ),
      );
    } else if (kind.isFile()) {
      try {
        files.push({ path: `${folder}/${name}`, bytes: readFileSync(file) });
      } catch (error) {
        messages.push(
          skipped(
            `${folder}/${name}`,
            'unreadable-file',
            `It cannot be read: ${(error as Error).message}.`,
            'Give the file read permission.',
          ),
        );
      }
    }
  }
  return files;
}

function skipped(file: string, rule: string, message: string, cure: string): Message {
  return { file, rule, severity: 'warning', message, cure };
}
