import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which of axe's rules: all that we follow, some alone, or all but some. */
export type Rules = { only?: string[]; without?: string[] };

/** What axe finds wrong with a page as it stands. */
export async function violations(page: Page, { only = [], without = [] }: Rules = {}): Promise<string[]> {
  // Half a megabyte, which stays until the page is left.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const options = {
    runOnly: only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // Nothing worked out but what is wrong, and not where it stands, for its markup says that: several times as quick.
    resultTypes: ['violations'],
    selectors: false,
    preload: false,
  } satisfies RunOptions;
  return page.evaluate(async (options) => {
    const found = await window.axe.run(document, options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, options);
}

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}
