/**
 * Places before: where the sentences before say that a claim is, which itself names no place.
 *
 * In:  a read sentence and a draft.
 * Out: the places, as the earlier sentence wrote them.
 * Limit: the nearest sentence that names any is asked, and only where it names one.
 */
import type { Place } from '../claim';
import type { Draft } from '../drafts';
import { placeOf, prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { FLOW_CLASSES } from '../rules/rule';
import { distinct, isHomeland, isOccasion, isOwner } from './side-links';
import { is } from '../tokens';

const LOOKS_BACK =
  /^(?:there|it|its|they|their|he|she|town|city|county|state|site|plant|factory|mill|mine|company|firm|project|workers|area)$/;
/** A rate counts a country's people, whatever town was named last. */
const COUNTRYWIDE = /^(?:unemployed|claims|participation)$/;
const SITES_BACK = 2;
const FLOWS_BACK = 5;
const DUTIES_BACK = 3;

type Pick = (sentence: ReadSentence) => PlaceMention[];

/** The one place that `pick` finds in the nearest of the sentences before in which it finds any. */
function before(sentence: ReadSentence, most: number, pick: Pick): Place[] {
  let earlier = sentence.before();
  for (let back = 0; earlier && back < most; back++) {
    const found = distinct(pick(earlier));
    const [only] = found;
    if (only) return found.length === 1 ? [placeOf(earlier.tokens, earlier.source.text, only)] : [];
    earlier = earlier.before();
  }
  return [];
}

/** "…in Dundalk", "near Toledo": where something is. */
const sited: Pick = ({ tokens, places }) =>
  places.filter(
    (mention) =>
      mention.kind !== 'house' &&
      !isOccasion(tokens, mention) &&
      /^(?:in|at|near|outside|across)$/.test(prepositionBefore(tokens, mention)),
  );

/** "The U.S. trade deficit", "Chile's exports": whose flows are told of. */
const flowing: Pick = ({ tokens, places }) => {
  const flow = tokens.findIndex((token) => is(token, ...FLOW_CLASSES));
  return flow < 0
    ? []
    : places.filter((mention) => mention.kind !== 'town' && isOwner(tokens, mention, flow));
};

/** "Germany's unemployment", "in Spain": whose people a rate counts. */
const counted: Pick = ({ tokens, places }) =>
  tokens.some((token) => is(token, 'UNEMPLOYMENT_N', 'CLAIM_N', 'JOB_N'))
    ? places.filter(
        (mention) => mention.kind !== 'town' && !isOccasion(tokens, mention) && isHomeland(tokens, mention),
      )
    : [];

/** "tariffs on Vietnam", "duties on Chinese steel": whose goods a duty hits. */
const taxed: Pick = ({ tokens, places }) => {
  const tariff = tokens.findIndex((token) => is(token, 'TARIFF_N'));
  return places.filter(
    (mention) =>
      tariff >= 0 &&
      mention.first > tariff &&
      (/^(?:on|from|against)$/.test(prepositionBefore(tokens, mention)) ||
        is(tokens[mention.last + 1], 'GOODS_N')),
  );
};

/** "the duties", "the rate", "it": a duty that was told of before. */
const isThatDuty = ({ tokens, places }: ReadSentence): boolean =>
  places.length === 0 &&
  tokens.some(
    (token, at) =>
      (is(token, 'TARIFF_N') || token.word === 'rate') &&
      /^(?:the|these|those|that|this)$/.test(tokens[at - 1]?.word ?? ''),
  );

/** Whose goods the sentences before say that "the duties" hit. */
export const partnerBefore = (sentence: ReadSentence, { kind }: Draft): Place[] =>
  kind === 'tariff' && isThatDuty(sentence) ? before(sentence, DUTIES_BACK, taxed) : [];

/** "Employment there is up", not "there are". */
const isThere = ({ tokens }: ReadSentence): boolean =>
  tokens.some(({ word }, at) => word === 'there' && at > 0 && !is(tokens[at + 1], 'AUX', 'WILL', 'WOULD'));

/** Where the sentences before say that it is: "…in Dundalk. It employs 90 people in the town." */
export function placeBefore(sentence: ReadSentence, { kind, measure }: Draft): Place[] {
  if (kind === 'trade') return before(sentence, FLOWS_BACK, flowing);
  if (kind === 'jobs' && COUNTRYWIDE.test(measure))
    return sentence.places.length === 0 ? before(sentence, SITES_BACK, counted) : [];
  if (kind === 'jobs' && sentence.places.length === 0 && isThere(sentence)) {
    const named = before(sentence, 1, ({ places }) => places);
    if (named.length > 0) return named;
  }
  const isWork = kind === 'jobs' || (kind === 'pledge' && /^(?:jobs|investment|plants)$/.test(measure));
  const looksBack = sentence.places.length === 0 && sentence.tokens.some(({ word }) => LOOKS_BACK.test(word));
  return isWork && looksBack ? before(sentence, SITES_BACK, sited) : [];
}
