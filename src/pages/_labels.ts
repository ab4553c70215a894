import { perCatalog } from '../site/per-catalog.ts';

/** Ids and labels of all topics, as a part of keys. */
export const topicLabelsOf = perCatalog(({ topicById }) =>
  [...topicById.values()].map(({ id, label }) => [id, label]),
);
