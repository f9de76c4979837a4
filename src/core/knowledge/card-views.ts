/**
 * Card views: what was said of a record, by whom, from the base and from the reader's own page.
 *
 * In:  a record, the views found on the page, the parties' names.
 * Out: views, those of the page first, each person's words once.
 * Limit: bundled views are in our own words; exact words are shown only from a verbatim source or from the page.
 */
import { nameKey } from '../engine/who/names';
import type { View } from './card';
import { maySay } from './full-names';
import type { FactView, Source } from './schema-parts';
import { shownSource } from './shown-facts';

function recorded(views: FactView[], sources: Source[], where: 'bundled' | 'pack'): View[] {
  return views.flatMap(({ speaker, role, organisation, says, quote, saidOn, stance, source }) => {
    const shown = shownSource(sources, source);
    if (!shown) return [];
    return [
      {
        speaker,
        ...(role && { role }),
        ...(organisation && { organisation }),
        date: saidOn,
        stance,
        says,
        ...(quote && { quote }),
        where,
        source: shown,
      },
    ];
  });
}

const letters = (text: string): string => nameKey(text).replace(/[^\p{L}\d]/gu, '');

/** The one person of the base whom a page's name means; undefined where it may mean somebody else of that page or base. */
function personMeant(speaker: string, known: View[], page: View[]): View | undefined {
  const [meant, ...others] = known.filter((one) => maySay(speaker, one.speaker));
  if (!meant || others.some((one) => nameKey(one.speaker) !== nameKey(meant.speaker))) return undefined;
  const isOfAnother = page.some((one) => maySay(speaker, one.speaker) && !maySay(one.speaker, meant.speaker));
  return isOfAnother ? undefined : meant;
}

/** The base knows more of a person whom the page quotes: full name and office. The stance is that of the page's own words. */
function completed(view: View, known: View[], page: View[]): View {
  const same = personMeant(view.speaker, known, page);
  if (!same) return view;
  const { speaker, role, organisation } = same;
  return { ...view, speaker, ...(role && { role }), ...(organisation && { organisation }) };
}

/** The views of a card; `page` are those that the article quotes. */
export function viewsPart(
  record: { views: FactView[]; sources: Source[] },
  page: View[],
  where: 'bundled' | 'pack',
): View[] {
  const known = recorded(record.views, record.sources, where);
  const said = new Set(page.map(({ quote }) => letters(quote ?? '')));
  // a bundled quotation that the reader has before them is not told twice
  const rest = known.filter(
    ({ quote }) =>
      quote === undefined ||
      ![...said].some((words) => words.includes(letters(quote)) || letters(quote).includes(words)),
  );
  return [...page.map((view) => completed(view, known, page)), ...rest];
}
