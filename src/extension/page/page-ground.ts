/**
 * Page ground: which set of mark colours can be seen on a page's own background, measured by contrast.
 *
 * In:  computed colours of the element that holds a mark, and of what is around it.
 * Out: a tone: `light` for pale grounds, `dark` for dark ones, `plain` (the text's own colour) where neither can be seen on
 *      all of the ground, or where a picture is behind it: the text can be read there by the page's own choice.
 * Limit: what lies behind without holding the text, as a positioned layer, is not found.
 */
import { aroundOf } from '../platform/dom-path';

export type Tone = 'light' | 'dark' | 'plain';
type Rgb = readonly [red: number, green: number, blue: number];
type Colour = { rgb: Rgb; alpha: number };

/** WCAG 2.2, 1.4.11: what is needed to see a mark. */
const CONTRAST_MIN = 3;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const NUMBERS = /-?\d+(?:\.\d+)?(?:e-?\d+)?%?/g;

/** The grey of a luminance. */
function greyOf(light: number): Rgb {
  const part = 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  return [part, part, part];
}

/** What the numbers of a colour space say: exact for sRGB, within a tenth for others, of which only lightness counts. */
const SPACES: readonly [start: string, rgb: (parts: Rgb) => Rgb][] = [
  ['rgb', (parts) => parts],
  ['color(srgb ', ([red, green, blue]) => [255 * red, 255 * green, 255 * blue]],
  ['color(display-p3 ', ([red, green, blue]) => [255 * red, 255 * green, 255 * blue]],
  ['okl', ([light]) => greyOf(light ** 3)],
  ['l', ([light]) => greyOf(((light + 16) / 116) ** 3)],
];

/** A computed colour; undefined where its space is not known here. */
export function parseColour(text: string): Colour | undefined {
  const space = SPACES.find(([start]) => text.startsWith(start));
  if (!space) return undefined;
  const [start, rgbOf] = space;
  const numbers = text.slice(start.length).replaceAll('none', '0').match(NUMBERS) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map((number) =>
    number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number),
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: rgbOf([red, green, blue]), alpha };
}

/** Relative luminance, 0 to 1, by WCAG 2.2. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two luminances, 1 to 21, by WCAG 2.2. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The tone whose colours stand out most from all of a ground; the arguments are luminances. */
export function toneFor(ground: readonly number[], light: number, dark: number): Tone {
  const worst = (colour: number): number => Math.min(...ground.map((part) => contrast(part, colour)));
  const [onLight, onDark] = ground.length === 0 ? [0, 0] : [worst(light), worst(dark)];
  if (Math.max(onLight, onDark) < CONTRAST_MIN) return 'plain';
  return onLight >= onDark ? 'light' : 'dark';
}

const COLOURS = /\b(?:rgba?|color|(?:ok)?l(?:ab|ch))\([^()]*\)/g;

/** The colours of gradients; undefined where there is a picture, or a colour that is not known. */
function stopsOf(image: string): Colour[] | undefined {
  if (/\b(?:url|image-set|element|paint)\(/.test(image)) return undefined;
  const stops = (image.match(COLOURS) ?? []).map(parseColour);
  return stops.every((stop) => stop !== undefined) ? stops : undefined;
}

const over = (under: Rgb, { rgb, alpha }: Colour): Rgb => {
  const mix = (at: 0 | 1 | 2): number => alpha * rgb[at] + (1 - alpha) * under[at];
  return [mix(0), mix(1), mix(2)];
};

const CLEAR = ['', 'transparent'];
const PALE = 0.4;

/** The luminances of what an element's text stands on; none where that cannot be told. */
export function groundOf(element: Element): number[] {
  const text = parseColour(getComputedStyle(element).color);
  const layers: Colour[] = [];
  const stops: Colour[] = [];
  for (let around: Element | null = element; around; around = aroundOf(around)) {
    const { backgroundImage, backgroundColor, display } = getComputedStyle(around);
    // on a line's own element it is an underline, as a rule
    const found = display === 'inline' || backgroundImage === '' ? [] : stopsOf(backgroundImage);
    const colour = CLEAR.includes(backgroundColor) ? { rgb: BLACK, alpha: 0 } : parseColour(backgroundColor);
    if (!found || !colour) return [];
    stops.push(...found);
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  // what nothing is painted on is the browser's own white, or black under pale text
  const canvas = text && luminance(text.rgb) > PALE ? BLACK : WHITE;
  const ground = layers.reduceRight(over, canvas);
  return [ground, ...stops.map((stop) => over(ground, stop))].map(luminance);
}
