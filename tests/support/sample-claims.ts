/** Claims and quantities for tests of wording; offsets are those of a page that nobody wrote. */
import type { Claim, Quantity, Span } from '../../src/core/engine/claim';

const at = (start: number, length: number): Span => ({ start, end: start + length });

export const quantity = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  is: 'level',
  ...at(0, 1),
  ...more,
});

type Needed = Pick<Claim, 'id' | 'kind' | 'status' | 'quote'>;

export const claim = (needed: Needed, more: Partial<Claim> = {}): Claim => ({
  ...at(100, needed.quote.length),
  sentence: at(90, needed.quote.length + 20),
  prefix: 'The company said that it ',
  suffix: ', a spokeswoman said.',
  confidence: 0.92,
  ...needed,
  ...more,
});
