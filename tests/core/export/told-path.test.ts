/** The path of a pledge: a promise that was cut and then raised a little is never told as "raised" alone. */
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import { formatSince, formatStatus } from '../../../src/core/export/wording-status';
import { formatRecordLabel } from '../../../src/core/export/wording-summaries';
import type { Card, CardRecord } from '../../../src/core/knowledge/card';
import { claim } from '../../support/sample-claims';
import { words } from '../../support/words';

const CLAIM = claim({ id: 'c1', kind: 'pledge', status: 'made', quote: 'to create 13,000 jobs' });
const SOURCE = { title: 'A report', publisher: 'A paper', url: 'https://paper.example/1' };

/** Statuses with their dates, in order; those after 20 September 2018 are told as since. */
function cardOf(steps: string[], type: CardRecord['type'] = 'pledge'): Card {
  const timeline = steps.map((step) => {
    const [date = '', status = ''] = step.split(' ');
    return { date, status, event: step, since: date > '2018-09-20', source: SOURCE };
  });
  const dated = timeline.map(({ status, date, since }) => ({ status, date, since }));
  const [then, now] = [dated.findLast(({ since }) => !since), dated.at(-1)];
  return {
    ...blankCard(CLAIM, '2018-09-20', { version: '1', cutOff: '2026-10-31' }),
    problems: [],
    timeline,
    record: {
      id: 'r',
      type,
      title: 'A plant',
      outcomeKnown: true,
      ...(then && { statusThen: then }),
      ...(now && { statusNow: now }),
    },
  };
}

type Case = { why: string; steps: string[]; label: string; line: string; since: string | null };

const CASES: Case[] = [
  {
    why: 'cut, counted, and raised a little',
    steps: [
      '2017-07-26 made',
      '2018-06 in-progress',
      '2021-04-20 reduced',
      '2024-12 reduced',
      '2025-11-25 raised',
    ],
    label: 'Record: made 2017, reduced 2021, raised 2025',
    line: '◐ Under way, June 2018, 3 months before this article',
    since: 'Since then: reduced 2021, raised 2025',
  },
  {
    why: 'cut before the article, raised after it',
    steps: ['2014-01 made', '2016-02 reduced', '2019-11-25 raised'],
    label: 'Record: made 2014, reduced 2016, raised 2019',
    line: '▼ Reduced, February 2016, 2 years before this article',
    since: 'Since then: raised, 25 November 2019',
  },
  {
    why: 'cut and raised before the article',
    steps: ['2014-01 made', '2016-02 reduced', '2017-03 raised'],
    label: 'Record: made 2014, reduced 2016, raised 2017',
    line: '↕ Reduced 2016, raised 2017',
    since: null,
  },
  {
    why: 'cut in between, and under way again',
    steps: ['2017-01 in-progress', '2020-05 reduced', '2023-01 in-progress'],
    label: 'Record: reduced 2020, under way 2023',
    line: '◐ Under way, January 2017, 20 months before this article',
    since: 'Since then: reduced 2020, under way 2023',
  },
  {
    why: 'cut long ago, under way on the day, raised since',
    steps: ['2014-01 made', '2016-02 reduced', '2018-01 in-progress', '2020-03 raised'],
    label: 'Record: made 2014, reduced 2016, raised 2020',
    line: '◐ Under way, January 2018, 8 months before this article',
    since: 'Since then: reduced 2016, raised 2020',
  },
  {
    why: 'raised once',
    steps: ['2017-01-09 made', '2019-03-05 raised'],
    label: 'Record: made 2017, raised 2019',
    line: '○ Made, 9 January 2017, 20 months before this article',
    since: 'Since then: raised, 5 March 2019',
  },
  {
    why: 'nothing new',
    steps: ['2017-01-09 made', '2019-03-05 made'],
    label: 'Record: made 2017',
    line: '○ Made, 9 January 2017, 20 months before this article',
    since: null,
  },
];

describe('a pledge that was', () => {
  it.each(CASES)('$why', ({ steps, label, line, since }) => {
    const card = cardOf(steps);
    const status = formatStatus(CLAIM, card, words);
    expect(formatRecordLabel(card.timeline, words)).toBe(label);
    expect([`${status?.mark} ${status?.word}`, status?.detail].filter((part) => part).join(', ')).toBe(line);
    expect(formatSince(card, words)).toBe(since);
  });
});

it('rounds of a tariff that came in the same year are told once', () => {
  const steps = ['2018-06 announced', '2018-07 in-force', '2018-09 announced', '2019-05 in-force'];
  expect(formatRecordLabel(cardOf(steps, 'tariff').timeline, words)).toBe(
    'Record: announced 2018, in force 2018',
  );
});

it('a tariff is told by its own last status: its timeline holds the rounds of others', () => {
  const card = cardOf(['2018-06 announced', '2019-05 raised', '2020-02 lowered'], 'tariff');
  expect(formatSince(card, words)).toBe('Since then: lowered, February 2020');
});
