import { createTwoFilesPatch } from 'diff';
import type { Change } from './plan-changes.ts';

const FILES_SHOWN = 10;
const LINES_SHOWN = 40;

/** Prints what `npm run ingest` would change, as a unified diff of the first files. */
export function printDiff(changes: readonly Change[], print: (line: string) => void): void {
  for (const { file, kind, before, text } of changes.slice(0, FILES_SHOWN)) {
    const patch = createTwoFilesPatch(
      kind === 'new' ? '/dev/null' : `a/${file}`,
      kind === 'gone' ? '/dev/null' : `b/${file}`,
      before(),
      text(),
      undefined,
      undefined,
      { context: 1, maxEditLength: 2000 },
    );
    if (patch === undefined) {
      print(`${file}: too much changed to show`);
      continue;
    }
    const lines = patch.split('\n').slice(1);
    for (const line of lines.slice(0, LINES_SHOWN)) print(line);
    if (lines.length > LINES_SHOWN) print(`… ${lines.length - LINES_SHOWN} more lines`);
  }
  if (changes.length > FILES_SHOWN) {
    print(`… and ${changes.length - FILES_SHOWN} more files:`);
    for (const { file, kind } of changes.slice(FILES_SHOWN, FILES_SHOWN + 40)) print(`  ${kind} ${file}`);
  }
}
