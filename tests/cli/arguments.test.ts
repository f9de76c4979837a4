/** Arguments: what is understood, and that everything else is refused with what to do. */
import { describe, expect, it } from 'vitest';
import { inputKindOf, isDay, parseAnnotate, parseExplain } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage';

const UNDERSTOOD: [words: string, options: object][] = [
  ['', { files: ['-'], format: 'jsonl', offsets: 'utf16', withText: false, context: false }],
  ['a.txt b.html', { files: ['a.txt', 'b.html'] }],
  ['--format csv --offsets codepoint a.txt', { format: 'csv', offsets: 'codepoint' }],
  [
    'a.txt --published 2018-09-20 --url https://a.example/b',
    { published: '2018-09-20', url: 'https://a.example/b' },
  ],
  ['--input html - --with-text --context', { files: ['-'], input: 'html', withText: true, context: true }],
  ['-- --odd-name.txt', { files: ['--odd-name.txt'] }],
  ['--output out.jsonl a.jsonl', { output: 'out.jsonl' }],
  ['--pack a.json --pack b.csv c.txt', { packs: ['a.json', 'b.csv'], files: ['c.txt'] }],
];

const REFUSED: [words: string, says: RegExp][] = [
  ['--frobnicate', /--frobnicate/],
  ['--format xml', /--format xml: give one of jsonl, jsonld, csv, markdown/],
  ['--input pdf', /give one of text, html, jsonl/],
  ['--offsets bytes', /give one of utf16, codepoint/],
  ['--published yesterday', /give a day such as/],
  ['--published 2018-02-30', /give a day such as/],
  ['--url a.example', /whole address/],
  ['--published', /--published/],
  ['a.txt b.txt --published 2018-09-20', /serves one document/],
  ['a.jsonl --url https://a.example/', /serves one document/],
  ['--input jsonl --published 2018-09-20', /serves one document/],
  ['--with-text --format csv', /--with-text goes with --format jsonl/],
  ['--context --format jsonld', /--context goes with --format jsonl/],
  ['--offsets codepoint --format markdown', /--offsets goes with/],
];

const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');

describe('parseAnnotate', () => {
  it.each(UNDERSTOOD)('understands “%s”', (words, options) => {
    expect(parseAnnotate(split(words))).toMatchObject(options);
  });

  it.each(REFUSED)('refuses “%s”', (words, says) => {
    expect(() => parseAnnotate(split(words))).toThrow(UsageError);
    expect(() => parseAnnotate(split(words))).toThrow(says);
  });
});

describe('parseExplain', () => {
  it('takes one sentence', () => {
    expect(parseExplain(['Acme will hire 40 people.', '--json', '--published', '2020-01-31'])).toEqual({
      sentence: 'Acme will hire 40 people.',
      json: true,
      packs: [],
      published: '2020-01-31',
    });
  });

  it.each([[[]], [['  ']], [['Acme', 'will', 'hire']], [['--published', 'soon', 'Acme']]])(
    'refuses %j',
    (words) => {
      expect(() => parseExplain(words)).toThrow(UsageError);
    },
  );
});

describe('isDay', () => {
  it.each(['2018-09-20', '2024-02-29', '0001-01-01'])('yes: %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2018-9-20', '2023-02-29', '2018-13-01', '2018-09-20T00:00:00Z', ' 2018-09-20', ''])(
    'no: %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('inputKindOf', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.HTML', 'html'],
    ['b.htm', 'html'],
    ['c.xhtml', 'html'],
    ['d.jsonl', 'jsonl'],
    ['e.ndjson', 'jsonl'],
    ['html', 'text'],
    ['-', 'text'],
  ])('%s holds %s', (file, kind) => {
    expect(inputKindOf(file)).toBe(kind);
    expect(inputKindOf(file, 'html')).toBe('html');
  });
});
