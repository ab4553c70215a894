/** `npm run dev`: ingests once, then Astro's development server with reloading pages (search needs a build). */
import path from 'node:path';
import { ingest } from './ingest/ingest.ts';
import { printMessages } from './ingest/print-messages.ts';
import { parseOptions } from './parse-options.ts';

const root = path.join(import.meta.dirname, '..');
const options = parseOptions('dev', {
  content: {
    type: 'string',
    value: 'DIR',
    default: path.join(root, 'content'),
    help: 'folder of the review',
  },
});
const content = path.resolve(options.content);
const { messages } = ingest({ content });
printMessages(messages, console.log);
process.chdir(root);
process.env['LITATLAS_CONTENT'] = content;
const { dev } = await import('astro');
await dev({ root });
