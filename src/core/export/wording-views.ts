/**
 * Views: who said what of a pledge, analysts told apart from those who have a part in it.
 *
 * In:  a card's views and the claim.
 * Out: two groups, those quoted in the reader's own page first, and a label that says the result.
 * Limit: a party is told by name, organisation and office; a view without any of them counts as an analyst's.
 */
import type { Claim } from '../engine/claim';
import type { Card, Stance, View } from '../knowledge/card';
import { formatDate } from './wording-dates';
import { formatList, plural, type Words } from './wording-words';

/** Offices whose holders speak for a side: the words are of the bundled records, which are in English. */
const OFFICES =
  /\b(?:president|minister|chancellor|senator|governor|secretary|congress|lawmaker|spokes\w+|candidate|ambassador|mayor)\b/i;

export type ViewGroups = { analysts: View[]; parties: View[] };

const partiesOf = (claim: Claim, card: Card): string[] =>
  [
    claim.actor?.text ?? '',
    ...card.because.filter(({ what }) => what === 'actor').map(({ record }) => record),
  ]
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase());

function isParty(view: View, parties: string[]): boolean {
  if (view.role && OFFICES.test(view.role)) return true;
  const names = [view.speaker, view.organisation ?? '']
    .map((name) => name.toLowerCase())
    .filter((name) => name !== '');
  return names.some((name) => parties.some((party) => name === party || name.startsWith(`${party} `)));
}

const pageFirst = (views: View[]): View[] =>
  views.toSorted((a, b) => Number(b.where === 'page') - Number(a.where === 'page'));

export function groupViews(claim: Claim, card: Card): ViewGroups {
  const parties = partiesOf(claim, card);
  return {
    analysts: pageFirst(card.views.filter((view) => !isParty(view, parties))),
    parties: pageFirst(card.views.filter((view) => isParty(view, parties))),
  };
}

const speakersOf = (views: View[]): number => new Set(views.map(({ speaker }) => speaker)).size;

const STANCES: readonly Stance[] = ['doubts', 'criticises', 'supports'];

/** "4 doubt it and 1 supports it": people, each counted once a stance; empty where all only explain. */
function formatStances(views: View[], words: Words): string {
  const parts = STANCES.flatMap((stance) => {
    const count = speakersOf(views.filter((view) => view.stance === stance));
    return count === 0 ? [] : [plural(words, `stanceCount_${stance}`, count)];
  });
  return formatList(parts, words);
}

/** "Analysts: 6, of whom 4 doubt it"; "Those involved: 2" where no analyst is on record. */
export function formatViewsLabel({ analysts, parties }: ViewGroups, words: Words): string {
  if (analysts.length === 0) return words('partiesCount', String(speakersOf(parties)));
  const stances = formatStances(analysts, words);
  const count = String(speakersOf(analysts));
  return stances ? words('analystsOfWhom', count, stances) : words('analystsCount', count);
}

/** "Derek Scissors, American Enterprise Institute". */
export const formatSpeaker = ({ speaker, organisation, role }: View): string =>
  [speaker, organisation ?? role].filter((part) => part !== undefined).join(', ');

/** Where and when it was said: "in this article", "Sept 2018". */
export function formatViewPlace(view: View, words: Words): string {
  if (view.where === 'page') return words('inThisArticle');
  return view.date ? formatDate(view.date, words, 'short') : '';
}
