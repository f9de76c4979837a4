/**
 * Claim: the one record that serves the highlight, the popover, the desk, every export and the command line.
 *
 * A key that the text does not support is absent: never null, never false, never guessed.
 * Offsets are UTF-16 code units into the document's text, `end` exclusive.
 * Limit: types and their lists only; what each word means is told in docs/claims.md.
 */

export const KINDS = ['pledge', 'jobs', 'trade', 'tariff'] as const;
export type Kind = (typeof KINDS)[number];

export type PledgeStatus =
  'made' | 'reaffirmed' | 'raised' | 'reduced' | 'scrapped' | 'broken' | 'kept' | 'doubted' | 'conditional';
export type FigureStatus = 'stated' | 'projected' | 'disputed';
export type TariffStatus = 'imposed' | 'threatened' | 'conditional' | 'lowered' | 'scrapped' | 'stated';
export type Status = PledgeStatus | FigureStatus | TariffStatus;

export type PledgeMeasure =
  'jobs' | 'investment' | 'purchases' | 'spending' | 'plants' | 'production' | 'deficit' | 'barriers';
export type JobsMeasure =
  | 'employed'
  | 'created'
  | 'cut'
  | 'hired'
  | 'openings'
  | 'unemployed'
  | 'claims'
  | 'supported'
  | 'participation';
export type TradeMeasure = 'exports' | 'imports' | 'deficit' | 'surplus' | 'trade';
export type TariffMeasure = 'rate' | 'coverage' | 'receipts';
export type Measure = PledgeMeasure | JobsMeasure | TradeMeasure | TariffMeasure;

/** Where in the document a claim stands; only HTML tells. */
export type Where = 'headline' | 'standfirst' | 'body' | 'caption' | 'list' | 'table' | 'quote';

export type Span = { start: number; end: number };

/** `value` in base units (1000000, not "1 million"); `max` is the top of a range. */
export type Quantity = Span & {
  value: number;
  /** `jobs`, `claims`, an ISO 4217 code, `percent`, `percentage_points`, or a plain plural noun. */
  unit: string;
  is: 'level' | 'change' | 'share';
  direction?: 'up' | 'down';
  previous?: number;
  max?: number;
  approx?: true;
  bound?: 'at_least' | 'at_most' | 'tens' | 'hundreds' | 'thousands' | 'millions';
  per?: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'job';
};

/** A person, company or body as written where the document names it; `entity` is the knowledge base's id. */
export type Mention = Span & { text: string; entity?: string; inferred?: true };

/** `code` is ISO 3166-1 or -2, or `EU`. */
export type Place = Partial<Span> & { text?: string; code?: string };

export type Goods = Span & { text: string };

/** ISO dates at the precision that the text gives; `to` is inclusive. */
export type Period = Span & { text: string; from?: string; to?: string };

/** `duration` is ISO 8601 (`P5Y`) where no date resolves it. */
export type Deadline = Span & { text: string; date?: string; duration?: string; inferred?: true };

export type AgreementKind = 'actor' | 'quantity' | 'place' | 'partner' | 'period' | 'goods' | 'wording';

/** One thing that a claim and a record have in common, in the words of each. */
export type Agreement = { what: AgreementKind; claim: string; record: string };

export type RecordType = 'pledge' | 'recurrent' | 'tariff' | 'headcount' | 'series';

export type Match = {
  record: string;
  type: RecordType;
  pack?: string;
  /** 0 to 1; comparable between the matches of one claim only. */
  score: number;
  because: Agreement[];
};

export type Claim = Span & {
  id: string;
  kind: Kind;
  status: Status;
  quote: string;
  sentence: Span;
  prefix: string;
  suffix: string;
  where?: Where;
  measure?: Measure;
  basis?: 'goods' | 'services' | 'both';
  quantity?: Quantity;
  amount?: Quantity;
  actor?: Mention;
  speaker?: Mention;
  reported?: true;
  place?: Place[];
  partner?: Place[];
  goods?: Goods[];
  period?: Period;
  deadline?: Deadline;
  /** Probability that kind and span are a hit, 0 to 1, calibrated. */
  confidence: number;
  /** Best first; empty: no record; absent: not looked for. */
  matches?: Match[];
};
