/** The drawing as the interaction sees it: elements with the data they carry. */
export interface NodeView {
  readonly element: SVGAElement;
  readonly circle: SVGCircleElement;
  readonly text: SVGTextElement;
  readonly id: string;
  readonly label: string;
  readonly area: number;
  /** Current centre; dragging moves it. */
  x: number;
  y: number;
  readonly r: number;
}

export interface EdgeView {
  readonly element: SVGLineElement;
  readonly source: NodeView;
  readonly target: NodeView;
  readonly count: number;
}

export interface MapModel {
  readonly svg: SVGSVGElement;
  readonly view: SVGGElement;
  /** Most papers first. */
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
}

/** Reads the server-rendered drawing; throws when the markup is not that of MapDrawing.astro. */
export function readMap(root: ParentNode): MapModel {
  const svg = get<SVGSVGElement>(root, '.map-drawing');
  const nodes = [...svg.querySelectorAll<SVGAElement>('.map-node')].reverse().map((element): NodeView => {
    const circle = get<SVGCircleElement>(element, 'circle');
    const text = get<SVGTextElement>(element, 'text');
    return {
      element,
      circle,
      text,
      id: element.dataset['id'] ?? '',
      label: text.textContent,
      area: Number(element.dataset['area']),
      x: circle.cx.baseVal.value,
      y: circle.cy.baseVal.value,
      r: circle.r.baseVal.value,
    };
  });
  const edges = [...svg.querySelectorAll<SVGLineElement>('.map-edges line')].flatMap(
    (element): EdgeView[] => {
      const source = nodes[Number(element.dataset['s'])];
      const target = nodes[Number(element.dataset['t'])];
      return source && target ? [{ element, source, target, count: Number(element.dataset['n']) }] : [];
    },
  );
  return { svg, view: get<SVGGElement>(svg, '.map-view'), nodes, edges };
}

function get<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The map has no ${selector}`);
  return found;
}
