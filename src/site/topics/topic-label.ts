import type { Catalog } from '../catalog.ts';

/** The name of a topic; of one the vocabulary does not know, the words of its id. */
export function labelOfTopic(catalog: Pick<Catalog, 'topicById'>, id: string): string {
  const label = catalog.topicById.get(id)?.label;
  if (label !== undefined) return label;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
