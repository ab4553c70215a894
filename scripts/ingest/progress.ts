const SILENT_MS = 1000;
const EVERY_MS = 100;
const WIDTH = 24;

/**
 * A bar on stderr for work that takes more than a second, while a terminal watches; elsewhere nothing. Call the
 * returned function with how many of `total` are done; the last call takes the bar away.
 */
export function makeProgress(
  label: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): (done: number) => void {
  if (!stream.isTTY) return () => undefined;
  const start = performance.now();
  let shown = start;
  let drawn = false;
  return (done) => {
    const now = performance.now();
    if (done >= total) {
      if (drawn) stream.write('\r\x1b[K');
      return;
    }
    if (now - start < SILENT_MS || now - shown < EVERY_MS) return;
    shown = now;
    drawn = true;
    const full = Math.round((done / total) * WIDTH);
    stream.write(
      `\r\x1b[K${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    );
  };
}
