/**
 * Table texts: the sentences of tests/cases as labelled texts.
 *
 * In:  nothing; the tables are read where they lie.
 * Out: sentences with the kind and number of each claim, standing for the whole sentence.
 * Limit: of a rule's table only the look-alikes are taken; nearly all of them hold no claim of any kind.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOBS_CASES } from '../../tests/cases/jobs-cases';
import { PLEDGE_CASES } from '../../tests/cases/pledge-cases';
import { JOBS_NONE, JOBS_RECORDS } from '../../tests/cases/records/jobs-records';
import { PLEDGE_NONE } from '../../tests/cases/records/pledge-none';
import { PLEDGE_RECORDS } from '../../tests/cases/records/pledge-records';
import { TARIFF_NONE, TARIFF_RECORDS } from '../../tests/cases/records/tariff-records';
import { TRADE_NONE, TRADE_RECORDS } from '../../tests/cases/records/trade-records';
import { TARIFF_CASES } from '../../tests/cases/tariff-cases';
import type { Told } from '../../tests/cases/told';
import { TRADE_CASES } from '../../tests/cases/trade-cases';
import type { ExampleText } from './examples';

const MARKED = join(import.meta.dirname, '../../tests/cases/marked');

/** The labels stand for the whole sentence, so of one with a number they tell which amount is a claim, and nothing of words. */
function fromTable(text: string, told: { kind: string; value: number }[]): ExampleText {
  const numbered = told.some(({ value }) => !Number.isNaN(value));
  const claims = told.map(({ kind, value }) => ({
    kind,
    start: 0,
    end: text.length,
    ...(!Number.isNaN(value) && { quantity: { value } }),
  }));
  return { text, claims, ...(numbered && { amountsOnly: true }) };
}

const parseMarked = (file: string): ExampleText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cut = line.indexOf(' | ');
      const marks = line
        .slice(0, cut)
        .split(';')
        .map((mark) => mark.trim().split(' '));
      return fromTable(
        line.slice(cut + 3),
        marks.map(([kind = '', value]) => ({ kind: kind.replace(/\/.*/, ''), value: Number(value) })),
      );
    });

function ofRecord([text, first, { second, third } = {}]: Told): ExampleText {
  const told = [first, second, third].flatMap((words) => (words === undefined ? [] : [words.split(' ')]));
  return fromTable(
    text,
    told.map((words) => ({ kind: words[0] ?? '', value: Number(words.at(-2)) })),
  );
}

const RECORDS = [...PLEDGE_RECORDS, ...JOBS_RECORDS, ...TRADE_RECORDS, ...TARIFF_RECORDS];
const NONE = [...PLEDGE_NONE, ...JOBS_NONE, ...TRADE_NONE, ...TARIFF_NONE];

const LOOK_ALIKES = [...PLEDGE_CASES, ...JOBS_CASES, ...TRADE_CASES, ...TARIFF_CASES].flatMap(({ no }) => no);

export const tableTexts = (): ExampleText[] => [
  ...readdirSync(MARKED).flatMap((name) => parseMarked(join(MARKED, name))),
  ...RECORDS.map(ofRecord),
  ...[...NONE, ...LOOK_ALIKES].map((text) => fromTable(text, [])),
];
