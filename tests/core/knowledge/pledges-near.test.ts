/** Candidates come from an index; weighing every record instead finds no other that counts. */
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/engine/claim';
import { readClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { ENOUGH } from '../../../src/core/knowledge/candidate';
import { sameQuantity } from '../../../src/core/knowledge/claim-facts';
import { matchFacts, type MatchFacts } from '../../../src/core/knowledge/match-facts';
import { pledgesNear } from '../../../src/core/knowledge/match-pledges';
import { twoFigures } from '../../../src/core/knowledge/number-index';
import { pledgeSheets, type PledgeSheet } from '../../../src/core/knowledge/pledge-sheets';
import type { Pledge } from '../../../src/core/knowledge/schema-records';
import { weighPledge } from '../../../src/core/knowledge/weigh-pledge';
import { ASIDE_CASES, TUNED_CASES } from '../../cases/matching/matching-tables';
import { BUNDLED } from './bundled';

function factsOf({ text, published }: { text: string; published: string }): MatchFacts[] {
  const source = sourceFromText(text, { published });
  const { claims, named } = readClaims(source, { names: BUNDLED.names });
  return matchFacts(claims, source, BUNDLED, named);
}

const FACTS = [...TUNED_CASES, ...ASIDE_CASES].flatMap(factsOf);
const SHEETS = [...BUNDLED.pledges.keys()].flatMap((id) => pledgeSheets(BUNDLED).byId(id) ?? []);

const holds = ({ quantities, timeline }: Pledge, stated: Quantity): boolean =>
  [...quantities, ...timeline.flatMap(({ quantity }) => quantity ?? [])].some((own) =>
    sameQuantity(own, stated),
  );

/** Weighed, whether or not an index leads to it; a tariff or a flow of trade is a promise only where it is the sum promised. */
function isEnough(facts: MatchFacts, sheet: PledgeSheet): boolean {
  const candidate = weighPledge(facts, sheet, BUNDLED, ENOUGH);
  const bySum = facts.claim.kind === 'tariff' || facts.claim.kind === 'trade';
  return candidate !== null && (!bySum || candidate.because.some(({ what }) => what === 'quantity'));
}

describe('the pledges near a claim', () => {
  it('hold every one that scores enough', () => {
    const missed = FACTS.flatMap((facts) => {
      const near = pledgesNear(facts, BUNDLED, ENOUGH);
      return SHEETS.filter((sheet) => !near.has(sheet) && isEnough(facts, sheet)).map(({ pledge }) => [
        facts.claim.quote,
        pledge.id,
      ]);
    });
    expect(FACTS.length).toBeGreaterThan(800);
    expect(missed).toEqual([]);
  });

  it('hold every one with an equal number', () => {
    const missed = FACTS.flatMap(({ quantities, numbers }) =>
      quantities.flatMap((stated) =>
        SHEETS.filter(({ isCut, pledge: { id } }) => !isCut && !numbers.ids.includes(id))
          .filter(({ pledge }) => holds(pledge, stated))
          .map(({ pledge }) => [stated, pledge.id]),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('leave many of those unweighed that cannot reach it', () => {
    const count = (least: number): number =>
      FACTS.reduce((sum, facts) => sum + pledgesNear(facts, BUNDLED, least).size, 0);
    expect(count(ENOUGH)).toBeLessThan(0.75 * count(-Infinity));
  });
});

describe('the names that the engine hands over', () => {
  it.each([...TUNED_CASES, ...ASIDE_CASES].filter((_, at) => at % 5 === 0))(
    'are those that are found anew: $text',
    ({ text, published }) => {
      const source = sourceFromText(text, { published });
      const { claims, named } = readClaims(source, { names: BUNDLED.names });
      const near = (facts: MatchFacts[]): string[][] => facts.map((one) => [...one.near].sort());
      expect(near(matchFacts(claims, source, BUNDLED, named))).toEqual(
        near(matchFacts(claims, source, BUNDLED)),
      );
    },
  );
});

describe('two figures', () => {
  const VALUES = [
    0, 1, 9, 10, 12.5, 99.5, 99.4999, 105, 115, 13_000, 995_000, 1e6, 1.25e12, 0.0125, 3.85, 1.45, -1_500,
  ];
  it.each(VALUES)('%d', (value) => {
    expect(twoFigures(value)).toBe(Number(value.toPrecision(2)));
  });

  it('are those of toPrecision for any whole number', () => {
    const wrong = Array.from({ length: 20_000 }, (_, at) => at * at * 7 + at).filter(
      (value) => twoFigures(value) !== Number(value.toPrecision(2)),
    );
    expect(wrong).toEqual([]);
  });
});
