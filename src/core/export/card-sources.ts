/**
 * Card sources: where the facts of a card come from, each source once.
 *
 * In:  a card.
 * Out: its sources in the order in which a reader meets them.
 * Limit: two addresses of one text are two sources.
 */
import type { Card, SourceRef } from '../knowledge/card';

export function sourcesOf({ timeline, figures, series, scale, check, views }: Card): SourceRef[] {
  const all = [
    ...timeline.map(({ source }) => source),
    ...figures.map(({ source }) => source),
    ...(series ? [series.source] : []),
    ...(check ? [check.official.source] : []),
    ...scale.flatMap(({ operands }) => operands.map(({ source }) => source)),
    ...views.flatMap(({ source }) => (source ? [source] : [])),
  ];
  const seen = new Set<string>();
  return all.filter(({ url }) => !seen.has(url) && seen.add(url));
}
