import type { LabelSide } from './place-labels.ts';

/** Attributes of the SVG text element of a label; lengths in em move with the size of the letters. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly dx: string;
  readonly dy: string;
  readonly 'text-anchor': 'start' | 'middle' | 'end';
}

/** Places a label beside the disc at `x`, `y` with the radius `r`. */
export function labelPosition(side: LabelSide, x: number, y: number, r: number): LabelPosition {
  switch (side) {
    case 'right':
      return { x: x + r, y, dx: '0.3em', dy: '0.35em', 'text-anchor': 'start' };
    case 'left':
      return { x: x - r, y, dx: '-0.3em', dy: '0.35em', 'text-anchor': 'end' };
    case 'above':
      return { x, y: y - r, dx: '0', dy: '-0.35em', 'text-anchor': 'middle' };
    case 'below':
      return { x, y: y + r, dx: '0', dy: '1.05em', 'text-anchor': 'middle' };
  }
}
