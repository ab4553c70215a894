import type { Catalog } from './catalog.ts';

/** What a browser needs to install the site (W3C, Web Application Manifest); colours are those of the icon and the paper. */
export function webManifest({ review, base }: Pick<Catalog, 'review' | 'base'>): object {
  return {
    id: base,
    name: review.title,
    ...(review.description !== undefined && { description: review.description }),
    lang: review.language ?? 'en',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    theme_color: '#1b5a6e',
    background_color: '#fbfcfd',
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}apple-touch-icon.png`, sizes: '180x180', type: 'image/png' },
    ],
  };
}
