import { cleanLine } from '../../../text/clean-text.ts';

/**
 * Names of people from a list of texts or objects ({ name }, { given, family }, { first, last }), or from one
 * text that parts them by ";", "and" or commas. `unread` counts what could not be read.
 */
export function readNames(value: unknown): { names: string[]; unread: number } {
  if (value === undefined || value === null) return { names: [], unread: 0 };
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? splitNames(value)
      : [value];
  const names = items.map(nameOf);
  return {
    names: names.filter((name): name is string => name !== undefined && name !== ''),
    unread: names.filter((name) => name === undefined).length,
  };
}

function splitNames(text: string): string[] {
  if (text.includes(';')) return text.split(';');
  const byAnd = text.split(/(?<!\s)\s+(?:and|&)\s+/);
  return byAnd.flatMap((part) => {
    const pieces = part.split(/(?<!\s)\s*,\s*(?:and\s+)?/).filter((piece) => piece !== '');
    const full = pieces.filter((piece) => /\S\s+\S/.test(piece)).length;
    // "Hinton, Geoffrey" is one person, "Geoffrey Hinton, Yann LeCun" are two.
    return pieces.length > 1 && full >= pieces.length - 1 && full > 0 && (pieces.length > 2 || full === 2)
      ? pieces
      : [part];
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return turnName(cleanLine(item).text);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const field = (key: string): string => {
    const value: unknown = Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' ? value : '';
  };
  const whole =
    field('name') || field('full_name') || field('fullName') || field('literal') || field('display_name');
  const parts = [
    field('given') || field('first') || field('firstName'),
    field('family') || field('last') || field('lastName'),
  ];
  const name = cleanLine(whole || parts.filter((part) => part !== '').join(' ')).text;
  return name === '' ? undefined : name;
}

/** "Lovelace, Ada" as people say it; "Smith, Jr." and "Acme, Inc." stay. */
function turnName(name: string): string {
  const [family = '', given = '', suffix = '', ...more] = name.split(/(?<!\s)\s*,\s*/);
  if (family === '' || given === '' || more.length > 0 || SUFFIX.test(given)) return name;
  return `${given} ${family}${suffix === '' ? '' : ` ${suffix}`}`;
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|inc|ltd|llc|gmbh|ph\.?d|m\.?d|et al)\.?$/i;
