/**
 * Input document: one text or page as it came in, before anything is read in it.
 *
 * In:  nothing.
 * Out: the types.
 * Limit: plain data, so that it can be handed to a thread.
 */
import type { Origin } from './run-report';

export type Content = { kind: 'text' | 'html'; text: string };

export type InputDocument = {
  origin: Origin;
  /** As it came, in JSON: a number stays as it is written. */
  idAsJson: string;
  id: string;
  content: Content;
  url?: string;
  published?: string;
  /** Something of it could not be read, and the rest can: a code for its record, the reason for people. */
  doubt?: { code: string; reason: string };
};
