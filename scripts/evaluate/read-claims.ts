/**
 * Read claims: the engine and the bundled knowledge, made once and asked text by text.
 *
 * In:  labelled texts or matching cases.
 * Out: the claims, with their records or their rules; the ids of the records that a text is led to, or null without a claim.
 * Limit: a text without a date is read as of the day of the knowledge's last fact.
 */
import { readSource } from '../../src/core/annotation/reading';
import type { Claim } from '../../src/core/engine/claim';
import type { NameTable } from '../../src/core/engine/who/names';
import { sourceFromText } from '../../src/core/engine/text-blocks';
import type { Trace } from '../../src/core/engine/trace';
import { buildBase } from '../../src/core/knowledge/base';
import { openBase } from '../../src/core/knowledge/open-base';
import { readData, RELEASE } from '../knowledge/read-data';
import type { ScoredClaim } from './calibration-samples';
import type { FindRecords } from './score-matching';

type Dated = { text: string; published?: string | undefined };

export type ClaimReader = {
  findClaims: (text: Dated) => Claim[];
  findScored: (text: Dated) => ScoredClaim[];
  findRecords: FindRecords;
  names: NameTable;
};

export function createReader(): ClaimReader {
  const base = openBase(buildBase(readData().pack, RELEASE));
  const read = ({ text, published }: Dated, trace: Trace): Claim[] => {
    const source = sourceFromText(text, published === undefined ? {} : { published });
    return readSource(source, base, RELEASE.cutOff, { trace }).claims;
  };
  const findClaims = (text: Dated): Claim[] => read(text, () => undefined);
  const findScored = (text: Dated): ScoredClaim[] => {
    const scored: ScoredClaim[] = [];
    read(text, (event) => {
      if (event.step === 'claim') scored.push(event);
    });
    return scored;
  };
  const findRecords: FindRecords = (one) => {
    const claims = findClaims(one);
    if (claims.length === 0) return null;
    const best = claims.flatMap(({ matches = [] }) =>
      matches.filter(({ type }) => type !== 'series' && type !== 'headcount').slice(0, 1),
    );
    return [...new Set(best.map(({ record }) => record))];
  };
  return { findClaims, findScored, findRecords, names: base.names };
}
