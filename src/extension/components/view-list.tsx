/**
 * Views: what analysts said, those of this article first, then those who have a part in it.
 *
 * In:  the two groups.
 * Out: lists of views; our own words stand without quotation marks, the page's own words within them.
 * Limit: three at first; the rest on demand.
 */
import { useState } from 'preact/hooks';
import { formatSpeaker, formatViewPlace, type ViewGroups } from '../../core/export/wording-views';
import { plural } from '../../core/export/wording-words';
import type { View } from '../../core/knowledge/card';
import { English } from './english';
import { SourceLink } from './source-list';
import { useWords } from './words-context';

const AT_FIRST = 3;

function OneView({ view }: { view: View }) {
  const words = useWords();
  const place = formatViewPlace(view, words);
  return (
    <li class="view">
      {view.quote ? (
        <p class="quote" lang="en">
          “{view.quote}”
        </p>
      ) : (
        <p lang="en">{view.says}</p>
      )}
      <footer>
        <English text={formatSpeaker(view)} /> · <b>{words(`stance_${view.stance}`)}</b>
        {place && ` · ${place}`}
        {view.source && view.where !== 'page' && (
          <>
            {' · '}
            <SourceLink source={view.source} />
          </>
        )}
      </footer>
    </li>
  );
}

const keyOf = (view: View): string => `${view.speaker} ${view.says ?? ''} ${view.quote ?? ''}`;

function Views({ views, all }: { views: View[]; all: boolean }) {
  return (
    <ul class="views">
      {views.slice(0, all ? views.length : AT_FIRST).map((view) => (
        <OneView key={keyOf(view)} view={view} />
      ))}
    </ul>
  );
}

export function ViewList({ analysts, parties }: ViewGroups) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const rest = analysts.length - AT_FIRST;
  return (
    <>
      {analysts.length > 0 && <Views views={analysts} all={all} />}
      {rest > 0 && !all && (
        <button
          type="button"
          class="act"
          onClick={() => {
            setAll(true);
          }}
        >
          {plural(words, 'moreViews', rest)}
        </button>
      )}
      {parties.length > 0 && (
        <>
          {analysts.length > 0 && <h4 class="label views-other">{words('thoseInvolved')}</h4>}
          <Views views={parties} all />
        </>
      )}
    </>
  );
}
