/** Headings: title case is read like the same words in small letters, and no sentence is taken for it. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/engine/claim';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { isTitleCase } from '../../../src/core/engine/title-case';
import { findTokens } from '../../../src/core/engine/tokens';
import { HEADINGS, NOT_HEADINGS, TOLD_BELOW } from '../../cases/heading-cases';
import { BUNDLED } from '../knowledge/bundled';

const claimsIn = (text: string): Claim[] =>
  findClaims(sourceFromText(text, { published: '2024-06-15' }), { names: BUNDLED.names });

const codes = (places: Claim['place'] = []) => places.map(({ code }) => code);

/** What a claim says, in small letters. */
const told = ({ kind, status, measure, quantity, amount, period, deadline, ...claim }: Claim) => ({
  ...{ kind, status, measure, value: (quantity ?? amount)?.value },
  ...{ from: period?.from, to: period?.to, date: deadline?.date },
  ...{ place: codes(claim.place), partner: codes(claim.partner) },
  texts: [claim.quote, claim.actor?.text, claim.speaker?.text].map((text) => text?.toLowerCase()),
});

const isHeading = (text: string): boolean => isTitleCase(findTokens(text, { start: 0, end: text.length }));

describe('a heading in title case', () => {
  it.each(HEADINGS)('%s', (heading, sentence) => {
    expect(heading.toLowerCase()).toBe(sentence.toLowerCase());
    expect(claimsIn(sentence)).not.toHaveLength(0);
    expect(claimsIn(heading).map(told)).toEqual(claimsIn(sentence).map(told));
  });
  it.each(TOLD_BELOW)('with its text: %s', (heading, sentence, text) => {
    const [claim] = claimsIn(`${sentence}\n\n${text}`).map(told);
    expect(claim).toBeDefined();
    expect(claimsIn(`${heading}\n\n${text}`).map(told)).toEqual([claim]);
  });
  it('keeps the words as they are written', () => {
    const [claim] = claimsIn('Ford To Cut 3,000 Jobs In Germany By The End Of June');
    expect(claim?.quote).toBe('Ford To Cut 3,000 Jobs In Germany By The End Of June');
    expect(claim?.period?.text).toBe('By The End Of June');
  });
  it.each(NOT_HEADINGS)('is not: %s', (text) => {
    expect(isHeading(text)).toBe(false);
  });
});
