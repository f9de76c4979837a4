/**
 * Reader's needs: what a reader asks of system and browser, brought about in both browsers.
 *
 * In:  less motion, colours of the reader's own, a text size.
 * Out: emulation for a page of Chromium; settings with which Firefox starts.
 * Limit: Firefox has them for as long as it runs, Chromium for the pages that the driver opened.
 */
import type { Page } from 'puppeteer-core';

export type Needs = {
  reducedMotion?: true;
  forcedColours?: true;
  /** The browser's own text size; 100 where the reader left it as it was. */
  textPercent?: number;
};

/** What browsers call medium, in pixels. */
const MEDIUM = 16;
const sizeOf = (percent: number): number => (MEDIUM * percent) / 100;

export async function emulateNeeds(
  page: Page,
  { reducedMotion, forcedColours, textPercent }: Needs,
): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ...(forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
  ];
  if (features.length > 0) await session.send('Emulation.setEmulatedMedia', { features });
  if (textPercent !== undefined)
    await session.send('Page.setFontSizes', { fontSizes: { standard: sizeOf(textPercent) } });
}

export const needsAsPrefs = ({
  reducedMotion,
  forcedColours,
  textPercent,
}: Needs): Record<string, number | boolean> => ({
  ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  ...(forcedColours && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
  ...(textPercent !== undefined && { 'font.size.variable.x-western': sizeOf(textPercent) }),
});
