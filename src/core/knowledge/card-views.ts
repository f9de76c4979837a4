/**
 * Card views: what was said of a record, by whom, from the base and from the reader's own page.
 *
 * In:  a record, the views found on the page, the parties' names.
 * Out: views, those of the page first, each person's words once.
 * Limit: bundled views are in our own words; exact words are shown only from a verbatim source or from the page.
 */
import { nameKey } from '../engine/who/names';
import type { View } from './card';
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

const lastName = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';
const letters = (text: string): string => nameKey(text).replace(/[^\p{L}\d]/gu, '');

/** The base knows more of a person whom the page quotes: full name, office, stance. */
function completed(view: View, known: View[]): View {
  const same = known.find(({ speaker }) => lastName(speaker) === lastName(view.speaker));
  if (!same) return view;
  const { speaker, role, organisation, stance } = same;
  return { ...view, speaker, stance, ...(role && { role }), ...(organisation && { organisation }) };
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
  return [...page.map((view) => completed(view, known)), ...rest];
}
