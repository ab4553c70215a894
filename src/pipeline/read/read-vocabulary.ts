import type { Message } from '../../paper/message.ts';
import type { SourceFile } from '../../paper/source-file.ts';
import { topicSchema, type Topic } from '../../paper/topic.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml, sayIssue } from './yaml-faults.ts';

type Report = (
  line: number,
  rule: string,
  severity: Message['severity'],
  message: string,
  cure: string,
) => void;

/** A topic with the line where it stands. */
interface Placed {
  readonly topic: Topic;
  readonly line: number;
}

/**
 * Reads `topics.yaml`; an absent file is an empty vocabulary. A file that is no list of topics stops the run,
 * since going on without it would take every tag away; a broken topic costs only itself, a broken relation
 * (unknown parent, a circle) only that relation.
 */
export function readVocabulary(file: SourceFile | undefined): { topics: Topic[]; messages: Message[] } {
  if (!file) return { topics: [], messages: [] };
  const { text, messages } = decodeText(file);
  const report: Report = (line, rule, severity, message, cure) => {
    messages.push({ file: file.path, line, rule, severity, message, cure });
  };
  const { value, faults, lineAt } = parseYaml(text);
  for (const { line, message } of faults.slice(0, 3))
    report(
      line,
      'topics-yaml',
      'error',
      `This is not YAML: ${message}.`,
      'Mend the line, or take the last committed version of the file.',
    );
  if (faults.length > 0 || value === null || value === undefined) return { topics: [], messages };
  if (!Array.isArray(value)) {
    report(
      1,
      'topics-yaml',
      'error',
      'The file must be a list of topics.',
      'Begin each topic with "- id: …".',
    );
    return { topics: [], messages };
  }
  const placed = value.flatMap((item: unknown, index) =>
    readTopic(item, lineAt([index]), (path) => lineAt([index, ...path]), report),
  );
  const unique = dropRepeated(placed, report);
  const sound = checkRelations(unique, report);
  reportSharedNames(sound, report);
  return { topics: sound.map(({ topic }) => topic), messages };
}

function readTopic(
  item: unknown,
  line: number,
  lineOf: (path: readonly PropertyKey[]) => number,
  report: Report,
): Placed[] {
  const parsed = topicSchema.safeParse(item);
  if (parsed.success) return [{ topic: parsed.data, line }];
  for (const issue of parsed.error.issues.slice(0, 3)) {
    report(
      lineOf(issue.path),
      'broken-topic',
      'warning',
      `This topic is left out: ${sayIssue(issue)}.`,
      'A topic reads "- { id: self-distillation, label: Self-distillation, aliases: [self-distilled] }".',
    );
  }
  return [];
}

function dropRepeated(placed: readonly Placed[], report: Report): Placed[] {
  const first = new Map<string, Placed>();
  return placed.filter((one) => {
    const before = first.get(one.topic.id);
    if (before)
      report(
        one.line,
        'repeated-topic',
        'warning',
        `The id “${one.topic.id}” was given in line ${before.line}; this topic is left out.`,
        'Move its aliases to the first and delete it, or give it another id.',
      );
    else first.set(one.topic.id, one);
    return !before;
  });
}

/** Takes away parents, implications and redirects that lead nowhere or in a circle. */
function checkRelations(placed: readonly Placed[], report: Report): Placed[] {
  const known = new Map(placed.map((one) => [one.topic.id, one.topic]));
  const unknown = (line: number, key: string, id: string): void =>
    report(
      line,
      'unknown-topic',
      'warning',
      `${key}: there is no topic “${id}”; it is ignored.`,
      'Correct the id or add the topic.',
    );
  const parents = new Map<string, string>();
  return placed.map(({ topic, line }) => {
    const { parent, implies, redirects, ...rest } = topic;
    const keepParent = parent !== undefined && known.has(parent) && !leadsTo(parents, parent, topic.id);
    if (parent !== undefined && !known.has(parent)) unknown(line, 'parent', parent);
    else if (parent !== undefined && !keepParent)
      report(
        line,
        'circle-of-topics',
        'warning',
        `“${topic.id}” would be its own ancestor; its parent “${parent}” is ignored.`,
        'Take one parent of the circle away.',
      );
    if (keepParent) parents.set(topic.id, parent);
    const implied = implies?.filter((id) => known.has(id) || void unknown(line, 'implies', id));
    const earlier = redirects?.filter((id) => {
      if (known.has(id))
        report(
          line,
          'redirect-of-topic',
          'warning',
          `redirects: “${id}” is a topic itself; it is ignored.`,
          'Delete that topic or this redirect.',
        );
      return !known.has(id);
    });
    const relations = {
      ...(implied?.length && { implies: implied }),
      ...(keepParent && { parent }),
      ...(earlier?.length && { redirects: earlier }),
    };
    return { topic: { ...rest, ...relations }, line };
  });
}

function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let id: string | undefined = from; id !== undefined; id = parents.get(id)) if (id === to) return true;
  return false;
}

function reportSharedNames(placed: readonly Placed[], report: Report): void {
  const owners = new Map<string, Placed>();
  for (const one of placed) {
    for (const name of new Set(
      [one.topic.label, ...(one.topic.aliases ?? [])].map((text) => text.toLowerCase()),
    )) {
      const owner = owners.get(name);
      if (!owner) owners.set(name, one);
      else
        report(
          one.line,
          'shared-alias',
          'note',
          `“${name}” names “${owner.topic.id}” (line ${owner.line}) too: papers get both.`,
          'If that is not meant, keep it in one of them.',
        );
    }
  }
}
