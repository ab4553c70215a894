import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import path from 'node:path';
import type { Check } from './check.ts';
import { readSite } from './read-site.ts';

/** Every page of the built site is valid HTML (html-validate, rules in .htmlvalidate.json). */
export function checkHtml(dir: string): Check {
  return {
    name: 'html',
    cure: 'The rule names are documented at html-validate.org/rules.',
    run: async () => {
      const validator = new HtmlValidate(new FileSystemConfigLoader());
      const problems: string[] = [];
      const pages = readSite(dir);
      for (const { file, bytes } of pages) {
        const report = await validator.validateString(bytes.toString('utf8'), path.resolve('page.html'));
        for (const { messages } of report.results) {
          for (const { ruleId, message, line, column } of messages) {
            problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
          }
        }
      }
      return { problems, detail: `${pages.length} pages` };
    },
  };
}
