/**
 * Cards of records, figure by figure: written from the collected facts, not from what the code answers.
 *
 * `then` and `now` are the status on the article's day and the last known, each with its day; `before` and `since` the days of
 * the timeline; `figures` value and date of each that may be shown; `views` how many may.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type RecordCardCase = {
  text: string;
  published: string;
  record: string;
  title: string;
  then: [status: string, date: string] | null;
  now: [status: string, date: string] | null;
  before: string[];
  since: string[];
  figures: [value: number, date: string][];
  views: number;
  known: boolean;
};

export const RECORD_CARD_CASES: RecordCardCase[] = readFileSync(
  resolve(import.meta.dirname, 'record-cards.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RecordCardCase);
