import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';

/** A YAML file parsed for people's eyes: values, and the line of every part of them. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** The value; undefined when the text is no YAML. */
  readonly value: unknown;
  /** What the parser said, one sentence each, with its line. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** Line (from 1) of the part at a path, of its nearest parent where it is missing. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** Parses YAML without running into anything: no aliases are expanded beyond reason, no tags are resolved. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const faults = document.errors.map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  }));
  const lineAt = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of [undefined, ...path]) {
      if (key !== undefined) {
        if (!isCollection(node)) break;
        const pair = isMap(node)
          ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
          : undefined;
        node = pair ? (pair.key as Node) : node.get(key, true);
        if (pair) {
          offset = (node as Node).range?.[0] ?? offset;
          node = pair.value;
          continue;
        }
      }
      offset = (node as Node | null | undefined)?.range?.[0] ?? offset;
    }
    return lines.linePos(offset).line;
  };
  if (faults.length > 0) return { document, value: undefined, faults, lineAt };
  try {
    return { document, value: document.toJS({ maxAliasCount: 100 }), faults, lineAt };
  } catch (error) {
    return { document, value: undefined, faults: [{ line: 1, message: (error as Error).message }], lineAt };
  }
}

/** What a schema found wrong, in the words of the file: "label: expected a text". */
export function sayIssue({ path, message, code }: $ZodIssue): string {
  const place = path.map(String).join('.');
  const said = message.replace(/^Invalid input: /, '').replace(/^./, (first) => first.toLowerCase());
  return place === '' || code === 'unrecognized_keys' ? said : `${place}: ${said}`;
}
