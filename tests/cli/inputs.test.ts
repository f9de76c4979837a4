/** What comes in: bytes, lines and documents, whatever their state. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { splitByteLines } from '../../src/cli/byte-lines';
import { reasonOf } from '../../src/cli/inputs';
import { parseLine } from '../../src/cli/jsonl-line';
import { inOneLine } from '../../src/cli/run-report';
import { decodeUtf8 } from '../../src/cli/utf8';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function linesOf(text: string, size: number, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of splitByteLines(chunksOf(Buffer.from(text), size), longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes && Buffer.from(bytes).toString('utf8'));
  }
  return lines;
}

describe('splitByteLines', () => {
  it('cuts at line feeds wherever the chunks end', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '🚢', '\r', '\n', '{"b":1}'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(whole, size)).toEqual(expected);
      }),
    );
  });

  it('passes over a line that is too long and goes on', async () => {
    expect(await linesOf(`ok\n${'x'.repeat(50)}\nok again\n${'y'.repeat(50)}`, 7, 20)).toEqual([
      'ok',
      null,
      'ok again',
      null,
    ]);
  });
});

describe('decodeUtf8', () => {
  it('keeps line ends and drops the byte-order mark only', () => {
    expect(decodeUtf8(Buffer.from('\ufeffa\r\nb\u2028\ufeffc'))).toEqual({ text: 'a\r\nb\u2028\ufeffc' });
  });

  it.each<[string, number[], number]>([
    ['a Latin-1 byte', [0x61, 0x0a, 0xe9, 0x61], 2],
    ['a cut character at the end', [0x61, 0x0a, 0x0a, 0xe2, 0x82], 3],
    ['a lone continuation', [0x80], 1],
    ['a surrogate in UTF-8', [0x0a, 0xed, 0xa0, 0x80, 0x0a], 2],
  ])('names the line of %s', (_, bytes, invalidLine) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ invalidLine });
  });

  it('does not call invalid what is only too long', () => {
    const tooLong = Object.assign(new Error('too long'), { code: 'ERR_STRING_TOO_LONG' });
    const decode = vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(() => {
      throw tooLong;
    });
    expect(() => decodeUtf8(Buffer.from('a'))).toThrow(tooLong);
    expect(reasonOf(tooLong)).toBe('is too large to be one document; make JSONL of it');
    decode.mockRestore();
  });
});

describe('parseLine', () => {
  it.each<[string, object]>([
    ['{"id":"a","text":"T"}', { idAsJson: '"a"', id: 'a', content: { kind: 'text', text: 'T' } }],
    ['{"id":"a","html":"<p>T"}', { content: { kind: 'html', text: '<p>T' } }],
    ['{"id":7,"text":""}', { idAsJson: '7', id: '7', content: { kind: 'text', text: '' } }],
    ['{"id":12345678901234567890,"text":"T"}', { idAsJson: '12345678901234567890' }],
    ['{ "text" : "\\"id\\": 1", "id" : 1.0 }', { idAsJson: '1.0' }],
    ['{"id":1e3,"text":"T","more":[{"id":5}]}', { idAsJson: '1e3' }],
    [
      '{"related":{"id":12345678901234567891},"id":12345678901234567890,"text":"T"}',
      { idAsJson: '12345678901234567890', id: '12345678901234567890' },
    ],
    [
      '{"id":12345678901234567890,"text":"T","more":[{"id":12345678901234567891}]}',
      { idAsJson: '12345678901234567890' },
    ],
    [
      '{"a":"\\\\","b":"{[\\"id\\":2","\\u0069d" : -5.50 ,"text":"id","c":{"d":["id",{}]}}',
      { idAsJson: '-5.50' },
    ],
    ['{"id":1,"id":2.0,"text":"T"}', { idAsJson: '2.0' }],
    ['{"id":-0,"text":"T"}', { idAsJson: '-0' }],
    ['{"id":"a","text":"T","html":null,"url":null,"published":null,"x":1}', { id: 'a' }],
    [
      '{"id":"a","text":"T","url":"https://a.example/","published":"2018-09-20"}',
      { url: 'https://a.example/', published: '2018-09-20' },
    ],
    ['  {"id":"a","text":"T"}\r', { id: 'a' }],
  ])('reads %s', (line, document) => {
    expect(parseLine(line)).toMatchObject(document);
  });

  it.each<[string, RegExp]>([
    ['{"id":"a","text":', /^not JSON \(.+\); write one object a line/],
    ['hello', /not JSON/],
    ['[1]', /not a JSON object/],
    ['null', /not a JSON object/],
    ['"a"', /not a JSON object/],
    ['{"text":"T"}', /"id" is missing/],
    ['{"id":null,"text":"T"}', /"id" must be/],
    ['{"id":{},"text":"T"}', /"id" must be/],
    ['{"id":"a"}', /neither "text" nor "html"/],
    ['{"id":"a","text":"T","html":"T"}', /both "text" and "html"/],
    ['{"id":"a","text":5}', /"text" must be a string/],
    ['{"id":"a","text":"T","url":5}', /"url" must be a string/],
  ])('says what is wrong with %s', (line, reason) => {
    expect(parseLine(line)).toMatch(reason);
  });

  it.each([
    ['"2018-09-20"', '2018-09-20'],
    ['"2018-09-20T10:30:00Z"', '2018-09-20'],
    ['"2018-09-20T10:30:00.000+02:00"', '2018-09-20'],
    ['"2018-09"', '2018-09'],
    ['"2018"', '2018'],
  ])('takes %s for a date', (written, published) => {
    expect(parseLine(`{"id":"a","text":"T","published":${written}}`)).toMatchObject({ published });
  });

  it.each(['"20 Sept 2018"', '"2018-02-30"', '"2004/2005"', '"2018-13"', '5', '{}'])(
    'reads a text without its date where that is %s, and says so',
    (written) => {
      const parsed = parseLine(`{"id":"a","text":"T","published":${written}}`);
      expect(parsed).toMatchObject({ id: 'a', doubt: { code: 'PUBLISHED_UNREADABLE' } });
      expect(parsed).not.toHaveProperty('published');
    },
  );

  it('writes a number as it came, whatever stands around it', () => {
    const digits = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String);
    const others = fc.dictionary(
      fc.string().filter((key) => !['id', 'text', 'html', 'url', 'published', '__proto__'].includes(key)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(digits, others, others, (id, before, after) => {
        const inside = JSON.stringify({ ...before, more: { ...after, id: 7 } }).slice(1, -1);
        const line = `{${inside},"id":${id},"text":"T","after":${JSON.stringify([after, { id: 8 }])}}`;
        expect(parseLine(line)).toMatchObject({ idAsJson: id, id });
      }),
    );
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const parsed = parseLine(line);
        expect(['string', 'object']).toContain(typeof parsed);
      }),
    );
  });
});

describe('inOneLine', () => {
  it('lets no line feed and no control sequence through', () => {
    expect(inOneLine('a\nb\r\n\u001b[31mc\u2028d')).toBe('a b [31mc d');
    expect(inOneLine('x'.repeat(1000)).length).toBeLessThan(310);
  });
});
