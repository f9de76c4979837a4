/**
 * Wording figures: what a figure is of, in the reader's language.
 *
 * In:  a figure of a card, whose label is words of the data, or a code of ours where the figure was computed.
 * Out: a pattern of ours with its place for words of the data; the label as one text.
 * Limit: a code that is not known here is shown as it came.
 */
import type { FigureRef } from '../knowledge/card';
import { formatDate } from './wording-dates';
import { withPlaces } from './wording-places';
import type { Words } from './wording-words';

type Labelled = Pick<FigureRef, 'label' | 'from'>;

/** What a label is made of: `own` is our pattern for `data`, which is English; without `data` it is all ours. */
export type LabelParts = { own?: (data: string) => string; data?: string };

const NEEDED = /^needed-exports:([A-Z]{2})$/;

/** "More US exports to China a year, needed". */
function neededExports(code: string, words: Words): string {
  return words('figureNeeded', withPlaces([{ code }], 'toPartner', words('moreUsExports'), words));
}

export function labelParts({ label, from }: Labelled, words: Words): LabelParts {
  const [now, before] = from?.operands ?? [];
  if (label === 'change' && now && before)
    return { data: now.label, own: (title) => words('figureChange', title, formatDate(before.date, words)) };
  if (label === 'per-year') return { own: () => words('figurePerYear') };
  const code = NEEDED.exec(label)?.[1];
  return code ? { own: () => neededExports(code, words) } : { data: label };
}

/** "US goods exports to China, change on 2016", "Per year", or the label of the data itself. */
export function formatLabel(figure: Labelled, words: Words): string {
  const { own, data = '' } = labelParts(figure, words);
  return own ? own(data) : data;
}
