/**
 * Page ground: which set of mark colours can be seen on a page's own background, measured by contrast.
 *
 * In:  computed colours of the element that holds a mark, and of what is around it.
 * Out: a tone: `light` for pale grounds, `dark` for dark ones, `plain` (the text's own colour) where neither can be seen.
 * Limit: behind a picture or gradient the text's colour is believed, which can be read there by the page's own choice.
 */
import { aroundOf } from '../platform/dom-path';

export type Tone = 'light' | 'dark' | 'plain';
type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2, 1.4.11: what is needed to see a mark. */
const CONTRAST_MIN = 3;
const NUMBERS = /-?\d+(?:\.\d+)?(?:e-?\d+)?%?/g;

/** `rgb()`, `rgba()` and `color(srgb …)`, as computed colours are given; undefined for other colour spaces. */
export function parseColour(text: string): { rgb: Rgb; alpha: number } | undefined {
  const scale = text.startsWith('rgb') ? 1 : text.startsWith('color(srgb ') ? 255 : undefined;
  if (scale === undefined) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(NUMBERS) ?? []).map((number) =>
    number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number),
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: [red * scale, green * scale, blue * scale], alpha };
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

/** The tone whose colours stand out most from a ground; the arguments are luminances. */
export function toneFor(ground: number, light: number, dark: number): Tone {
  const [onLight, onDark] = [contrast(ground, light), contrast(ground, dark)];
  if (Math.max(onLight, onDark) < CONTRAST_MIN) return 'plain';
  return onLight >= onDark ? 'light' : 'dark';
}

const OPAQUE = 0.5;

/** The luminance of what an element's text stands on. */
export function groundOf(element: Element): number {
  const text = parseColour(getComputedStyle(element).color);
  const byText = text && luminance(text.rgb) > 0.4 ? 0 : 1;
  for (let around: Element | null = element; around; around = aroundOf(around)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(around);
    if (backgroundImage !== 'none' && backgroundImage !== '') return byText;
    const colour = parseColour(backgroundColor);
    if (!colour && backgroundColor !== '' && backgroundColor !== 'transparent') return byText;
    if (colour && colour.alpha >= OPAQUE) return luminance(colour.rgb);
  }
  return byText;
}
