/**
 * Card: what is known about one claim, as data; the same for popover, desk, command line and exports.
 *
 * No sentence of ours is in it: words are put to it by components and exports, from the locale files.
 * Titles, events and views of bundled records are English data.
 * Limit: types only; context.ts makes it.
 */
import type { Agreement, Quantity } from '../engine/claim';
import type { DateOrigin } from '../engine/source-text';

export type SourceRef = { title: string; publisher: string; url: string; published?: string };

/** A status with the day it was reached, ISO at the precision known. */
export type Dated = { status: string; date: string };

export type FigureRef = {
  /**
   * Words of the data; of a computed figure a code, put to words by the surfaces: `change` (its operands are the two points),
   * `per-year`, `needed-exports:CN`.
   */
  label: string;
  value: number;
  unit: string;
  date: string;
  vintage?: string;
  source: SourceRef;
  /** Of a computed figure: the sum that it is the result of. */
  from?: { formula: Formula; operands: FigureRef[] };
};

export type TimelineEntry = {
  date: string;
  event: string;
  status?: string;
  /** After the article. */
  since: boolean;
  source: SourceRef;
};

export type SeriesRef = {
  id: string;
  title: string;
  unit: string;
  points: [string, number][];
  claimed?: number;
  source: SourceRef;
};

export type Formula = 'ratio' | 'product' | 'quotient' | 'difference' | 'per-year' | 'share';

/** A computed figure with what it was computed from, in the order of the sum. */
export type Scale = { formula: Formula; operands: FigureRef[]; result: number; unit: string };

export type Verdict = 'agrees' | 'rounded' | 'differs' | 'revised' | 'other-basis' | 'not-comparable';

export type Check = {
  stated: Quantity;
  official: FigureRef;
  /**
   * Stated less official, as a share of official: 0.04 is 4 % more; below -1 the two lie on two sides of zero, as a surplus
   * and a deficit do. 1 where official is 0 and stated is not.
   */
  difference: number;
  verdict: Verdict;
  why?: string;
};

export type Stance = 'supports' | 'doubts' | 'criticises' | 'explains';

export type View = {
  speaker: string;
  role?: string;
  organisation?: string;
  date?: string;
  stance: Stance;
  /** Our own words, shown without quotation marks. */
  says?: string;
  /** Exact words: only from a source marked verbatim, or from the reader's own page. */
  quote?: string;
  where: 'bundled' | 'page' | 'pack';
  source?: SourceRef;
};

export type CardRecord = {
  id: string;
  /** The name of the pack that it is of; absent: bundled. */
  pack?: string;
  type: 'pledge' | 'recurrent' | 'tariff';
  title: string;
  /** The last that was reached on a known day up to the article's. */
  statusThen?: Dated;
  /** The last that is known. */
  statusNow?: Dated;
  outcomeKnown: boolean;
};

export type RecordBeside = { record: CardRecord; timeline: TimelineEntry[] };

export type Card = {
  /** The claim's id. */
  claim: string;
  /** The article's date, or the day of reading where the page gives none. */
  asOf: string;
  /** Where the page names that date; absent where it was given from outside, or the page gives none. */
  asOfFrom?: DateOrigin;
  knowledge: { version: string; cutOff: string };
  /** Absent: no record. */
  record?: CardRecord;
  /** What packs hold on the same claim; they stand beside the record, never in its place. Absent: nothing. */
  beside?: RecordBeside[];
  because: Agreement[];
  timeline: TimelineEntry[];
  figures: FigureRef[];
  series?: SeriesRef;
  scale: Scale[];
  check?: Check;
  views: View[];
  /** Codes, such as STALE_SERIES. */
  problems: string[];
};
