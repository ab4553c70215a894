import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/integrations/list-files.ts';

/** Files below `a` that are not, byte by byte, those below `b`; `name` stands before their paths. */
export function findDifferences(name: string, a: string, b: string): string[] {
  const [left, right] = [new Set(listFiles(a)), new Set(listFiles(b))];
  const problems: string[] = [];
  for (const file of new Set([...left, ...right])) {
    if (!left.has(file) || !right.has(file)) problems.push(`${name}/${file} exists in one build only`);
    else if (!readFileSync(path.join(a, file)).equals(readFileSync(path.join(b, file)))) {
      problems.push(`${name}/${file} differs`);
    }
  }
  return problems;
}
