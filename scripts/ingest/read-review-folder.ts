import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import type { SourceFile } from '../../src/paper/source-file.ts';

/** From so many bytes on a file is read anew whenever its bytes are asked for, so that nobody holds them. */
const LARGE = 1 << 23;

/** The files of a review that people write, as they lie on the disk. */
export interface ReviewFolder {
  readonly seeds: readonly SourceFile[];
  readonly references: readonly SourceFile[];
  readonly topics?: SourceFile;
  readonly review?: SourceFile;
  readonly messages: readonly Message[];
}

/** Reads a review's folder. @throws Error with a cure when the folder or its seeds are missing. */
export function readReviewFolder(content: string): ReviewFolder {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${content}. Name the folder of a review with --content DIR.`);
  }
  const messages: Message[] = [];
  const seeds = readFolder(content, 'seeds', messages);
  if (seeds.length === 0) {
    throw new Error(
      `${path.join(content, 'seeds')} holds no file that can be read. Put a list of papers there: .txt (a title, then its abstract), .jsonl, …`,
    );
  }
  // Going on without the vocabulary would take every tag away: what cannot be read stops the run.
  const topics = readOne(content, 'topics.yaml', 'error', messages);
  const review = readOne(content, 'review.yaml', 'error', messages);
  return {
    seeds,
    references: readFolder(content, 'references', messages),
    ...(topics && { topics }),
    ...(review && { review }),
    messages,
  };
}

/** The names of the entries in `papers/`, sorted. */
export function listEntries(content: string): string[] {
  const folder = path.join(content, 'papers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx') && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function readFolder(content: string, folder: string, messages: Message[]): SourceFile[] {
  const dir = path.join(content, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => readOne(content, `${folder}/${name}`, 'warning', messages) ?? []);
}

function readOne(
  content: string,
  name: string,
  severity: 'error' | 'warning',
  messages: Message[],
): SourceFile | undefined {
  const file = path.join(content, name);
  const skip = (rule: string, message: string, cure: string): void => {
    messages.push({ file: name, rule, severity, message, cure });
  };
  const kind = lstatSync(file, { throwIfNoEntry: false });
  if (!kind) return undefined;
  if (kind.isSymbolicLink()) {
    // A seed may come from a stranger; a link could name any file of the machine that builds.
    skip('symbolic-link', 'This is a symbolic link; it was not followed.', 'Copy the file itself here.');
  } else if (!kind.isFile()) {
    skip(
      'not-a-file',
      'This is a folder, or no file at all; it was not read.',
      'Move the files in it one level up.',
    );
  } else {
    try {
      if (kind.size < LARGE) return { path: name, bytes: readFileSync(file) };
      accessSync(file, constants.R_OK);
      return {
        path: name,
        get bytes() {
          return readFileSync(file);
        },
      };
    } catch (error) {
      skip(
        'unreadable-file',
        `It cannot be read: ${(error as Error).message}.`,
        'Give the file read permission.',
      );
    }
  }
  return undefined;
}
