/**
 * Blank card: a card on which nothing stands, where none could be made.
 *
 * In:  a claim, the date it is read as of, the knowledge that was asked.
 * Out: a card; cards stand one to one with claims, whatever failed.
 * Limit: it says by a code why it is blank, and nothing else.
 */
import type { Claim } from '../engine/claim';
import type { Card } from '../knowledge/card';

export const blankCard = (claim: Claim, asOf: string, knowledge: Card['knowledge']): Card => ({
  claim: claim.id,
  asOf,
  knowledge,
  because: [],
  timeline: [],
  figures: [],
  scale: [],
  views: [],
  problems: ['CONTEXT_FAILED'],
});
