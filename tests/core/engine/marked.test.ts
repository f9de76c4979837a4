/** Marked sentences: the kind and number of each claim that a sentence states, and nothing beside; one line a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/engine/claim';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { BUNDLED } from '../knowledge/bundled';

const FOLDER = join(import.meta.dirname, '../../cases/marked');

/** `jobs/stated 1200` and the like; the status may be left out of the table, and then is not looked at. */
function told({ kind, status, quantity, amount }: Claim, withStatus: boolean): string {
  const value = (quantity ?? amount)?.value;
  return `${kind}${withStatus ? `/${status}` : ''} ${value === undefined ? '-' : String(Number(value.toPrecision(3)))}`;
}

function wanted(word: string): string {
  const [kind = '', value = ''] = word.trim().split(' ');
  return `${kind} ${value === '-' ? '-' : String(Number(Number(value).toPrecision(3)))}`;
}

const linesOf = (file: string): [text: string, marks: string][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cut = line.indexOf(' | ');
      return [line.slice(cut + 3), line.slice(0, cut)];
    });

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(linesOf(file))('%s', (text, marks) => {
    const claims = findClaims(sourceFromText(text, { published: '2026-06-15' }), { names: BUNDLED.names });
    const marked = marks.split(';').map((mark) => mark.trim());
    const expected = marks === 'none' ? [] : marked.map(wanted);
    expect(claims.map((claim, at) => told(claim, marked[at]?.includes('/') ?? false))).toEqual(expected);
  });
});
