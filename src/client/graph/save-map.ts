const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'visibility',
  'display',
  'opacity',
];

/** The drawing as a file of its own: the styles in force are written onto its elements. */
export function mapAsSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = to[index];
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== '') target?.setAttribute(property, value);
    }
    target?.removeAttribute('class');
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
}

/** Offers the drawing as a download; a PNG has twice the size of the drawing in pixels. */
export async function saveMap(svg: SVGSVGElement, kind: 'svg' | 'png', name: string): Promise<void> {
  const text = mapAsSvg(svg);
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  download(kind === 'svg' ? drawing : await rasterize(drawing, svg), `${name}.${kind}`);
}

async function rasterize(drawing: Blob, svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  const url = URL.createObjectURL(drawing);
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no PNG');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The PNG is empty'))), 'image/png');
  });
}

function download(blob: Blob, file: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
