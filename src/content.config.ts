import path from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { loadPapers } from './loaders/load-papers.ts';
import { loadTopics } from './loaders/load-topics.ts';
import { entrySchema } from './paper/schema.ts';
import { topicSchema } from './paper/topic.ts';

const content = path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content');

export const collections = {
  papers: defineCollection({ loader: loadPapers(content), schema: entrySchema }),
  topics: defineCollection({ loader: loadTopics(content), schema: topicSchema }),
  notes: defineCollection({
    loader: glob({ pattern: '*.mdx', base: path.join(content, 'notes') }),
    schema: z.looseObject({}),
  }),
};
