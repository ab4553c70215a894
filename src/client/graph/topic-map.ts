import { drag, select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import { findNeighbour } from './find-neighbour.ts';
import { labelMap } from './label-map.ts';
import { readMap, type EdgeView, type MapModel, type NodeView } from './map-model.ts';
import { showPair, showTopic, type PanelActions } from './map-panel.ts';
import { readMapState, writeMapState, type MapState } from './map-state.ts';
import { saveMap } from './save-map.ts';
import { pageAddress } from '../site-access.ts';

/**
 * `<topic-map>`: makes the server-rendered co-topic map explorable. Zoom, pan, drag, hover and focus, a
 * threshold, finding a topic, selections that the address remembers, downloads; keys: arrows, space, + − 0, Escape.
 * The topics are one tab stop (roving tabindex, ARIA Authoring Practices Guide).
 */
class TopicMapElement extends HTMLElement {
  #map!: MapModel;
  #panel!: HTMLElement;
  #form!: HTMLFormElement;
  #state: MapState = { min: 1 };
  #transform: ZoomTransform = zoomIdentity;
  #frame = 0;
  readonly #zoom = zoom<SVGSVGElement, unknown>().scaleExtent([0.6, 10]);
  readonly #actions: PanelActions = {
    onTopic: (node) => this.#apply({ topic: node.id, min: this.#state.min }),
    onPair: (edge) => this.#apply({ pair: [edge.source.id, edge.target.id], min: this.#state.min }),
    onClose: () => this.#clear(),
  };

  connectedCallback(): void {
    this.#map = readMap(this);
    this.#panel = this.querySelector<HTMLElement>('.explorer-panel') as HTMLElement;
    this.#form = this.querySelector('form') as HTMLFormElement;
    this.classList.add('is-live');
    this.#map.svg.classList.add('is-live');
    this.#map.nodes.forEach(({ element }, index) =>
      element.setAttribute('tabindex', index === 0 ? '0' : '-1'),
    );
    this.#listen();
    this.#enableZoom();
    this.#enableDrag();
    this.#apply(readMapState(pageAddress().search), false);
    new ResizeObserver(() => this.#relabel()).observe(this.#map.svg);
    addEventListener('popstate', () => this.#apply(readMapState(pageAddress().search), false));
  }

  #listen(): void {
    for (const node of this.#map.nodes) {
      node.element.addEventListener('pointerenter', () => this.#focusOn(node));
      node.element.addEventListener('pointerleave', () => this.#restore());
      node.element.addEventListener('focus', () => {
        for (const { element } of this.#map.nodes)
          element.setAttribute('tabindex', element === node.element ? '0' : '-1');
        this.#focusOn(node);
      });
      node.element.addEventListener('blur', () => this.#restore());
      node.element.addEventListener('click', (event) => this.#click(event, node));
    }
    for (const edge of this.#map.edges) {
      edge.element.addEventListener('pointerenter', () => this.#dim([edge.source, edge.target], [edge]));
      edge.element.addEventListener('pointerleave', () => this.#restore());
      edge.element.addEventListener('click', () => this.#actions.onPair(edge));
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('.explorer-legend button')) {
      const area = Number(button.dataset['area']);
      button.disabled = false;
      button.addEventListener('click', () => {
        const { area: _, ...rest } = { ...this.#state, topic: undefined, pair: undefined };
        this.#apply(this.#state.area === area ? { min: rest.min } : { min: rest.min, area });
      });
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#find();
    });
    this.#form.addEventListener('input', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.name === 'min') this.#apply({ ...this.#state, min: Number(input.value) });
      else this.#find(true);
    });
    this.#form.addEventListener('click', (event) => this.#do((event.target as HTMLElement).dataset['do']));
    this.#map.svg.addEventListener('keydown', (event) => this.#key(event));
  }

  /** A mouse or the keyboard opens the hub; a finger selects first and opens with the second tap. */
  #click(event: MouseEvent, node: NodeView): void {
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (!touch || this.#state.topic === node.id) return;
    event.preventDefault();
    this.#actions.onTopic(node);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const actions: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
    if (event.key === 'Escape') return this.#clear();
    if (actions[event.key]) return this.#do(actions[event.key]);
    const here = this.#map.nodes.find(({ element }) => element === document.activeElement);
    if (event.key === ' ' && here) {
      event.preventDefault();
      return this.#actions.onTopic(here);
    }
    const next = here && findNeighbour(here, this.#map.nodes, event.key);
    if (!next) return;
    event.preventDefault();
    next.element.focus();
  }

  #do(action: string | undefined): void {
    const svg = select(this.#map.svg);
    const target = matchMedia('(prefers-reduced-motion: reduce)').matches
      ? svg
      : svg.transition().duration(180);
    if (action === 'in' || action === 'out')
      this.#zoom.scaleBy(target as typeof svg, action === 'in' ? 1.5 : 1 / 1.5);
    else if (action === 'reset') {
      this.#zoom.transform(target as typeof svg, zoomIdentity);
      this.#clear();
    } else if (action === 'svg' || action === 'png')
      void saveMap(this.#map.svg, action, this.dataset['name'] ?? 'map');
  }

  #find(exact = false): void {
    const input = this.#form.elements.namedItem('find') as HTMLInputElement;
    const words = input.value.trim().toLowerCase();
    if (words === '') return;
    const matches = (text: string): boolean => (exact ? text === words : text.includes(words));
    const node = this.#map.nodes.find(({ label }) => matches(label.toLowerCase()));
    if (node) {
      this.#actions.onTopic(node);
      this.#centre(node);
    }
    input.setCustomValidity(node || exact ? '' : 'No topic on the map has these words');
    if (!exact) input.reportValidity();
  }

  #centre(node: NodeView): void {
    const { width, height } = this.#map.svg.viewBox.baseVal;
    const k = Math.max(this.#transform.k, 1.6);
    const transform = zoomIdentity.translate(width / 2 - node.x * k, height / 2 - node.y * k).scale(k);
    this.#zoom.transform(select(this.#map.svg), transform);
  }

  #enableZoom(): void {
    this.#zoom.on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      this.#transform = transform;
      this.#map.view.setAttribute('transform', transform.toString());
      this.#relabel();
    });
    // A page must scroll past the map: the wheel zooms only with Ctrl or when the map has the focus.
    this.#zoom.filter((event: WheelEvent | MouseEvent) => {
      if (event.type === 'wheel') return event.ctrlKey || this.#map.svg.contains(document.activeElement);
      return event.button === 0 || event.type.startsWith('touch');
    });
    select(this.#map.svg).call(this.#zoom).on('dblclick.zoom', null);
  }

  #enableDrag(): void {
    const dragging = drag<SVGAElement, NodeView>()
      .clickDistance(4)
      .on('drag', (event: { x: number; y: number }, node) => {
        [node.x, node.y] = [event.x, event.y];
        node.circle.setAttribute('cx', String(node.x));
        node.circle.setAttribute('cy', String(node.y));
        for (const { element, source, target } of this.#map.edges) {
          if (source === node) this.#moveEnd(element, '1', node);
          if (target === node) this.#moveEnd(element, '2', node);
        }
        this.#relabel();
      });
    for (const node of this.#map.nodes) {
      select<SVGAElement, NodeView>(node.element)
        .datum(node)
        .call(dragging)
        .on('dragstart', (event: Event) => event.preventDefault());
    }
  }

  #moveEnd(line: SVGLineElement, end: '1' | '2', { x, y }: NodeView): void {
    line.setAttribute(`x${end}`, String(x));
    line.setAttribute(`y${end}`, String(y));
  }

  #relabel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const matrix = this.#map.view.getScreenCTM();
      if (!matrix) return;
      const { left, top, right, bottom } = this.#map.svg.getBoundingClientRect();
      const [x, y] = [(px: number) => (px - matrix.e) / matrix.a, (py: number) => (py - matrix.f) / matrix.d];
      labelMap(this.#map, matrix.a, this.#transform.k, {
        x0: x(left),
        y0: y(top),
        x1: x(right),
        y1: y(bottom),
      });
    });
  }

  /** Makes a state the present one: lines, selection, panel, legend, controls, address. */
  #apply(state: MapState, remember = true): void {
    this.#state = state;
    for (const { element, count } of this.#map.edges) element.classList.toggle('is-off', count < state.min);
    const slider = this.#form.elements.namedItem('min') as HTMLInputElement;
    slider.value = String(state.min);
    const least = this.#form.querySelector('[data-least]');
    if (least) least.textContent = String(state.min);
    for (const button of this.querySelectorAll<HTMLButtonElement>('.explorer-legend button')) {
      button.setAttribute('aria-pressed', String(Number(button.dataset['area']) === state.area));
    }
    const [topic, pair] = [this.#topic(state.topic), this.#pair(state.pair)];
    if (topic) showTopic(this.#panel, topic, this.#map, this.#actions);
    else if (pair) void showPair(this.#panel, pair, this.dataset['pairs'] ?? '', this.#actions);
    else this.#panel.hidden = true;
    this.#restore();
    if (remember) history.replaceState(null, '', `${pageAddress().pathname}${writeMapState(state)}`);
  }

  #clear(): void {
    (this.#form.elements.namedItem('find') as HTMLInputElement).value = '';
    this.#apply({ min: this.#state.min });
  }

  #topic(id: string | undefined): NodeView | undefined {
    return this.#map.nodes.find((node) => node.id === id);
  }

  #pair(pair: MapState['pair']): EdgeView | undefined {
    return (
      pair &&
      this.#map.edges.find(({ source, target }) => pair.includes(source.id) && pair.includes(target.id))
    );
  }

  /** Shows what the state selects, once nothing is hovered any more. */
  #restore(): void {
    const [topic, pair] = [this.#topic(this.#state.topic), this.#pair(this.#state.pair)];
    if (topic) this.#focusOn(topic);
    else if (pair) this.#dim([pair.source, pair.target], [pair]);
    else if (this.#state.area !== undefined)
      this.#dim(
        [],
        [],
        this.#map.nodes.filter(({ area }) => area === this.#state.area),
      );
    else this.#dim([], []);
  }

  #focusOn(node: NodeView): void {
    const near = this.#map.edges.filter(
      ({ source, target, count }) => count >= this.#state.min && (source === node || target === node),
    );
    this.#dim(
      [node],
      [],
      near.map(({ source, target }) => (source === node ? target : source)),
      near,
    );
  }

  #dim(active: NodeView[], activeEdges: EdgeView[], near: NodeView[] = [], nearEdges: EdgeView[] = []): void {
    const any = active.length + near.length > 0;
    this.#map.svg.classList.toggle('has-focus', any);
    for (const node of this.#map.nodes) {
      node.element.classList.toggle('is-active', active.includes(node));
      node.element.classList.toggle('is-near', near.includes(node));
    }
    for (const edge of this.#map.edges) {
      edge.element.classList.toggle('is-active', activeEdges.includes(edge));
      edge.element.classList.toggle('is-near', nearEdges.includes(edge));
    }
    this.#relabel();
  }
}

customElements.define('topic-map', TopicMapElement);
