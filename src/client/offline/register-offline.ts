import '../trusted-types.ts';

/**
 * Registers the service worker once the page has settled, and says when a newer edition is ready. The reader
 * decides when to change editions; until then everything comes from the one that is kept.
 */
export function registerOffline(base: string): void {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
  const start = (): void => void register(base).catch(() => undefined); // blocked storage: the site works online
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  // Every open page changes editions together, whichever of them was asked to.
  let served = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (served) location.reload();
    served = true;
  });
}

async function register(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  if (registration.waiting) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker);
    });
  });
}

function announce(worker: ServiceWorker): void {
  if (document.querySelector('.edition')) return;
  const bar = Object.assign(document.createElement('div'), { className: 'edition' });
  bar.setAttribute('role', 'status');
  const show = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button small',
    textContent: 'Show it',
  });
  const later = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button small',
    textContent: 'Later',
  });
  show.addEventListener('click', () => worker.postMessage('skip-waiting'));
  later.addEventListener('click', () => bar.remove());
  bar.append('A newer edition of this atlas is ready.', show, later);
  document.body.append(bar);
}
