/** The knowledge file's text: the same base comes out as went in, read in parts. */
import { describe, expect, it, vi } from 'vitest';
import { buildFromData } from '../../../scripts/knowledge/read-data';
import { parseBase } from '../../../src/core/knowledge/open-base';
import { readBaseText, serializeBase } from '../../../src/core/knowledge/base-text';

const file = buildFromData();
const text = serializeBase(file);

describe('the text of the base', () => {
  it('gives back every record as it was', () => {
    expect(JSON.parse(JSON.stringify(readBaseText(text)))).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it('is ASCII, so that a character is a byte', () => {
    expect(/[^\0-\x7f]/.test(text)).toBe(false);
  });

  it('reads no kind and no record that nobody asks for, and each once', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const knowledge = parseBase(readBaseText(text));
    expect(parse).toHaveBeenCalledOnce();
    const series = knowledge.series.get('us-unemployment-rate');
    expect(knowledge.seriesBy.size).toBeGreaterThan(100);
    expect(parse).toHaveBeenCalledTimes(2);
    expect(series?.points[0]).toEqual(['1980', 7.2]);
    expect(series?.source.publisher).toBe('U.S. Bureau of Labor Statistics');
    expect(parse).toHaveBeenCalledTimes(3);
    parse.mockRestore();
  });

  it.each([
    ['cut after its first line', text.slice(0, text.indexOf('\n') + 1)],
    ['cut in its first line', text.slice(0, 500)],
    ['cut before its last record', text.slice(0, text.trimEnd().lastIndexOf('\n'))],
  ])('is refused where it is %s', (_, cut) => {
    expect(() => readBaseText(cut)).toThrow();
  });
});
