/** `npm run ingest`: reads the seeds and writes entries, vocabulary and atlas; exit code 1 when something fails. */
import path from 'node:path';
import { ingest } from './ingest/ingest.ts';
import { printDiff } from './ingest/print-diff.ts';
import { printMessages } from './ingest/print-messages.ts';
import { parseOptions } from './parse-options.ts';

const options = parseOptions('ingest', {
  content: {
    type: 'string',
    value: 'DIR',
    default: path.join(import.meta.dirname, '../content'),
    help: 'folder of the review',
  },
  check: { type: 'boolean', help: 'write nothing; fail with a diff when committed files are stale' },
  strict: { type: 'boolean', help: 'warnings fail' },
  force: { type: 'boolean', help: 'overwrite entries that were edited by hand' },
  verbose: { type: 'boolean', help: 'print every message' },
});

try {
  const { messages, changes, diff } = ingest(options);
  printMessages(messages, console.log, options.verbose);
  if (options.check && changes.length > 0) {
    printDiff(diff, console.log);
    console.log(`${changes.length} files are stale: run \`npm run ingest\` and commit what changed.`);
    process.exitCode = 1;
  } else console.log(`${changes.length} files ${options.check ? 'are stale' : 'changed'}`);
  const edited = options.check && messages.some(({ rule }) => rule === 'edited-entry');
  if (
    edited ||
    messages.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning'))
  ) {
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
