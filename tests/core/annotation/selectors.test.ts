/** Selectors: found again after edits elsewhere, refused where another sentence might be meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/annotation/folded-text';
import { anchorQuote, describeSpan } from '../../../src/core/annotation/selectors';

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  expect(start, `“${quote}” is in the text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + quote.length };
};

const BEFORE =
  'Plans for the north\n\nOn Monday Kestrel Motors said it will create 1,200 jobs in Ohio by 2027. Unions were pleased.';
const QUOTE = 'it will create 1,200 jobs in Ohio by 2027';

/** The text as it was, as it is, and the words that must be found there. */
const FOUND: [why: string, before: string, quote: string, now: string, words: string][] = [
  ['nothing changed', BEFORE, QUOTE, BEFORE, QUOTE],
  ['a paragraph was put before it', BEFORE, QUOTE, `Updated at noon.\n\n${BEFORE}`, QUOTE],
  [
    'the sentence after it was rewritten',
    BEFORE,
    QUOTE,
    BEFORE.replace('Unions were pleased', 'Mayors cheered'),
    QUOTE,
  ],
  [
    'the headline was rewritten',
    BEFORE,
    QUOTE,
    BEFORE.replace('Plans for the north', 'Cars for Ohio'),
    QUOTE,
  ],
  [
    'the text was wrapped anew',
    BEFORE,
    QUOTE,
    BEFORE.replace('create 1,200', 'create\r\n    1,200'),
    'it will create\r\n    1,200 jobs in Ohio by 2027',
  ],
  [
    'no-break spaces and soft hyphens came in',
    BEFORE,
    QUOTE,
    BEFORE.replace('1,200 jobs', '1,200\u00a0jo\u00adbs'),
    'it will create 1,200\u00a0jo\u00adbs in Ohio by 2027',
  ],
  [
    'a word changed at the far end of its sentence',
    'The firm said in a long note to its staff that it will hire 300 people.',
    'it will hire 300 people',
    'The firm wrote in a long note to its staff that it will hire 300 people.',
    'it will hire 300 people',
  ],
  [
    'a twin stands in another sentence',
    'Acme will hire 40 people. Later Bolt said it will hire 40 people.',
    'will hire 40 people',
    'Today: Acme will hire 40 people. Later Bolt said it will hire 40 people.',
    'will hire 40 people',
  ],
  ['it is all of the text', 'Imports fell 3 %', 'Imports fell 3 %', 'Imports fell 3 %', 'Imports fell 3 %'],
  [
    'an emoji stands before it',
    '🚢🚢 Exports rose 9 %.',
    'Exports rose 9 %',
    '🚢🚢 Exports rose 9 %.',
    'Exports rose 9 %',
  ],
];

const REFUSED: [why: string, before: string, quote: string, now: string, problem: string][] = [
  ['the number changed', BEFORE, QUOTE, BEFORE.replace('1,200', '1,300'), 'ANCHOR_LOST'],
  ['the sentence is gone', BEFORE, QUOTE, 'Plans for the north', 'ANCHOR_LOST'],
  [
    'another actor says the same',
    BEFORE,
    QUOTE,
    BEFORE.replace('Kestrel Motors', 'Heron Works'),
    'ANCHOR_CHANGED',
  ],
  ['it is denied now', BEFORE, QUOTE, BEFORE.replace('said it', 'denied it'), 'ANCHOR_CHANGED'],
  ['the number goes on', 'Exports rose 2', 'Exports rose 2', 'Exports rose 2.5 per cent', 'ANCHOR_CHANGED'],
  ['the unit is another', 'It rose 12 percent.', 'rose 12', 'It rose 12 million.', 'ANCHOR_CHANGED'],
  ['a digit follows', 'A duty of 10 percent.', 'duty of 10', 'A duty of 100 percent.', 'ANCHOR_CHANGED'],
  ['the currency is another', 'It paid $40 then.', '40', 'It paid €40 then.', 'ANCHOR_CHANGED'],
  [
    'a negation came next to it',
    'The plan would cut 500 jobs.',
    'cut 500 jobs',
    'The plan would not cut 500 jobs.',
    'ANCHOR_CHANGED',
  ],
  [
    'a condition came before it',
    'Acme will hire 40 people.',
    'Acme will hire 40 people',
    'Unless rates fall, Acme will hire 40 people.',
    'ANCHOR_CHANGED',
  ],
  [
    'only a twin with other neighbours is left',
    'Acme will hire 40 people. Bolt said it will hire 40 people.',
    'will hire 40 people',
    'Bolt said it will hire 40 people.',
    'ANCHOR_CHANGED',
  ],
  [
    'twins have the same neighbours',
    '- 40 jobs\n'.repeat(9),
    '40 jobs',
    `- 50 jobs\n${'- 40 jobs\n'.repeat(9)}`,
    'ANCHOR_AMBIGUOUS',
  ],
  ['there is nothing to find', 'a b', ' ', 'a b', 'ANCHOR_LOST'],
];

describe('describeSpan and anchorQuote', () => {
  it.each(FOUND)('finds it where %s', (_, before, quote, now, words) => {
    const { quote: selector } = describeSpan(before, spanOf(before, quote));
    expect(anchorQuote(now, selector)).toEqual(spanOf(now, words));
  });

  it.each(REFUSED)('refuses where %s', (_, before, quote, now, problem) => {
    const { quote: selector } = describeSpan(before, spanOf(before, quote));
    expect(anchorQuote(now, selector)).toEqual({ problem });
  });

  it('gives prefix and suffix of 32 units at most and cuts no character in half', () => {
    const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`;
    const { quote, position } = describeSpan(text.slice(1), { start: 39, end: 40 });
    expect(quote.prefix).toBe('😀'.repeat(16));
    expect(quote.suffix).toBe('😀'.repeat(16));
    expect(position).toEqual({ type: 'TextPositionSelector', start: 39, end: 40 });
    expect(describeSpan(text, { start: 40, end: 41 }).quote.exact).toBe('x');
    expect(encodeURIComponent(describeSpan(`a${text}`, { start: 42, end: 43 }).quote.prefix)).toContain(
      '%F0',
    );
  });
});

const WORDS = [
  'jobs',
  '1,000',
  '1,000 jobs',
  'will create',
  'Acme',
  'not',
  '%',
  '.',
  '. The',
  '\n\n',
  ' ',
  '\u00a0',
  '😀',
  '“',
  '”',
  '$',
  'U.S.',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 60 })
  .map((words) => words.join(' '));
/** A text and a span of it without white space at its ends. */
const chosen = fc.tuple(text, fc.nat(), fc.nat(40)).map(([whole, from, size]) => {
  const rough = from % whole.length;
  const part = whole.slice(rough, rough + size + 1);
  const start = rough + part.length - part.trimStart().length;
  return { whole, start, end: start + part.trim().length };
});
const folded = (piece: string): string => foldText(piece).text;

describe('anchoring', () => {
  it('gives back the described span or refuses', () => {
    let found = 0;
    fc.assert(
      fc.property(chosen, ({ whole, start, end }) => {
        const anchored = anchorQuote(whole, describeSpan(whole, { start, end }).quote);
        if ('problem' in anchored) return;
        found++;
        expect(anchored).toEqual({ start, end });
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('never gives a span that reads differently, whatever the edit', () => {
    fc.assert(
      fc.property(chosen, text, fc.nat(), fc.nat(30), ({ whole, start, end }, piece, at, gone) => {
        const place = at % whole.length;
        const now = whole.slice(0, place) + piece + whole.slice(place + gone);
        const anchored = anchorQuote(now, describeSpan(whole, { start, end }).quote);
        if ('problem' in anchored) return;
        expect(folded(now.slice(anchored.start, anchored.end))).toBe(folded(whole.slice(start, end)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never lands on another actor’s sentence once its own is gone', () => {
    const names = ['Acme', 'Bolt', 'Cargill & Sons', 'Dover Steel', 'The mayor of Essen'];
    const sentence = (name: string): string =>
      `${name} said it will create 1,000 jobs in the region by 2030.`;
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2 }), fc.nat(), (chosenNames, pick) => {
        const own = chosenNames[pick % chosenNames.length] ?? '';
        const whole = chosenNames.map(sentence).join(' ');
        const start = whole.indexOf('it will', whole.indexOf(own));
        const { quote } = describeSpan(whole, { start, end: start + 'it will create 1,000 jobs'.length });
        expect(anchorQuote(whole, quote)).toEqual({ start, end: start + 25 });
        const now = chosenNames
          .filter((name) => name !== own)
          .map(sentence)
          .join(' ');
        expect(anchorQuote(now, quote)).toHaveProperty('problem');
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['a  b', 'a b'],
    ['a\r\nb', 'a b'],
    ['a \n\t\n b', 'a\nb'],
    ['tar\u00adiff', 'tariff'],
    ['a\u00ad b\u200b', 'a b'],
    ['\ufeffa\u2009%', 'a %'],
    ['', ''],
  ])('%j reads %j', (raw, read) => {
    expect(foldText(raw).text).toBe(read);
  });

  it('leads back to a character that reads the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\u00ad', '\u200b', '\u00a0', '😀')),
        (units) => {
          const raw = units.join('');
          const { text: read, originalOf } = foldText(raw);
          for (let index = 0; index < read.length; index++) {
            const unit = raw.charAt(originalOf(index));
            if (/\s/.test(read.charAt(index))) expect(unit).toMatch(/[\s\u00ad\u200b]/);
            else expect(unit).toBe(read.charAt(index));
          }
        },
      ),
    );
  });
});
