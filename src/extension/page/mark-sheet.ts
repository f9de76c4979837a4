/**
 * Mark sheet: how marks look: one underline style and colour for each kind, a tint under pointer or focus.
 *
 * In:  kinds, tones and weights.
 * Out: highlight names, and one style sheet for all of them.
 * Limit: the names say nothing of us; the page can read them all the same, and may.
 */
import { KINDS, type Kind } from '../../core/engine/claim';
import { luminance, toneFor, type Tone } from './page-ground';

/** The kinds' colours on paper and on dark paper, as in all other surfaces. */
const COLOURS: Record<Kind, { light: string; dark: string; line: string }> = {
  pledge: { light: '#4b3fb5', dark: '#b3aaff', line: 'solid' },
  jobs: { light: '#0b6e62', dark: '#5fd0bf', line: 'dotted' },
  trade: { light: '#0a5fa6', dark: '#7fc0ff', line: 'dashed' },
  tariff: { light: '#9a4a00', dark: '#ffb26b', line: 'double' },
};
const TONES: readonly Tone[] = ['light', 'dark', 'plain'];
/** `thin` for what the engine is less sure of, `lit` for what is under pointer or focus. */
export type Weight = 'full' | 'thin' | 'lit';
const WEIGHTS: readonly Weight[] = ['full', 'thin', 'lit'];
const TINT = '14%';

export const NAME_PREFIX = 'note-';

export const nameOf = (kind: Kind, tone: Tone, weight: Weight): string =>
  `${NAME_PREFIX}${KINDS.indexOf(kind)}${TONES.indexOf(tone)}${WEIGHTS.indexOf(weight)}`;

function ruleOf(kind: Kind, tone: Tone, weight: Weight): string {
  const { line, ...colours } = COLOURS[kind];
  const colour = tone === 'plain' ? 'currentcolor' : colours[tone];
  const style =
    weight === 'lit'
      ? `background-color:color-mix(in srgb,${colour} ${TINT},transparent)`
      : `text-decoration:underline ${line} ${colour} ${weight === 'thin' ? 1 : 2}px;text-underline-offset:4px`;
  return `::highlight(${nameOf(kind, tone, weight)}){${style}}`;
}

const rules = (
  weights: readonly Weight[],
  rule: (kind: Kind, tone: Tone, weight: Weight) => string,
): string =>
  KINDS.flatMap((kind) => TONES.flatMap((tone) => weights.map((weight) => rule(kind, tone, weight)))).join(
    '\n',
  );

/** A tint that is not of the reader's own colours would not be seen among them. */
const forced = (kind: Kind, tone: Tone, weight: Weight): string =>
  `::highlight(${nameOf(kind, tone, weight)}){background-color:Highlight;color:HighlightText}`;

/** A printed page is as its author made it: what an underline means cannot be asked of paper. */
export const markSheet = (): string =>
  `@media not print{${rules(WEIGHTS, ruleOf)}}\n@media (forced-colors:active){${rules(['lit'], forced)}}`;

const partOf = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
const luminanceOf = (hex: string): number => luminance([partOf(hex, 1), partOf(hex, 3), partOf(hex, 5)]);

/** The tone in which a kind's mark can be seen on a ground of these luminances. */
export const toneOf = (kind: Kind, ground: readonly number[]): Tone =>
  toneFor(ground, luminanceOf(COLOURS[kind].light), luminanceOf(COLOURS[kind].dark));
