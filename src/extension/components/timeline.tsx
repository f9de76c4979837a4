/**
 * Timeline: what happened, by date, with a line where the article stands.
 *
 * In:  a card's entries in order, and the article's date.
 * Out: a list; what came after the article stands below a rule that says so.
 * Limit: two columns, so dates are shown to the month.
 */
import { formatDate, formatMonth } from '../../core/export/wording-dates';
import type { TimelineEntry } from '../../core/knowledge/card';
import { English } from './english';
import { SourceLink } from './source-list';
import { useWords } from './words-context';

type Props = { entries: TimelineEntry[]; asOf?: string; withSources?: boolean };

function Entry({ entry, withSource }: { entry: TimelineEntry; withSource: boolean }) {
  const words = useWords();
  return (
    <li>
      <time dateTime={entry.date} title={formatDate(entry.date, words)}>
        {formatMonth(entry.date, words)}
      </time>
      <span>
        <English text={entry.event} />
        {withSource && (
          <span class="note">
            {' '}
            <SourceLink source={entry.source} />
          </span>
        )}
      </span>
    </li>
  );
}

export function Timeline({ entries, asOf, withSources = false }: Props) {
  const words = useWords();
  const before = entries.filter(({ since }) => !since);
  const after = entries.filter(({ since }) => since);
  const list = (some: TimelineEntry[]) =>
    some.map((entry) => (
      <Entry key={`${entry.date} ${entry.event}`} entry={entry} withSource={withSources} />
    ));
  return (
    <ol class="timeline">
      {list(before)}
      {asOf && after.length > 0 && <li class="rule">{words('articleOf', formatDate(asOf, words))}</li>}
      {list(after)}
    </ol>
  );
}
