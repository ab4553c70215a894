/** The shapes of `content/atlas/*.json`: what only the whole corpus can tell. */
import { z } from 'zod';

export const relatedPaperSchema = z.strictObject({
  id: z.string(),
  score: z.number(),
  because: z.strictObject({ topics: z.array(z.string()), terms: z.array(z.string()) }),
});

/** `atlas/related.json`: paper id → at most 8 neighbours, nearest first. */
export const relatedSchema = z.record(z.string(), z.array(relatedPaperSchema).max(8));

export const topicNodeSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  count: z.int().describe('papers tagged with the topic'),
  community: z.int().describe('index of the area, 0 is the largest'),
  x: z.number().describe('layout, arbitrary units around 0'),
  y: z.number(),
});

export const topicEdgeSchema = z.strictObject({
  source: z.string(),
  target: z.string(),
  count: z.int().describe('papers tagged with both'),
  weight: z.number().describe('association strength (van Eck and Waltman 2009)'),
});

/** `atlas/topics.json`: the co-topic graph with communities and a precomputed layout. */
export const topicGraphSchema = z.strictObject({
  nodes: z.array(topicNodeSchema),
  edges: z.array(topicEdgeSchema),
});

export type RelatedPaper = z.infer<typeof relatedPaperSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type TopicGraph = z.infer<typeof topicGraphSchema>;
