import type { PackedPaper, PackedPairs } from '../../site/graph/pack-pairs.ts';
import type { EdgeView, MapModel, NodeView } from './map-model.ts';
import { showTex } from '../show-tex.ts';
import { fetchFromSite } from '../site-access.ts';

/** What the panel asks of the map. */
export interface PanelActions {
  onTopic(node: NodeView): void;
  onPair(edge: EdgeView): void;
  onClose(): void;
}

/** The selected topic: its hub and its neighbours, strongest first. */
export function showTopic(
  panel: HTMLElement,
  node: NodeView,
  { edges }: MapModel,
  actions: PanelActions,
): void {
  const meeting = edges
    .filter(({ source, target }) => source === node || target === node)
    .sort((a, b) => b.count - a.count || (a.source.id + a.target.id < b.source.id + b.target.id ? -1 : 1));
  const list = document.createElement('ul');
  for (const edge of meeting) {
    const other = edge.source === node ? edge.target : edge.source;
    const button = makeButton(`with ${other.label}`, () => actions.onPair(edge));
    list.append(item(button, ` · ${papers(edge.count)}`));
  }
  const hub = Object.assign(document.createElement('a'), {
    href: node.element.href.baseVal,
    textContent: 'Open the hub',
  });
  fill(
    panel,
    node.label,
    actions,
    paragraph(hub),
    paragraph(meeting.length === 0 ? 'It meets no other topic.' : 'It meets:'),
    list,
  );
}

/** The selected pair: the papers that make the line, fetched on first use from `pairsUrl`. */
export async function showPair(
  panel: HTMLElement,
  edge: EdgeView,
  pairsUrl: string,
  actions: PanelActions,
): Promise<void> {
  const { source, target, count } = edge;
  const list = document.createElement('ol');
  const note = paragraph('Loading the papers …');
  fill(
    panel,
    `${source.label} and ${target.label}`,
    actions,
    paragraph(
      `${papers(count)} about both: `,
      makeButton(source.label, () => actions.onTopic(source)),
      ', ',
      makeButton(target.label, () => actions.onTopic(target)),
    ),
    note,
    list,
  );
  const key = `${source.id}~${target.id}`;
  panel.dataset['pair'] = key;
  try {
    const { pairs, papers: listed } = await loadPairs(pairsUrl);
    if (panel.dataset['pair'] !== key) return;
    const found = (pairs[key] ?? []).map((place): PackedPaper => listed[place] ?? ['', '', '']);
    for (const [id, title, href, set = [title]] of found) {
      const link = Object.assign(document.createElement('a'), { href, dir: 'auto' });
      link.append(
        ...set.map((piece) => (typeof piece === 'string' ? piece : showTex(piece.text, piece.shown))),
      );
      const entry = item(link);
      entry.dataset['paper'] = id;
      list.append(entry);
    }
    note.textContent = found.length < count ? `The ${found.length} most relevant:` : '';
    note.hidden = note.textContent === '';
  } catch {
    note.textContent = 'The papers could not be loaded; the table below the map lists them.';
  }
}

let loaded: Promise<PackedPairs> | undefined;

function loadPairs(url: string): Promise<PackedPairs> {
  loaded ??= fetchFromSite(url).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<PackedPairs>;
  });
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

function fill(panel: HTMLElement, title: string, { onClose }: PanelActions, ...content: Node[]): void {
  delete panel.dataset['pair'];
  const heading = Object.assign(document.createElement('h2'), { textContent: title });
  const close = makeButton('Clear selection', onClose);
  panel.replaceChildren(heading, ...content, paragraph(close));
  panel.hidden = false;
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'link-button',
    textContent: text,
  });
  button.addEventListener('click', onClick);
  return button;
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function item(...content: (Node | string)[]): HTMLLIElement {
  const element = document.createElement('li');
  element.append(...content);
  return element;
}

function papers(count: number): string {
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
}
