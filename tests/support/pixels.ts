/**
 * Pixels: how far the underlines of marks stand out from what is painted beside them, measured on a picture of the page.
 *
 * In:  a page whose marks are one line each, of words that reach below no line; a page of the same origin to decode in.
 * Out: for each mark, in the order of the page, the least contrast along its line, by WCAG 2.2.
 * Limit: a line is compared with what is painted below it in the same column; both are as the browser rounds them.
 */
import type { Page } from 'puppeteer-core';
import { contrast, luminance } from '../../src/extension/page/page-ground';
import { marksOf, placeOf } from './sample';

type Box = { left: number; bottom: number; width: number };
type Column = [line: number[], ground: number[]][];

/** Parts of a line, each of which must be seen: a dotted line has gaps. */
const PARTS = 8;

const boxesOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, marks]) => (/^note-\d\d[01]$/.test(name) ? [...marks] : []))
      .map((range) => (range as Range).getBoundingClientRect())
      .sort((a, b) => a.top - b.top)
      .map(({ left, bottom, width }) => ({ left, bottom, width })),
  );

/** Below each box, column by column: pixels of the line with the pixel that lies below it. */
const read = (decoder: Page, picture: string, boxes: Box[]): Promise<Column[]> =>
  decoder.evaluate(
    async (data, all) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const at = (x: number, y: number): number[] =>
        [...(canvas?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
      return all.map(({ left, bottom, width }) =>
        Array.from({ length: Math.floor(width) - 2 }, (_, column) => Math.ceil(left) + 1 + column).flatMap(
          (x) =>
            [-1, 0, 1, 2].map((dy): [number[], number[]] => [
              at(x, Math.round(bottom) + dy),
              at(x, Math.round(bottom) + 5),
            ]),
        ),
      );
    },
    picture,
    boxes,
  );

const lightOf = ([red = 0, green = 0, blue = 0]: number[]): number => luminance([red, green, blue]);

function leastOf(pixels: Column): number {
  const size = Math.ceil(pixels.length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) => pixels.slice(part * size, (part + 1) * size));
  const most = parts.map((part) =>
    Math.max(...part.map(([line, ground]) => contrast(lightOf(line), lightOf(ground)))),
  );
  return Math.min(...most);
}

export async function lineContrasts(page: Page, decoder: Page): Promise<number[]> {
  if ((await marksOf(page)).length > 0) await placeOf(page, 0);
  const boxes = await boxesOf(page);
  const picture = await page.screenshot({ encoding: 'base64' });
  return (await read(decoder, picture, boxes)).map(leastOf);
}
