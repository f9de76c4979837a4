/** The card's date: which day it is told against, and which part of the page names it. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import type { SourceText } from '../../../src/core/engine/source-text';
import { formatAsOf } from '../../../src/core/export/wording-status';
import { words } from '../../support/words';
import { BASE } from '../annotation/example-base';

const TEXT = 'Contoso pledged to create 5,000 jobs in Ohio.';

function said(dated: Partial<SourceText>): string {
  const source = { text: TEXT, blocks: [{ start: 0, end: TEXT.length }], ...dated };
  const [card] = readSource(source, BASE, '2026-11-27').cards;
  if (!card) throw new Error('no claim in the sentence');
  return formatAsOf(card, words);
}

describe('the card says as of when it is told', () => {
  it.each<[SourceText['publishedFrom'], string]>([
    ['json-ld', 'As of 20 September 2018, by the page’s structured data.'],
    ['meta', 'As of 20 September 2018, by the page’s header.'],
    ['time', 'As of 20 September 2018, by the date shown on the page.'],
    ['address', 'As of 20 September 2018, by the page’s address.'],
    [undefined, 'As of 20 September 2018.'],
  ])('%s', (from, text) => {
    expect(said({ published: '2018-09-20', ...(from && { publishedFrom: from }) })).toBe(text);
  });

  it('today, where the page names no date', () => {
    expect(said({})).toBe('As of today: this page names no date.');
  });
});
