/** Tables that hold and tables that do not: read as pledges, refused with line and column. */
import { describe, expect, it } from 'vitest';
import { readPackText } from '../../../../src/core/knowledge/packs/pack-text';
import { packOf, TABLE } from './example-pack';

describe('a table', () => {
  it('is a pack of pledges named after its file', () => {
    expect(packOf('Spring table.csv', TABLE)).toMatchObject({
      id: 'spring-table',
      name: 'Spring table',
      pledges: [
        {
          id: 'bright-mill-250-jobs',
          actors: [{ name: 'Bright Mill', aliases: ['Bright Mill Paper', 'BMP'] }],
          timeline: [{ status: 'made' }, { date: '2024-11', status: 'kept' }],
        },
        {
          quantities: [{ value: 1_200_000_000, unit: 'USD' }],
          context: 'The firm spoke of "up to" 800 people.',
        },
      ],
    });
  });

  it.each<[string, (text: string) => string, object[]]>([
    [
      'a wrong date',
      (text) => text.replace('2022-05-02,2025', 'May 2022,2025'),
      [{ line: 2, field: 'made_on', reason: 'date' }],
    ],
    [
      'an amount in words',
      (text) => text.replace(',1200000000,', ',1.2 billion,'),
      [{ line: 3, field: 'value', reason: 'number' }],
    ],
    [
      'no address',
      (text) => text.replace('https://gazette.example/motors', ''),
      [{ line: 3, field: 'source_url', reason: 'missing' }],
    ],
    [
      'a bad alias',
      (text) => text.replace('; BMP', '; the'),
      [{ line: 2, field: 'aliases', reason: 'not_telling' }],
    ],
    [
      'a stray quotation mark',
      (text) => text.replace('""up', '"up'),
      [{ line: 3, field: '', reason: 'csv_quote' }],
    ],
    [
      'a cell too few',
      (text) => text.replace(',2022-05-02\n', '\n'),
      [{ line: 2, field: '', reason: 'csv_width', detail: '21' }],
    ],
    [
      'a missing column',
      (text) => text.replace('source_url', 'link'),
      [
        { line: 1, field: 'source_url', reason: 'column_missing' },
        { line: 1, field: 'link', reason: 'column_unknown' },
      ],
    ],
    [
      'one id twice',
      (text) => text.replace('quiet-motors-plant', 'bright-mill-250-jobs'),
      [{ line: 3, field: 'id', reason: 'twice' }],
    ],
    [
      'a status without its day',
      (text) => text.replace(',kept,2024-11,', ',kept,,'),
      [{ line: 2, field: 'status_date', reason: 'missing' }],
    ],
    [
      'an event without its day',
      (text) => text.replace('US-GA,2023-01,,,,,', 'US-GA,2023-01,,,,The plant opened.,'),
      [{ line: 3, field: 'status_date', reason: 'missing' }],
    ],
    [
      'a unit without a value',
      (text) => text.replace(',1200000000,USD,', ',,USD,'),
      [{ line: 3, field: 'value', reason: 'missing' }],
    ],
    [
      'a value without a unit',
      (text) => text.replace(',1200000000,USD,', ',1200000000,,'),
      [{ line: 3, field: 'unit', reason: 'missing' }],
    ],
    [
      'several faults, in the order of their lines',
      (text) => text.replace(',250,jobs,', ',,jobs,').replace('2023-01,', 'soon,'),
      [
        { line: 2, field: 'value', reason: 'missing' },
        { line: 3, field: 'made_on', reason: 'date' },
      ],
    ],
    ['only a header', (text) => text.slice(0, text.indexOf('\n')), [{ line: 1, reason: 'no_records' }]],
  ])('names line and column of %s', (_, change, problems) => {
    const result = readPackText('a.csv', change(TABLE));
    expect('problems' in result && result.problems).toMatchObject(problems);
  });

  it('takes a promise that is still as it was made, without a day for it', () => {
    const text = TABLE.replace('US-GA,2023-01,,,,,', 'US-GA,2023-01,,made,,,');
    expect(text).not.toBe(TABLE);
    expect(packOf('a.csv', text).pledges[1]).toMatchObject({
      status: 'made',
      timeline: [{ status: 'made' }],
    });
  });

  it('reads CRLF, quoted line ends and doubled marks', () => {
    const text = TABLE.replace(
      'A paper mill that had closed in 2019.',
      '"A mill,\nit had ""closed"" in 2019."',
    );
    expect(packOf('a.csv', text).pledges[0]?.context).toBe('A mill,\nit had "closed" in 2019.');
    expect(packOf('a.csv', TABLE.replaceAll('\n', '\r\n')).pledges).toHaveLength(2);
  });
});
