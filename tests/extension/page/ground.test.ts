/** Contrast, tones, mark sheet: colours measured against what is behind them. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/core/engine/claim';
import { markSheet, nameOf, toneOf } from '../../../src/extension/page/mark-sheet';
import { contrast, groundOf, luminance, parseColour, toneFor } from '../../../src/extension/page/page-ground';

describe('parseColour', () => {
  it.each<[string, number[] | undefined, number?]>([
    ['rgb(0, 128, 255)', [0, 128, 255], 1],
    ['rgba(1, 2, 3, 0.25)', [1, 2, 3], 0.25],
    ['rgb(1 2 3 / 50%)', [1, 2, 3], 0.5],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0], 1],
    ['color(display-p3 0 0.5 1)', [0, 127.5, 255], 1],
    ['color(xyz 0.1 0.2 0.3)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ])('%s', (text, rgb, alpha) => {
    expect(parseColour(text)).toEqual(rgb && { rgb, alpha });
  });
});

describe('a colour of which only the lightness is read', () => {
  // by CSS Color 4: white, black, and sRGB's middle grey, #808080, whose luminance is 0.216
  it.each<[string, number, number?]>([
    ['oklch(1 0 0)', 1],
    ['oklch(0 none none / 0.5)', 0, 0.5],
    ['oklab(0.5999 0 0)', 0.216],
    ['lab(100 0 0)', 1],
    ['lab(53.585 0 0)', 0.216],
    ['lch(53.585 0 0)', 0.216],
  ])('%s', (text, light, alpha = 1) => {
    const colour = parseColour(text)!;
    expect(luminance(colour.rgb)).toBeCloseTo(light, 2);
    expect(colour.alpha).toBe(alpha);
  });
});

describe('contrast', () => {
  it.each<[[number, number, number], number]>([
    [[255, 255, 255], 21],
    [[118, 118, 118], 4.62],
    [[0, 0, 0], 1],
  ])('of %j on black or of black on it', (rgb, ratio) => {
    expect(contrast(luminance(rgb), 0)).toBeCloseTo(ratio === 4.62 ? 21 / 4.54 : ratio, 1);
    expect(contrast(0, luminance(rgb))).toBe(contrast(luminance(rgb), 0));
  });
});

describe('tones', () => {
  const paper = {
    white: [255, 255, 255],
    sepia: [244, 236, 216],
    black: [0, 0, 0],
    night: [29, 31, 36],
  } as const;
  it.each<[keyof typeof paper, string]>([
    ['white', 'light'],
    ['sepia', 'light'],
    ['black', 'dark'],
    ['night', 'dark'],
  ])('on %s every kind is seen in %s', (name, tone) => {
    expect(KINDS.map((kind) => toneOf(kind, [luminance(paper[name])]))).toEqual(KINDS.map(() => tone));
  });

  it('take the text’s own colour where neither is seen', () => {
    expect(toneFor([0.5], 0.4, 0.6)).toBe('plain');
    expect(toneFor([0.02, 1], 0.1, 0.5), 'on all of the ground').toBe('plain');
    expect(toneFor([], 0.1, 0.5), 'where nothing is known').toBe('plain');
  });

  it.each<[string, string, ...number[]]>([
    ['the element’s own', '<p style="background-color:rgb(255,255,255);color:rgb(0,0,0)">x</p>', 1],
    [
      'that of what is around it',
      '<div style="background-color:rgb(0,0,0)"><p style="color:rgb(255,255,255)">x</p></div>',
      0,
    ],
    [
      'through what is nearly clear',
      '<div style="background-color:rgb(0,0,0)"><p style="background-color:rgba(255,255,255,0.1);color:rgb(255,255,255)">x</p></div>',
      0,
    ],
    ['white under dark text where nothing is painted', '<p style="color:rgb(17,17,17)">x</p>', 1],
    ['black under pale text where nothing is painted', '<p style="color:rgb(238,238,238)">x</p>', 0],
    [
      'mixed, where it is half clear',
      '<div style="background-color:rgb(0,0,0)"><p style="background-color:rgba(255,255,255,0.5)">x</p></div>',
      0.21,
    ],
    [
      'and on each colour of a gradient',
      '<p style="background-color:rgb(255,255,255);background-image:linear-gradient(rgb(0,0,0),rgba(0,0,0,0))">x</p>',
      1,
      0,
      1,
    ],
    ['not at all behind a picture', '<p style="background-color:#fff;background-image:url(a.png)">x</p>'],
  ])('are measured on %s', (_, html, ...ground) => {
    document.body.innerHTML = html;
    const measured = groundOf(document.querySelector('p')!);
    expect(measured).toHaveLength(ground.length);
    for (const [at, light] of ground.entries()) expect(measured[at]).toBeCloseTo(light, 1);
  });
});

describe('the mark sheet', () => {
  const rules = markSheet().match(/::highlight[^}]*\}/g) ?? [];
  it('has one rule for each kind, tone and weight, and one more for forced colours, by names that say nothing', () => {
    expect(rules).toHaveLength(48);
    expect(new Set(rules.map((rule) => rule.split('{')[0])).size).toBe(36);
    expect(markSheet()).not.toMatch(/promissory|pledge|claim/i);
  });

  it('tells kinds apart by their lines as well as their colours', () => {
    const lines = KINDS.map((kind) => rules.find((rule) => rule.includes(nameOf(kind, 'light', 'full')))!);
    expect(lines.map((rule) => /underline (\w+)/.exec(rule)?.[1])).toEqual([
      'solid',
      'dotted',
      'dashed',
      'double',
    ]);
    expect(new Set(lines.map((rule) => /#\w+/.exec(rule)?.[0])).size).toBe(4);
  });

  it('draws what is less sure thinner, and tints what is lit', () => {
    const rule = (weight: 'full' | 'thin' | 'lit') =>
      rules.find((one) => one.includes(nameOf('jobs', 'dark', weight)))!;
    expect(rule('full')).toContain(' 2px');
    expect(rule('thin')).toContain(' 1px');
    expect(rule('lit')).toContain('14%');
  });
});
