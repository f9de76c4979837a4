/** JSON Lines: the record of docs/exports.md, to the key. */
import { describe, expect, it } from 'vitest';
import { serializeJsonLine } from '../../../src/core/export/json-lines';
import { expectFile } from '../../expected-file';
import { EXAMPLE_READING, EXAMPLE_SET, EXAMPLE_TEXT } from './example-set';

type Spanned = { start: number; end: number };
type Line = {
  claims: (Spanned & {
    quote: string;
    quantity: Spanned;
    place: Spanned[];
    context: { check: { stated: Spanned } };
    review?: object;
  })[];
};

const plain = {
  ...EXAMPLE_SET,
  annotations: EXAMPLE_SET.annotations.map(({ id, claim, card }) => ({ id, claim, ...(card && { card }) })),
};

describe('serializeJsonLine', () => {
  it('is the expected file', () => {
    const options = { idAsJson: '"kestrel.txt"', textHash: 'ab12', text: EXAMPLE_TEXT, context: true };
    expectFile('annotations.jsonl', serializeJsonLine(EXAMPLE_SET, options));
  });

  it('has the claims as they were read and nothing that was not asked for', () => {
    const line: Line = JSON.parse(serializeJsonLine(plain, { idAsJson: '"-"', textHash: 'ab12' }));
    expect(Object.keys(line)).toEqual(['id', 'published', 'generator', 'textHash', 'claims']);
    expect(line.claims).toEqual(EXAMPLE_READING.claims);
  });

  it.each(['12345678901234567890', '1.0', '1e3', '"a\\"b"'])('writes the id %s as it came', (idAsJson) => {
    expect(serializeJsonLine(plain, { idAsJson }).startsWith(`{"id":${idAsJson},`)).toBe(true);
  });

  it('tells address and problems where there are any', () => {
    const line: Line = JSON.parse(
      serializeJsonLine(plain, { idAsJson: '1', url: 'https://a.example/', problems: ['RULE_FAILED'] }),
    );
    expect(line).toMatchObject({ url: 'https://a.example/', problems: ['RULE_FAILED'] });
  });

  it('counts every offset in code points when asked to, also those of cards', () => {
    const line: Line = JSON.parse(
      serializeJsonLine(plain, { idAsJson: '1', offsets: 'codepoint', context: true }),
    );
    const characters = Array.from(EXAMPLE_TEXT);
    const at = (span?: Spanned) => characters.slice(span?.start, span?.end).join('');
    const [pledge, trade] = line.claims;
    expect(at(pledge)).toBe(pledge?.quote);
    expect(at(pledge?.quantity)).toBe('1,200 jobs');
    expect(at(pledge?.place[0])).toBe('Ohio');
    expect(at(trade?.context.check.stated)).toBe('4 percent');
  });

  it('is one line', () => {
    const line = serializeJsonLine(plain, { idAsJson: '1', text: 'a\nb\r\n' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
  });

  it('carries a review beside its claim, without the claim again', () => {
    const line: Line = JSON.parse(serializeJsonLine(EXAMPLE_SET, { idAsJson: '1' }));
    expect(line.claims[0]?.review).toMatchObject({ decision: 'accepted', reviewer: 'R. Okafor' });
    expect(line.claims[0]?.review).not.toHaveProperty('claim');
  });
});
