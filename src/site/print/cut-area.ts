import type { AreaGroup, TopicGroup } from './group-papers.ts';

/** Cuts an area into parts of at most `most` papers, in order; a topic may go on in the next part. */
export function cutArea({ name, topics }: AreaGroup, most: number): AreaGroup[] {
  const parts: TopicGroup[][] = [[]];
  let room = most;
  for (const { papers, ...topic } of topics) {
    for (let from = 0; from < papers.length;) {
      if (room === 0) {
        parts.push([]);
        room = most;
      }
      const piece = papers.slice(from, from + room);
      parts.at(-1)?.push({ ...topic, papers: piece });
      from += piece.length;
      room -= piece.length;
    }
  }
  return parts.map((part, at) => ({
    name: parts.length === 1 ? name : `${name}, part ${at + 1} of ${parts.length}`,
    topics: part,
  }));
}
