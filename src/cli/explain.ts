/**
 * Explain: how a sentence was read, from the gate to the record that was chosen.
 *
 * In:  a sentence, the knowledge base, the time of the run.
 * Out: text for people, or the same as JSON; for a sentence without a claim the nearest rules and what they lacked.
 * Limit: told in the engine's own terms (rules, refiners, records): it is for those who work on them.
 */
import { readSource } from '../core/annotation/reading';
import type { Claim, Span } from '../core/engine/claim';
import { sourceFromText } from '../core/engine/text-blocks';
import type { TraceEvent } from '../core/engine/trace';
import type { Knowledge } from '../core/knowledge/base';
import { explainMatches } from '../core/knowledge/match';
import type { ExplainOptions } from './arguments';
import { describeMiss, explainMisses } from './explain-misses';

const quoted = (text: string, { start, end }: Span): string => `“${text.slice(start, end)}”`;

type AmountEvent = Extract<TraceEvent, { step: 'amount' }>;

const describeAmount = ({ value, unit, counts }: AmountEvent): string =>
  `${value}${unit && ` ${unit}`}${counts === undefined ? '' : `, counts ${counts}`}`;

/** One event as a line; null for what the summary tells anyway. */
function lineOf(event: TraceEvent, text: string): string | null {
  switch (event.step) {
    case 'sentence':
      return `${quoted(text, event)}\n  ${event.gate ? 'the gate is open' : 'the gate is shut: not read further'}`;
    case 'amount':
      return `  amount ${quoted(text, event)}: ${describeAmount(event)}`;
    case 'rule':
      return `  rule ${event.rule} fired, score ${event.score.toFixed(2)}, at word ${event.at + 1}`;
    case 'refiner':
      return `  refiner ${event.refiner}: ${event.changes().join('; ') || 'left all as it was'}`;
    case 'problem':
      return `  rule ${event.rule} failed: ${event.reason}`;
    case 'claim':
      return null;
  }
}

/** What the record of a claim says, key by key, without the offsets. */
function describeClaim(claim: Claim, events: TraceEvent[]): string[] {
  const { id, kind, status, measure, quantity, confidence, matches: _, ...rest } = claim;
  const value = quantity && `${quantity.value} ${quantity.unit} (${quantity.is})`;
  const named = Object.entries(rest).flatMap(([key, said]) => {
    const words = Array.isArray(said) ? said.map(wordsOf) : [wordsOf(said)];
    const told = words.filter((word) => word !== '');
    return told.length > 0 ? [`  ${key}: ${told.join('; ')}`] : [];
  });
  return [
    `claim ${id}`,
    `  ${[kind, status, measure, value].filter((part) => part).join(', ')}; confidence ${confidence.toFixed(2)}`,
    ...describeOrigin(claim, events),
    ...named,
  ];
}

/** The rule that a claim came from and the score that its confidence was made from. */
function describeOrigin({ id }: Claim, events: TraceEvent[]): string[] {
  const event = events.find((one) => one.step === 'claim' && one.claim.id === id);
  return event?.step === 'claim' ? [`  by rule ${event.rule}, score ${event.score.toFixed(2)}`] : [];
}

/** The words of a mention, place, period or deadline, with what they were resolved to. */
function wordsOf(said: unknown): string {
  if (typeof said !== 'object' || said === null || !('start' in said || 'code' in said)) return '';
  return Object.entries(said)
    .filter(([key]) => key !== 'start' && key !== 'end')
    .map(([key, value]) => (key === 'text' ? `“${String(value)}”` : `${key} ${String(value)}`))
    .join(', ');
}

type Explained = ReturnType<typeof explainMatches>[number];

const OUTCOMES: Record<Explained['verdicts'][number]['outcome'], string> = {
  won: 'chosen',
  lost: 'lost: another agrees better',
  'too-weak': 'lost: too little agrees',
  'one-agreement-only': 'lost: one agreement alone proves nothing',
  'too-near-another': 'given up: another comes too near',
};

/** The records that were considered for a claim, and why each won or lost. */
function describeVerdicts({ verdicts }: Explained): string[] {
  if (verdicts.length === 0) return ['  no record was considered'];
  return verdicts.flatMap(({ record, pack, type, score, because, against, outcome }) => [
    `  ${type} ${record}${pack === undefined ? '' : ` of the pack ${pack}`}, score ${score.toFixed(2)}: ${OUTCOMES[outcome]}`,
    ...because.map(({ what, claim, record: held }) => `    for: ${what}, ${claim} = ${held}`),
    ...against.map((reason) => `    against: ${reason}`),
  ]);
}

export function explain(
  { sentence, published, json }: ExplainOptions,
  base: Knowledge,
  created: string,
): string {
  const events: TraceEvent[] = [];
  const source = sourceFromText(sentence, published === undefined ? {} : { published });
  const reading = readSource(source, base, created.slice(0, 10), { trace: (event) => events.push(event) });
  const { claims, problems } = reading;
  const explained = explainMatches(claims, source, base);
  const misses = explainMisses(source, claims, events);
  if (json) return `${JSON.stringify({ events, claims: explained, misses, problems }, null, 2)}\n`;
  const trace = events.flatMap((event) => lineOf(event, sentence) ?? []);
  const told = explained.flatMap((one) => [
    '',
    ...describeClaim(one.claim, events),
    ...describeVerdicts(one),
  ]);
  return `${[...trace, ...told, ...misses.flatMap(describeMiss)].join('\n')}\n`;
}
