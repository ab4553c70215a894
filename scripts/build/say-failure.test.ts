import { expect, test } from 'vitest';
import { sayFailure } from './say-failure.ts';

test.each<[string, RegExp]>([
  ['ENOSPC: no space left on device, write', /write\. What was there is whole; make room/],
  [
    'Failed to write file a.mjs: File too large (os error 27)',
    /make room or give permission, then build again\.$/,
  ],
  ['EFBIG: write. What was there is whole; make room, then ingest again.', /room, then ingest again\.$/],
  ['Stopped: mend the errors above.', /^Stopped: mend the errors above\.$/],
  ['No topic ENOSPCX', /^No topic ENOSPCX$/],
])('%s', (message, said) => expect(sayFailure(message)).toMatch(said));
