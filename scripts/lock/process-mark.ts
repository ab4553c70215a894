import { readFileSync } from 'node:fs';

/** Names a process: its number and, where the system tells (Linux), the tick it started at, since numbers return. */
export function markProcess(pid: number = process.pid): string {
  return `${pid} ${startOf(pid)}`.trim();
}

/** Whether the process of a mark still runs; undefined when the text is no mark. */
export function isRunning(mark: string): boolean | undefined {
  const [, number, start] = /^(\d+)(?: (\d+))?\s*$/.exec(mark) ?? [];
  if (number === undefined) return undefined;
  const pid = Number(number);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === undefined || now === '' || now === start;
}

/** Field 22 of proc_pid_stat(5); the name before it may hold spaces and brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
