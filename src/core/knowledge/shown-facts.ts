/**
 * Shown facts: what of a record may be shown to a reader.
 *
 * In:  a record's sources, figures, series points.
 * Out: references with source and date.
 * Limit: a fact whose only source is a copy, mirror or blog is kept in the base and never shown.
 */
import type { FigureRef, SourceRef } from './card';
import { isUpTo } from './dates';
import type { FactFigure, Source } from './schema-parts';
import type { Headcount, Series } from './schema-records';
import { byText } from './order';

/** The source at `index` where a newsroom would cite it; null for a weak one. */
export function shownSource(sources: Source[], index: number): SourceRef | null {
  const source = sources[index];
  if (!source || source.weak) return null;
  const { title, publisher, url, published } = source;
  return { title, publisher, url, ...(published && { published }) };
}

/** The first source that may be shown; null where all are weak. */
export function firstShown(sources: Source[]): SourceRef | null {
  const index = sources.findIndex(({ weak }) => !weak);
  return index < 0 ? null : shownSource(sources, index);
}

/** A record's figures that may be shown. */
export const shownFigures = (figures: FactFigure[], sources: Source[]): FigureRef[] =>
  figures.flatMap(({ label, value, unit, asOf, source, per }) => {
    const shown = shownSource(sources, source);
    return shown
      ? [{ label, value, unit: per ? `${unit} per ${per}` : unit, date: asOf, source: shown }]
      : [];
  });

/** A point of a series as a figure, with the source of that very point where it has one. */
export function seriesFigure(series: Series, [date, value]: [string, number], vintage?: string): FigureRef {
  const own = series.pointSources?.[date];
  const { title, publisher, url } = series.source;
  return {
    label: series.title,
    value,
    unit: series.unit,
    date,
    ...(vintage && { vintage }),
    source: { title: own?.title ?? title, publisher, url: own?.url ?? url },
  };
}

/** The head-counts that were known on a day, with a source that may be shown, the newest first. */
export const headcountFigures = ({ company, points, sources }: Headcount, asOf: string): FigureRef[] =>
  points
    .flatMap(({ date, value, source }) => {
      const shown = shownSource(sources, source);
      return shown && isUpTo(date, asOf)
        ? [{ label: company, value, unit: 'employees', date, source: shown }]
        : [];
    })
    .sort((a, b) => byText(b.date, a.date));
