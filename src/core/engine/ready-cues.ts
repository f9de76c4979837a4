/**
 * Ready cues: the longest expressions, made ready in a quarter of the time that the first sentence would take for it.
 *
 * In:  nothing.
 * Out: nothing; whoever reads next finds them compiled.
 * Limit: V8 compiles an expression once where its first text is long, and twice, the first time slowly, where it is short; for
 *        other machines it is a handful of searches in blanks.
 */
import { PLEDGE_CUES } from './status-cues';

/** From this length on V8 compiles for speed at once. */
const LONG = ' '.repeat(1_000);

/** Searches blanks for every cue of what became of a pledge. */
export function readyCues(): void {
  for (const { pattern } of PLEDGE_CUES) pattern.test(LONG);
}
