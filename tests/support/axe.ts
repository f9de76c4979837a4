/** What axe finds within an element of a page: WCAG 2.2 A and AA, and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

declare const axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };

/** A line a finding, and how many of the rules had something to look at. */
export async function lookWithAxe(
  page: Page,
  selector: string,
): Promise<{ findings: string[]; passed: number }> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (within, options) => {
      const { violations, passes } = await axe.run(document.querySelector(within), options);
      const findings = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
      );
      return { findings, passed: passes.length };
    },
    selector,
    OPTIONS,
  );
}
