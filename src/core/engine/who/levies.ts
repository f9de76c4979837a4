/**
 * Levies: which government lays, raises or lifts the tariff of a claim.
 *
 * In:  a read sentence, a draft of a tariff, its speaker.
 * Out: the mention; null where the text does not say.
 * Limit: who faces or pays a tariff is never its government; an office that announces one is.
 */
import { government } from './antecedents';
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { mentionOf } from './mentions';
import { owner } from './owners';
import type { ReadSentence } from '../read-sentence';
import { is, type Token } from '../tokens';
import { datelineEnd } from '../clause-ends';

/** "Trump’s tariffs": whose the tariff is. */
export const tariffOwner = (sentence: ReadSentence, draft: Draft): Mention | null =>
  draft.kind === 'tariff' ? owner(sentence, draft) : null;

/** "an EU duty", "the American surcharge", "the Bush tariffs": whose the word before the tariff tells. */
export function tariffNation(
  { tokens, places, mentions, source, governments }: ReadSentence,
  { kind, match }: Draft,
): Mention | null {
  if (kind !== 'tariff') return null;
  const isBefore = ({ last }: { last: number }): boolean =>
    last >= match.first - 1 &&
    last < match.last + 4 &&
    is(tokens[last + 1], 'TARIFF_N') &&
    !tokens[last]?.possessive;
  const place = places.find(isBefore);
  const owner = place ?? mentions.find(isBefore);
  const entity = place?.code ? governments.get(place.code) : undefined;
  return owner ? { ...mentionOf(tokens, source.text, owner), ...(entity && { entity }) } : null;
}

const BEARS =
  /^(?:face|faces|faced|facing|pay|pays|paid|suffer|suffers|endure|accept|accepts|accepted|escape|escapes|escaped|avoid|avoids|avoided|dodge|dodges|dodged|exempt|exempted|spared|subject|subjected|excluded)$/;

/** Whether the phrase that ends at `last` is followed by a verb of bearing: "Mexico would face a 5 percent tariff". */
export function bears(tokens: Token[], last: number): boolean {
  let at = last + 1;
  while (
    is(tokens[at], 'WILL', 'WOULD', 'AUX', 'BE', 'TO', 'NOT') ||
    /ly$|^(?:also|now|still)$/.test(tokens[at]?.word ?? '')
  )
    at++;
  return BEARS.test(tokens[at]?.word ?? '');
}

export const OFFICE =
  /\b(?:president|minister|ministry|government|administration|commission|treasury|commerce|customs|officials|chancellor|representative|cabinet|office|white house|department)\b/i;

/** "Duties on steel will double, the president announced": the office that says so. */
export const officialSpeaker = (_: ReadSentence, { kind }: Draft, speaker: Mention | null): Mention | null =>
  kind === 'tariff' && speaker && OFFICE.test(speaker.text) ? { ...speaker, inferred: true } : null;

/** "from Mexico", "in Chicago": where goods or news come from. */
const WHENCE = /^(?:from|on|against|to|into|in|with|at|for)$/;

/** "China hits back at US with tariffs": the country that stands first, unless goods come from it or it bears the tariff. */
export function governmentBefore(sentence: ReadSentence, draft: Draft): Mention | null {
  if (draft.kind !== 'tariff') return null;
  const { tokens } = sentence;
  const dateline = datelineEnd(tokens);
  const place = sentence.places.find(
    ({ first, last, kind }) =>
      first > dateline &&
      last < draft.match.last &&
      kind !== 'town' &&
      kind !== 'adjective' &&
      !bears(tokens, last) &&
      (tokens[last]?.possessive || !WHENCE.test(tokens[first - 1]?.word ?? '')),
  );
  return place ? government(sentence, place.first, place.last) : null;
}

/** "Canada will put tariffs …, the prime minister said": the country that the sentence begins with. */
export function governmentFirst(sentence: ReadSentence, draft: Draft): Mention | null {
  const [place] = sentence.places;
  return place && place.first <= 1 && datelineEnd(sentence.tokens) < 0
    ? governmentBefore(sentence, draft)
    : null;
}
