import { entrySchema, type Entry } from '../../paper/schema.ts';
import { sealLine } from '../../paper/seal.ts';
import { escapeMdx } from './escape-mdx.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/**
 * The text of `content/papers/<id>.mdx`: front matter in the order of the schema, then the abstract as MDX
 * that shows exactly that text. The abstract holds no NUL and no lone surrogate (`cleanText` saw to it).
 * @throws ZodError when the entry breaks the schema, which is a mistake of a stage, never of a seed.
 */
export function writeEntry(entry: Entry, abstract: string): string {
  const head = `---\n${writeFrontMatter(withoutNothing(entrySchema.parse(entry)))}`;
  const tail = abstract === '' ? '---\n' : `---\n\n${escapeMdx(abstract)}\n`;
  return head + sealLine(head + tail) + tail;
}

/** What reading the front matter of a written entry gives: keys in the order of the schema. */
export function publishedEntry(entry: Entry): Entry {
  return entrySchema.parse(withoutNothing(entrySchema.parse(entry)));
}

/** Keys with nothing to say are left out; `tags` always speaks. */
function withoutNothing({ tags, ...rest }: Entry): Entry {
  const { title, ...others } = rest;
  const said = Object.entries(others).filter(
    ([, value]) => !(typeof value === 'object' && Object.keys(value).length === 0),
  );
  return { title, tags, ...(Object.fromEntries(said) as Omit<Entry, 'title' | 'tags'>) };
}
