/** What popup or desk would save: the file's text, taken where the page hands it to the browser. */
import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver';

/** The labels of the export menu, in the order in which they stand. */
export const FORMATS = ['jsonld', 'csv', 'jsonl', 'markdown'] as const;
export type SavedFormat = (typeof FORMATS)[number];

/** Presses a format in the export menu of `page` and gives the text of the file. */
async function saveAs(page: Page, format: SavedFormat): Promise<string> {
  await page.evaluate((index) => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => {
          document.documentElement.dataset['saved'] = text;
        });
      return make(file);
    };
    delete document.documentElement.dataset['saved'];
    document.querySelectorAll<HTMLButtonElement>('.export button')[index]?.click();
  }, FORMATS.indexOf(format));
  return until(`the ${format} export`, () =>
    page.evaluate(() => document.documentElement.dataset['saved'] ?? ''),
  );
}

/** The four exports of what `article` shows, by the popup. */
export async function savedExports(driver: Driver, article: Page): Promise<Map<SavedFormat, string>> {
  const tab = await driver.tabOf(article);
  const popup = await driver.openOwn(`src/extension/popup/popup.html?tab=${String(tab)}`);
  await until('the export menu', () => popup.evaluate(() => document.querySelector('.export') !== null));
  const saved = new Map<SavedFormat, string>();
  for (const format of FORMATS) saved.set(format, await saveAs(popup, format));
  await popup.close();
  return saved;
}
