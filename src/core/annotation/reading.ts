/**
 * Reading: the whole way from a text to claims with their cards, for browser and command line alike.
 *
 * In:  a source text, the knowledge base, the day of reading.
 * Out: a Reading; each part that failed is told by a code in `problems` and costs only itself.
 * Limit: without a publication date a claim is read as of the day of reading, and the card says so.
 */
import { readClaims } from '../engine/find-claims';
import type { SourceText } from '../engine/source-text';
import type { Trace } from '../engine/trace';
import { ENGINE_VERSION } from '../engine/version';
import type { Knowledge } from '../knowledge/base';
import { describeContext } from '../knowledge/context';
import { matchClaims } from '../knowledge/match';
import type { PageInfo, Reading } from './annotation';
import { blankCard } from './blank-card';
import { findPairs } from './code-points';

/** What a listener may learn while a text is read. */
export type ReadingOptions = { trace?: Trace };

function pageOf({ url = '', title, published, language }: SourceText): PageInfo {
  return {
    url,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

/** The part's result, or what stands for it when it fails. */
function attempt<T>(problems: string[], code: string, part: () => T, otherwise: T): T {
  try {
    return part();
  } catch {
    problems.push(code);
    return otherwise;
  }
}

/** `today` is the day of reading, `YYYY-MM-DD`. A failing rule is told as `RULE_FAILED:` with its name. */
export function readSource(
  source: SourceText,
  base: Knowledge,
  today: string,
  { trace }: ReadingOptions = {},
): Reading {
  const problems: string[] = [];
  const listen: Trace = (event) => {
    if (event.step === 'problem') problems.push(`RULE_FAILED:${event.rule}`);
    trace?.(event);
  };
  const asOf = source.published ?? today;
  const { claims: found, named } = attempt(
    problems,
    'ENGINE_FAILED',
    () => readClaims(source, { names: base.names, trace: listen }),
    { claims: [], named: new Map() },
  );
  const claims = attempt(problems, 'MATCH_FAILED', () => matchClaims(found, source, base, named), found);
  const cards = attempt(problems, 'CONTEXT_FAILED', () => describeContext(claims, source, base, asOf), null);
  const pairs = claims.length > 0 ? findPairs(source.text) : [];
  return {
    page: pageOf(source),
    generator: { engine: ENGINE_VERSION, knowledge: base.version },
    claims,
    cards:
      cards ?? claims.map((claim) => blankCard(claim, asOf, { version: base.version, cutOff: base.cutOff })),
    problems: [...new Set(problems)],
    ...(pairs.length > 0 && { pairs }),
  };
}
