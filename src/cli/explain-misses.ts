/**
 * Explain misses: for each sentence in which no claim was found, what it lacked and which rules came nearest.
 *
 * In:  the source text, its claims, the trace's events.
 * Out: what kept the gate shut, the refiners that dropped claims, the nearest rules; as data and as lines.
 * Limit: a refiner is named where it dropped something in the text: the trace does not tell the sentence.
 */
import { findAnchors } from '../core/engine/amounts/anchors';
import type { Claim, Span } from '../core/engine/claim';
import { gateLacks } from '../core/engine/words/cues';
import { RULES } from '../core/engine/find-claims';
import { findNearMisses, type NearMiss } from '../core/engine/near-misses';
import { findSentences } from '../core/engine/sentences';
import type { SourceText } from '../core/engine/source-text';
import { findTokens } from '../core/engine/tokens';
import type { TraceEvent } from '../core/engine/trace';

export type Miss = {
  sentence: string;
  gate: ReturnType<typeof gateLacks>;
  /** Refiners that dropped a claim of the text. */
  dropped: string[];
  nearest: NearMiss[];
};

const GATES = {
  noun: 'not read further: no word that a claim is about (jobs, exports, a tariff, a pledge …)',
  number: 'not read further: neither a number nor a verb of promise or plan',
};

const droppedBy = (events: TraceEvent[]): string[] =>
  events.flatMap((event) =>
    event.step === 'refiner' && event.changes().some((change) => change.startsWith('dropped'))
      ? [event.refiner]
      : [],
  );

function missOf({ text }: SourceText, span: Span, events: TraceEvent[]): Miss {
  const sentence = text.slice(span.start, span.end);
  const tokens = findTokens(text, span);
  const gate = gateLacks(sentence);
  // without any noun of a claim every rule is as far off as the next
  const nearest =
    gate === 'noun' ? [] : findNearMisses({ text: sentence, tokens }, findAnchors(tokens), RULES);
  return { sentence, gate, dropped: gate ? [] : droppedBy(events), nearest };
}

export function explainMisses(source: SourceText, claims: Claim[], events: TraceEvent[]): Miss[] {
  const sentences = source.blocks.flatMap((block) => findSentences(source.text, block));
  return sentences
    .filter(({ start }) => !claims.some(({ sentence }) => sentence.start === start))
    .map((span) => missOf(source, span, events));
}

export function describeMiss({ sentence, gate, dropped, nearest }: Miss): string[] {
  return [
    '',
    `no claim in “${sentence}”`,
    ...(gate ? [`  ${GATES[gate]}`] : []),
    ...dropped.map((refiner) => `  refiner ${refiner} dropped a claim`),
    ...nearest.flatMap(({ rule, pattern, lacks }, index) => [
      `  ${index === 0 ? 'nearest rule' : 'then'} ${rule}: ${pattern}`,
      `    lacks: ${lacks}`,
    ]),
  ];
}
