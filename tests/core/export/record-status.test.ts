/** Statuses of records in words: those without a day, and whatever a pack calls its own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import { formatRecordStatus, formatSince, formatStatus } from '../../../src/core/export/wording-status';
import { createWords, type Messages, type Words } from '../../../src/core/export/wording-words';
import type { Card, CardRecord } from '../../../src/core/knowledge/card';
import { claim } from '../../support/sample-claims';

const folder = resolve(import.meta.dirname, '../../../public/_locales');
const wordsOf = (language: string): Words =>
  createWords(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Messages);
const ENGLISH = wordsOf('en');
const plain = (text: string | null): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

const CLAIM = claim({ id: 'c1', kind: 'tariff', status: 'stated', quote: 'x' });
const cardOf = (over: Partial<CardRecord>): Card => ({
  ...blankCard(CLAIM, '2018-09-20', { version: '2026.11', cutOff: '2026-10-31' }),
  record: { id: 'a', type: 'tariff', title: 'A tariff', outcomeKnown: true, ...over },
});

describe('a status that a pack made up', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('is shown as it is: %s', (status) => {
    expect(formatRecordStatus(status, ENGLISH)).toBe(status);
    const card = cardOf({
      statusThen: { status, date: '2018' },
      statusNow: { status: 'kept', date: '2019' },
    });
    expect(formatStatus(CLAIM, card, ENGLISH)).toMatchObject({ mark: '○', word: status });
    expect(formatSince(card, ENGLISH)).toBe('Since then: kept, 2019');
  });

  it.each([
    ['never in force', 'Never in force'],
    ['never-in-force', 'Never in force'],
    ['In progress', 'Under way'],
    ['partly_kept', 'Partly kept'],
    ['on-the-shelf', 'on the shelf'],
  ])('has our word where it is ours: %s', (status, word) => {
    expect(formatRecordStatus(status, ENGLISH)).toBe(word);
  });
});

describe('a status whose day is not known', () => {
  const planned = cardOf({
    statusThen: { status: 'announced', date: '2018-08-23' },
    statusNow: { status: 'never-in-force' },
  });
  it.each([
    ['en', 'Later: never in force; the day is not known'],
    ['de', 'Später: nie in Kraft; der Tag ist nicht bekannt'],
    ['fr', 'Plus tard : jamais en vigueur ; date inconnue'],
    ['es', 'Después: nunca en vigor; se desconoce la fecha'],
  ])('stands beside the last that is dated, in %s', (language, since) => {
    expect(plain(formatSince(planned, wordsOf(language)))).toBe(since);
  });

  it('stands alone where no other is known', () => {
    const card = cardOf({ statusNow: { status: 'in-force' } });
    expect(formatStatus(CLAIM, card, ENGLISH)).toEqual({ mark: '●', word: 'In force', tone: 'kind' });
    expect(formatSince(card, ENGLISH)).toBeNull();
  });
});
