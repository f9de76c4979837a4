/** Longer names: a name that begins with a known company's is read whole, and is that company only where it is the same. */
import { expect, it } from 'vitest';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import { LONGER_NAMES } from '../../../cases/longer-name-cases';
import { BUNDLED } from '../../knowledge/bundled';

it.each(LONGER_NAMES)('%s', (text, actor, entity) => {
  const [claim] = findClaims(sourceFromText(text), { names: BUNDLED.names });
  expect(claim?.actor?.text).toBe(actor);
  expect(claim?.actor?.entity ?? null).toBe(entity);
});
