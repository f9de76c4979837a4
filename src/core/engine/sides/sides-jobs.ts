/**
 * Jobs sides: where jobs are and money goes, and whose goods are bought.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner mentions.
 * Limit: a place of the sentence counts where it stands nearest; never where two are as near.
 */
import { areasOf } from './area-names';
import type { Draft } from '../drafts';
import { isSite, prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { distinct, isHomeland, isOccasion, type Sides } from './side-links';
import type { TokenSpan } from '../spans';
import type { Token } from '../tokens';

export function jobsSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens } = sentence;
  const places = sentence.places.filter(
    (mention) => !isOccasion(tokens, mention) && !isInName(sentence, mention) && !isInstead(tokens, mention),
  );
  const inside = places.filter(({ first, last }) => first >= span.first && last <= span.last + 1);
  const named = inside.filter((mention) => {
    const link = prepositionBefore(tokens, mention);
    if (isTown(mention)) return isTownLink(link, draft) || isSite(tokens, mention.first);
    if (link === 'to') return draft.measure === 'production' || draft.kind === 'pledge';
    return /^(?:in|at|across|throughout|of|for|near|outside|)$/.test(link) && isHomeland(tokens, mention);
  });
  // "Saudi Arabia would invest in the United States": who pledges is not where
  const away = named.filter(
    ({ first, last }) => !(draft.subject && first >= draft.subject.first && last <= draft.subject.last),
  );
  const place = draft.kind === 'pledge' && away.length > 0 ? away : named;
  const buys = draft.measure === 'purchases' || draft.measure === 'barriers';
  const partner = buys ? goodsOwners(tokens, inside) : [];
  const found = place.filter((mention) => !partner.includes(mention));
  return { place: found.length > 0 ? found : fromAreas(sentence, places, draft, span), partner };
}

const AT_AREA = /^(?:in|at|across|throughout|within|to|for|into|of|on|around|near|outside|along)$/;

/** "in the county", "the region's jobs", "this state was losing 9,000 jobs a month". */
function isLocated(tokens: Token[], mention: PlaceMention, { kind, subject }: Draft): boolean {
  if (tokens[mention.last]?.possessive || AT_AREA.test(prepositionBefore(tokens, mention))) return true;
  if (isAlone(mention)) return true;
  return kind === 'jobs' || !subject || mention.first > subject.last;
}

/** "Nationwide", "worldwide". */
const isAlone = ({ first, last, kind }: PlaceMention): boolean => kind === 'area' && first === last;

/** The areas inside a claim that names no place, else the place or area nearest to it. */
function fromAreas(
  sentence: ReadSentence,
  places: PlaceMention[],
  draft: Draft,
  span: TokenSpan,
): PlaceMention[] {
  const { tokens } = sentence;
  const areas = areasOf(sentence).filter(
    (mention) => !isOccasion(tokens, mention) && isLocated(tokens, mention, draft),
  );
  const inside = areas.filter(({ first, last }) => first >= span.first && last <= span.last + 1);
  return inside.length > 0 ? inside : nearby(tokens, places, areas, span);
}

/** "instead of moving them to Mexico", "rather than in Mexico": where the jobs are not. */
function isInstead(tokens: Token[], { first }: PlaceMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const word = tokens[at]?.word ?? '';
    if (tokens[at]?.kind === 'sign') return false;
    if (
      (word === 'instead' && tokens[at + 1]?.word === 'of') ||
      (word === 'rather' && tokens[at + 1]?.word === 'than')
    )
      return true;
  }
  return false;
}

/** "U.S. Steel": a part of a company's name. */
const isInName = ({ mentions }: ReadSentence, { first, last }: PlaceMention): boolean =>
  mentions.some(
    (mention) =>
      mention.entity?.type === 'company' &&
      mention.first <= first &&
      mention.last >= last &&
      mention.last - mention.first > last - first,
  );

/** "in London": a capital is a town too where jobs are counted. */
const isTown = ({ kind }: PlaceMention): boolean => kind === 'town' || kind === 'house';

const isTownLink = (link: string, { kind }: Draft): boolean =>
  /^(?:in|at|near|outside|to|across|of|around|off)$/.test(link) ||
  (kind === 'pledge' && /^(?:into|for)$/.test(link));

/** "$200 billion of American goods": whose goods are bought. */
const goodsOwners = (tokens: Token[], places: PlaceMention[]): PlaceMention[] =>
  places.filter(
    (mention) =>
      mention.kind === 'adjective' ||
      (/^(?:of|in|from)$/.test(prepositionBefore(tokens, mention)) && mention.kind === 'name'),
  );

/** The nearest place of the sentence, where the claim itself names none: "…in Wisconsin" at its end or beginning. */
function nearby(
  tokens: Token[],
  places: PlaceMention[],
  areas: PlaceMention[],
  span: TokenSpan,
): PlaceMention[] {
  const fixed = [
    ...places.filter(
      (mention) =>
        /^(?:in|at|across|throughout|of|near|outside)$/.test(prepositionBefore(tokens, mention)) ||
        (isTown(mention) && isSite(tokens, mention.first)) ||
        (mention.kind !== 'town' && tokens[mention.last]?.possessive),
    ),
    ...areas,
  ];
  const away = ({ first }: PlaceMention): number =>
    first > span.last ? first - span.last : span.first - first;
  const [nearest] = fixed
    .filter((mention) => away(mention) < 30)
    .sort((one, other) => away(one) - away(other));
  if (nearest) return [nearest];
  const [only, ...others] = distinct(places.filter((mention) => isHomeland(tokens, mention)));
  return only && others.length === 0 && distinct(places).length === 1 ? [only] : [];
}
