import { parseArgs } from 'node:util';

/** An option of a command; `value` names what a string option takes. */
type Spec =
  | { readonly type: 'string'; readonly value: string; readonly default?: string; readonly help: string }
  | { readonly type: 'boolean'; readonly help: string };

type Parsed<T extends Record<string, Spec>> = {
  readonly [K in keyof T]: T[K] extends { type: 'boolean' }
    ? boolean
    : T[K] extends { default: string }
      ? string
      : string | undefined;
};

/** Parses the command line; `--help` prints the options, an unknown one is refused with the list of known ones. */
export function parseOptions<const T extends Record<string, Spec>>(
  command: string,
  specs: T,
  args = process.argv.slice(2),
): Parsed<T> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      spec.type === 'boolean'
        ? { type: 'boolean' as const, default: false }
        : { type: 'string' as const, ...(spec.default !== undefined && { default: spec.default }) },
    ]),
  );
  try {
    const { values } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', default: false } },
    });
    if (!values['help']) return values as Parsed<T>;
    console.log(usage(command, specs));
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0] ?? ''}.\n\n${usage(command, specs)}`);
    process.exit(2);
  }
}

function usage(command: string, specs: Record<string, Spec>): string {
  const lines = Object.entries(specs).map(([name, spec]) => {
    const flag = `--${name}${spec.type === 'string' ? ` ${spec.value}` : ''}`;
    return `  ${flag.padEnd(18)} ${spec.help}`;
  });
  return `npm run ${command} -- [options]\n\n${lines.join('\n')}`;
}
