/** CSV by RFC 4180, harmless in a spreadsheet, with the documented columns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { csvHead, csvRows, serializeCsv } from '../../../src/core/export/csv';
import { CSV_COLUMNS } from '../../../src/core/export/csv-columns';
import { expectFile } from '../../expected-file';
import { EXAMPLE_SET, EXAMPLE_TEXT } from './example-set';

/** A reader of RFC 4180, for the test only: quoted cells, doubled quotes, CRLF. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const names = CSV_COLUMNS.map(([name]) => name);
const records = (csv: string) =>
  parse(csv)
    .slice(1)
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]])));

const withQuote = (quote: string): AnnotationSet => ({
  ...EXAMPLE_SET,
  annotations: EXAMPLE_SET.annotations.slice(0, 1).map((one) => ({ ...one, claim: { ...one.claim, quote } })),
});

describe('serializeCsv', () => {
  it('is the expected file', () => {
    expectFile('annotations.csv', serializeCsv(EXAMPLE_SET));
  });

  it('ends every row with CRLF and gives each as many cells as there are columns', () => {
    const csv = serializeCsv(EXAMPLE_SET);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = parse(csv);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(names.length);
  });

  it('keeps what it quotes', () => {
    const [first] = records(serializeCsv(EXAMPLE_SET));
    expect(first).toMatchObject({
      kind: 'pledge',
      value: '1200',
      place: 'US-OH',
      speaker: 'Ada Moor',
      record: 'kestrel-1200-ohio',
      record_because: 'actor; quantity',
      status_now: 'reduced',
      note: '\'+ call the plant;\n"on the record"',
      title: '\'=Kestrel "plans", again',
    });
  });

  it.each([
    '=1+1',
    '+1',
    '-1+2',
    '-1-1',
    '-A1',
    '-1e',
    '-.5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '=cmd|" /C calc"!A0',
  ])('makes text of %j', (quote) => {
    expect(records(csvHead() + csvRows(withQuote(quote)))[0]?.['quote']).toBe(`'${quote}`);
  });

  it.each(['1,200 jobs', 'a=1', '“=1”', '-', '-1', '-1.50', '-1e-3', 'a "b"', ' a ', 'a\r\nb'])(
    'leaves %j as it is',
    (quote) => {
      expect(records(csvHead() + csvRows(withQuote(quote)))[0]?.['quote']).toBe(quote);
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(records(serializeCsv(EXAMPLE_SET))[1]).toMatchObject({
      official_value: '-4.2',
      check_difference: '-0.05',
    });
  });

  it.each([
    ['utf16' as const, EXAMPLE_TEXT.split('')],
    ['codepoint' as const, Array.from(EXAMPLE_TEXT)],
  ])('counts offsets as %s', (offsets, characters) => {
    const rows = records(serializeCsv(EXAMPLE_SET, { id: '7', offsets }));
    for (const { start, end, quote, document } of rows) {
      expect(characters.slice(Number(start), Number(end)).join('')).toBe(quote);
      expect(document).toBe('7');
    }
  });

  it('has the columns that docs/exports.md lists, in that order', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8');
    const table = docs
      .slice(docs.indexOf('## CSV'))
      .split(/^## (?!CSV)/m, 1)
      .join('');
    const listed = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell]) => [
      ...(cell ?? '').matchAll(/`([a-z_]+)`/g),
    ]);
    expect(listed.map(([, name]) => name)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });
});
