/**
 * Period reader: one form that time phrases have, with what it comes to.
 *
 * In:  the source of a pattern with named groups.
 * Out: the type, and `rx`, which compiles such a source late.
 * Limit: a form begins and ends at the edge of a word.
 */
import type { DateParts } from './calendar';
import type { Outlook } from './outlook';
import type { Groups, Read } from './period-reads';
import type { TimeSign } from './time-signs';

export type Reader = {
  /** What a sentence must hold for the form to stand in it; all of them. */
  needs: readonly TimeSign[];
  pattern: () => RegExp;
  /** `outlook` is asked for only where a phrase leaves open which year it is of. */
  read: (groups: Groups, published: DateParts | null, outlook: () => Outlook) => Read;
};

/** Compiled when a text first holds what the form needs: most sentences hold no word of time. */
export function rx(source: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(String.raw`\b(?:${source})(?![\p{L}\d])`, 'gu'));
}
