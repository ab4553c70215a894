/** Loaded before a command (`node --import`): writes what the process used to the file that LITATLAS_USAGE names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['LITATLAS_USAGE'];
  if (!file) return;
  const { user, system } = process.cpuUsage();
  writeFileSync(
    file,
    JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }),
  );
});
