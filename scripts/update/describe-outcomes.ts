/**
 * Describe outcomes: the difference that a maintainer reads before committing.
 *
 * In:  the outcomes of a run.
 * Out: lines: new periods, revisions apart from them, what failed and why.
 * Limit: ten revisions of a series are listed, the rest counted; git shows them all.
 */
import type { Comparison } from './compare';
import type { Outcome } from './run-update';

const SHOWN = 10;

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 3 });
const signed = (value: number): string => `${value > 0 ? '+' : ''}${figure(value)}`;

function listed(lines: string[]): string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [`    … ${rest} earlier ones`, ...lines.slice(-SHOWN)] : lines;
}

function describeChange(id: string, { added, revised, finer, emptied }: Comparison): string[] {
  const revisions = revised.map(
    ({ period, from, to }) => `    ${period}: ${figure(from)} → ${figure(to)} (${signed(to - from)})`,
  );
  return [
    id,
    ...(added.length > 0 ? [`  new: ${added.length}`] : []),
    ...listed(added.map(([period, value]) => `    ${period}: ${figure(value)}`)),
    ...(revised.length > 0 ? [`  revised: ${revised.length}`] : []),
    ...listed(revisions),
    ...(finer.length > 0 ? [`  more digits, same figure: ${finer.length}`] : []),
    ...(emptied.length > 0 ? [`  without a figure now, the held one stays: ${emptied.join(', ')}`] : []),
  ];
}

/** The whole report, one line an entry. */
export function describeOutcomes(outcomes: Outcome[], dryRun: boolean): string[] {
  const changed = outcomes.flatMap((outcome) =>
    outcome.is === 'changed' ? describeChange(outcome.id, outcome.comparison) : [],
  );
  const failed = outcomes.flatMap((outcome) =>
    outcome.is === 'failed' ? [outcome.id, ...outcome.why.slice(0, SHOWN).map((why) => `  ${why}`)] : [],
  );
  const count = (is: Outcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  return [
    ...changed,
    ...(failed.length > 0 ? ['', 'Not written:', ...failed] : []),
    '',
    `${count('changed')} ${dryRun ? 'would change' : 'changed'}, ${count('unchanged')} unchanged, ${count('failed')} not written`,
    ...(count('changed') > 0 && !dryRun
      ? [
          'Read the difference (git diff), raise RELEASE in scripts/knowledge/read-data.ts, run npm run knowledge.',
        ]
      : []),
  ];
}
