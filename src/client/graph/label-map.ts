import { labelPosition } from '../../site/graph/label-position.ts';
import { placeLabels, type Bounds } from '../../site/graph/place-labels.ts';
import type { MapModel, NodeView } from './map-model.ts';

const LABEL_PX = 12;

/**
 * Shows the labels that fit at the present zoom; `unitPx` is how many pixels a unit of the drawing takes and
 * `seen` the part of the drawing inside the frame, in units.
 * Discs grow with the square root of the zoom, labels keep their size on screen.
 */
export function labelMap({ svg, nodes }: MapModel, unitPx: number, zoom: number, seen: Bounds): void {
  const size = LABEL_PX / unitPx;
  const shrink = 1 / Math.sqrt(zoom);
  svg.style.setProperty('--map-label', `${size}px`);
  // While something is selected, only it and what it meets compete for room.
  const rank = ({ element: { classList } }: NodeView): number =>
    classList.contains('is-active') ? 0 : classList.contains('is-near') ? 1 : 2;
  const focused = svg.classList.contains('has-focus');
  const visible = nodes.filter((node) => !focused || rank(node) < 2).sort((a, b) => rank(a) - rank(b));
  for (const node of nodes) {
    node.circle.setAttribute('r', String(node.r * shrink));
    node.element.classList.remove('fits-wide', 'fits-always');
    node.element.classList.add('fits-zoomed');
  }
  const sides = placeLabels(
    visible.map(({ x, y, r, label }) => ({ x, y, r: r * shrink, em: 0.54 * label.length })),
    size,
    seen,
  );
  visible.forEach(({ element, text, x, y, r }, index) => {
    element.classList.toggle('fits-zoomed', !sides[index]);
    const position = labelPosition(sides[index] ?? 'below', x, y, r * shrink);
    for (const [name, value] of Object.entries(position)) text.setAttribute(name, String(value));
  });
}
