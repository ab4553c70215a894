/** How many hues the areas share; the style sheet names them `--area-0` to `--area-8`. */
const HUES = 9;

/** The hue of a community of the co-topic graph: 0 to 8, repeated beyond nine communities. */
export function areaHue(community: number): number {
  return community % HUES;
}
