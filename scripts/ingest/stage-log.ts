import type { StageListener } from '../../src/pipeline/pipeline.ts';

const NEXT: Readonly<Record<string, string>> = {
  read: 'merging',
  merge: 'describing',
  describe: 'writing',
  write: 'relating',
};

/** One line a stage with counts and time; while a terminal watches, also what is under way. */
export function makeStageLog(print: (line: string) => void): StageListener {
  let last = performance.now();
  return (stage, counts) => {
    const now = performance.now();
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const said = Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
    print(`${stage.padEnd(9)} ${said.join(', ')} · ${showTime(now - last)}`);
    last = now;
    const next = NEXT[stage];
    if (process.stderr.isTTY && next) process.stderr.write(`${next} …`);
  };
}

/** 12 ms, 3.4 s, 2 min 5 s. */
export function showTime(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
