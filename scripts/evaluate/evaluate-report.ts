/**
 * Evaluate report: a score as text for a terminal, and as rows of a Markdown table.
 *
 * In:  what score-texts.ts and score-matching.ts counted.
 * Out: lines; shares with three places after the point.
 * Limit: wording and order only; nothing is counted here.
 */
import { FIELDS } from './field-checks';
import { describeReliability } from './reliability';
import type { MatchingScore } from './score-matching';
import type { Forecast, Listed, Score } from './score-texts';
import { f1, precision, recall, shareOf, sum, type Tally } from './tally';

const figure = (share: number): string => share.toFixed(3);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const tallyLine = (name: string, tally: Tally): string =>
  `  ${name.padEnd(22)} right ${String(tally.right).padStart(4)}  false ${String(tally.false).padStart(4)}  missed ${String(tally.missed).padStart(4)}   P ${figure(precision(tally))}  R ${figure(recall(tally))}  F1 ${figure(f1(tally))}`;

const tallyLines = (title: string, tallies: Map<string, Tally>): string[] => [
  title,
  ...[...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => tallyLine(name, tally)),
];

const fieldLines = ({ fields }: Score): string[] => [
  'fields, among hits',
  ...FIELDS.flatMap((field) => {
    const share = fields.get(field);
    return share
      ? [`  ${field.padEnd(22)} ${String(share.right)}/${String(share.of)} = ${figure(shareOf(share))}`]
      : [];
  }),
];

const spanOf = (score: Score): number => {
  const { right } = sum(score.kinds.values());
  return right > 0 ? score.overlap / right : 0;
};

/** The wrong ones, the commonest first. */
const confusionLines = (title: string, counts: Map<string, number>): string[] => [
  title,
  ...[...counts]
    .filter(([pair]) => !isSame(pair))
    .sort(([, a], [, b]) => b - a)
    .map(([pair, times]) => `  ${String(times).padStart(4)}  ${pair}`),
];

function isSame(pair: string): boolean {
  const [from = '', to] = pair.split(' → ');
  return from === to || from.endsWith(` ${to ?? ''}`);
}

export function reliabilityLines(forecasts: readonly Forecast[]): string[] {
  const { bins, distance, brier } = describeReliability(forecasts);
  return [
    'confidence claimed, and the share that was right',
    ...bins.map(
      ({ from, to, count, claimed, right }) =>
        `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(4)} claims  claimed ${figure(claimed)}  right ${figure(right)}`,
    ),
    `  mean distance ${figure(distance)}, Brier score ${figure(brier)}`,
  ];
}

const listLines = (title: string, listed: Listed[]): string[] => [
  `${title}: ${String(listed.length)}`,
  ...listed.map(({ id, what, quote }) => `  ${id}  ${what}  “${quote.replace(/\s+/g, ' ')}”`),
];

/** The one-line summary that ends a report. */
export function summaryLine(score: Score): string {
  const all = sum(score.kinds.values());
  const { right: marked, of } = score.negatives;
  const fields = [...score.fields].map(([field, share]) => `${field} ${shareOf(share).toFixed(2)}`);
  return `F1 ${figure(f1(all))} P ${figure(precision(all))} R ${figure(recall(all))} negatives-marked ${String(marked)}/${String(of)} span ${spanOf(score).toFixed(2)} ${fields.join(' ')}`;
}

export function scoreLines(name: string, score: Score, withMisses: boolean): string[] {
  return [
    `${name}: ${String(score.texts)} texts, ${String(score.claims)} claims`,
    ...tallyLines('kinds', score.kinds),
    ...tallyLines('statuses', score.statuses),
    ...tallyLines('tags', score.tags),
    ...fieldLines(score),
    `  ${'span'.padEnd(22)} ${figure(spanOf(score))} mean overlap of hits`,
    ...confusionLines('kinds taken for another', score.kindConfusions),
    ...confusionLines('statuses taken for another', score.statusConfusions),
    ...reliabilityLines(score.forecasts),
    ...(withMisses ? listLines('missed', score.misses) : []),
    ...(withMisses ? listLines('falsely marked', score.falseMarks) : []),
    summaryLine(score),
    '',
  ];
}

export const matchingLines = (
  title: string,
  { tally, unread, wrong }: MatchingScore,
  withMisses: boolean,
): string[] => [
  title,
  tallyLine('matching', tally),
  `  of the missed, ${String(unread)} have no claim that the engine finds`,
  ...(withMisses ? wrong.map((line) => `  ${line}`) : []),
];

const COLUMNS = [
  'status',
  'value',
  'measure',
  'is',
  'actor',
  'speaker',
  'place',
  'partner',
  'deadline',
] as const;

/** A Markdown table: one row a set. */
export function scoreTable(scores: [name: string, score: Score][]): string[] {
  const head = ['texts', 'claims', 'P', 'R', 'F1', 'negatives marked', 'span', ...COLUMNS];
  const rows = scores.map(([name, score]) => {
    const all = sum(score.kinds.values());
    const fields = COLUMNS.map((field) => score.fields.get(field));
    return [
      name,
      String(score.texts),
      String(score.claims),
      ...[precision(all), recall(all), f1(all)].map(figure),
      score.negatives.of > 0 ? percent(shareOf(score.negatives)) : '–',
      spanOf(score).toFixed(2),
      ...fields.map((share) => (share ? shareOf(share).toFixed(2) : '–')),
    ];
  });
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(['labelled set', ...head]), line(['---', ...head.map(() => '---:')]), ...rows.map(line)];
}
