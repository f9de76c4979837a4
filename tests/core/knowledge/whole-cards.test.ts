/** Whole cards, figure by figure: what a reader gets for sixty sentences, against facts written down by hand. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { Card, Dated } from '../../../src/core/knowledge/card';
import { CHECK_CARD_CASES } from '../../cases/check-card-cases';
import { RECORD_CARD_CASES } from '../../cases/record-card-cases';
import { BUNDLED } from './bundled';

const cardsOf = (text: string, published: string): Card[] =>
  readSource(sourceFromText(text, { published }), BUNDLED, '2026-11-25').cards;

const pair = (reached: Dated | undefined): [string, string | undefined] | null =>
  reached ? [reached.status, reached.date] : null;

describe('cards of records', () => {
  it.each(RECORD_CARD_CASES)('$published: $text', (expected) => {
    const card = cardsOf(expected.text, expected.published).find(
      ({ record }) => record?.id === expected.record,
    );
    expect(card?.record?.title).toBe(expected.title);
    expect(pair(card?.record?.statusThen)).toEqual(expected.then);
    expect(pair(card?.record?.statusNow)).toEqual(expected.now);
    expect(card?.record?.outcomeKnown).toBe(expected.known);
    const days = (since: boolean): string[] =>
      (card?.timeline ?? []).filter((entry) => entry.since === since).map(({ date }) => date);
    expect(days(false)).toEqual(expected.before);
    expect(days(true)).toEqual(expected.since);
    expect(card?.figures.map(({ value, date }) => [value, date])).toEqual(expected.figures);
    expect(card?.views.length).toBe(expected.views);
  });
});

describe('cards that hold a figure against the official one', () => {
  it.each(CHECK_CARD_CASES)(
    '$text',
    ({ text, published = '2025-06-01', series, official, percent, verdict }) => {
      const [card] = cardsOf(text, published);
      expect(card?.check?.verdict).toBe(verdict);
      expect(card?.check?.official.value).toBe(official);
      expect((card?.check?.difference ?? NaN) * 100).toBeCloseTo(percent, 1);
      expect(BUNDLED.series.get(series)?.title).toBe(card?.check?.official.label);
      expect(card?.check?.official.source.url).toMatch(/^https?:/);
    },
  );

  it('are sixty with those of the records', () => {
    expect(CHECK_CARD_CASES.length + RECORD_CARD_CASES.length).toBeGreaterThanOrEqual(60);
  });
});
