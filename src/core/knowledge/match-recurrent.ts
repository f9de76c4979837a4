/**
 * Match recurrent claims: statements that come up again and again, by their number, their words and their sides.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: looked up by phrase, which is found by its first word, and by the rarer words.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import type { MatchFacts } from './match-facts';
import { NO_PHRASES, phrasesIn } from './sentence-phrases';
import { sharedWords, type Shared } from './vocabulary';
import { BESIDE, mayBeEnough, weighRecurrent } from './weigh-recurrent';

/** The greatest weight but that of `own`. */
const rivalOf = (own: Shared | undefined, words: readonly Shared[]): number =>
  words.reduce((most, one) => (one === own ? most : Math.max(most, one.weight)), 0);

/** Candidates among the recurrent claims: those of which the sentence holds a phrase or enough of the words. Those below `least` may be left out. */
export function recurrentCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  const phrases = phrasesIn(facts.sentence, facts.words, base.phrases);
  const words = sharedWords(facts.words.words, base.words.recurrent, BESIDE);
  const candidates: Candidate[] = [];
  const weigh = (id: string, shared: Shared | undefined): void => {
    const record = base.recurrent.get(id);
    if (!record) return;
    const said = { phrases: phrases.get(id) ?? NO_PHRASES, shared, rival: rivalOf(shared, words) };
    if (least <= 0 || mayBeEnough(facts, record, said))
      candidates.push(weighRecurrent(facts, record, said, base));
  };
  for (const shared of words) weigh(shared.record, shared);
  for (const id of phrases.keys()) if (!words.some(({ record }) => record === id)) weigh(id, undefined);
  return candidates;
}
