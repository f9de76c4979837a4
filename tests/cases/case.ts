/** What the tables of sentences are made of. All sentences are our own; the companies in them are real or invented alike. */
import type { Kind, Status } from '../../src/core/engine/claim';

/** Sentences in which a rule must find a claim, and look-alikes in which no claim of its kind may be found. */
export type RuleCases = { rule: string; yes: string[]; no: string[] };

/** A sentence with what the record of its one claim must say. Keys left out are not looked at. */
export type RecordCase = {
  text: string;
  published?: string;
  kind: Kind;
  status: Status;
  quote?: string;
  measure?: string;
  value?: number;
  unit?: string;
  is?: string;
  direction?: string;
  previous?: number;
  max?: number;
  bound?: string;
  approx?: true;
  per?: string;
  amount?: number;
  actor?: string;
  speaker?: string;
  place?: string[];
  partner?: string[];
  deadline?: string;
  from?: string;
};
