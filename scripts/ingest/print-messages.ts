import type { Message } from '../../src/paper/message.ts';

const SHOWN_OF_A_RULE = 5;
const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Prints messages by severity and rule: the first few of a rule with their place, then how many more there are. */
export function printMessages(
  messages: readonly Message[],
  print: (line: string) => void,
  verbose = false,
): void {
  const rules = new Map<string, Message[]>();
  for (const message of [...messages].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])) {
    const key = `${message.severity} ${message.rule}`;
    rules.set(key, [...(rules.get(key) ?? []), message]);
  }
  for (const [key, group] of rules) {
    const isNote = group[0]?.severity === 'note';
    const shown = verbose ? group : group.slice(0, isNote ? 0 : SHOWN_OF_A_RULE);
    for (const { file, line, message, cure } of shown) {
      print(`${key}: ${file}${line === undefined ? '' : `:${line}`}: ${message}`);
      print(`  → ${cure}`);
    }
    const more = group.length - shown.length;
    if (more > 0)
      print(`${key}: ${more}${shown.length > 0 ? ' more' : ''} (${placesOf(group.slice(shown.length))})`);
  }
}

function placesOf(group: readonly Message[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of group)
    lines.set(file, [...(lines.get(file) ?? []), ...(line === undefined ? [] : [line])]);
  return [...lines]
    .slice(0, 3)
    .map(
      ([file, at]) =>
        `${file}${at.length > 0 ? `:${at.slice(0, 12).join(',')}${at.length > 12 ? ',…' : ''}` : ''}`,
    )
    .join('; ');
}
