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
