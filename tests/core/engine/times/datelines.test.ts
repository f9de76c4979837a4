/** Datelines: the day on which news was sent is no time of what it tells. */
import { expect, it } from 'vitest';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';

it.each<[string, string | undefined]>([
  ['LIMA, Jan. 3 (AP) — A duty of 20 percent will be put on tiles from Chile.', undefined],
  ['LIMA/QUITO, 3 January – The mill cut 300 jobs.', undefined],
  ['LIMA, Jan. 3 (AP) — A duty of 20 percent will be put on tiles from May 1.', 'from May 1'],
  ['On January 3 the mill — the last in Lima — cut 300 jobs.', 'On January 3'],
])('%s', (text, period) => {
  const [claim] = findClaims(sourceFromText(text, { published: '2026-01-04' }), { names: new Map() });
  expect(claim).toBeDefined();
  expect(claim?.period?.text).toBe(period);
});
