/**
 * Annotation: a claim with what is known about it and what an editor decided, as our own model.
 *
 * The W3C form is a serialisation of it (export/web-annotation.ts). A review is an annotation of its own, with its
 * own urn:uuid; it is joined to a new reading by anchor and the hit rule (reviews.ts), never by the claim's id.
 * Limit: ids and times are made by whoever creates the thing, never here.
 */
import type { Claim } from '../engine/claim';
import type { Card } from '../knowledge/card';

export type PageInfo = { url: string; title?: string; published?: string; language?: string };

/** Versions of what made a reading. */
export type Generator = { engine: string; knowledge: string };

/** All that one look at a document yields. `cards` stand in the order of `claims`, one each. */
export type Reading = {
  page: PageInfo;
  generator: Generator;
  claims: Claim[];
  cards: Card[];
  problems: string[];
  /** UTF-16 offsets of the text's characters that take two units, for those who count code points; absent: none. */
  pairs?: number[];
};

export const REJECT_REASONS = [
  'not-a-claim',
  'wrong-kind',
  'wrong-reading',
  'wrong-record',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** The longest note, in code units. */
export const NOTE_MAX = 4_000;

/** A decision, a note, or both. Times are ISO 8601 in UTC. */
export type Review = {
  /** `urn:uuid:…` */
  id: string;
  page: PageInfo;
  /** The claim as it was read when it was reviewed: its quote, prefix and suffix are the anchor. */
  claim: Claim;
  decision?: 'accepted' | 'rejected';
  reason?: RejectReason;
  note?: string;
  reviewer?: string;
  created: string;
  modified: string;
};

export type Annotation = { id: string; claim: Claim; card?: Card; review?: Review };

/** One document's annotations, ready to be serialised. */
export type AnnotationSet = {
  page: PageInfo;
  generator: Generator;
  /** ISO 8601 in UTC; when the set was made. */
  created: string;
  annotations: Annotation[];
  /** As in `Reading`. */
  pairs?: number[];
};
