/**
 * Page line: what is said of a page above its list of claims.
 *
 * In:  a reading.
 * Out: a line: how many with a record, when it appeared.
 * Limit: without a date in the page it says that claims are read as of today.
 */
import type { Reading } from '../../core/annotation/annotation';
import { formatDate } from '../../core/export/wording-dates';
import { plural } from '../../core/export/wording-words';
import { useWords } from './words-context';

export function PageLine({ reading, reviewed }: { reading: Reading; reviewed?: number }) {
  const words = useWords();
  const { published } = reading.page;
  const recorded = reading.cards.filter(({ record }) => record).length;
  const parts = [
    reviewed === undefined ? words('withRecord', String(recorded)) : plural(words, 'reviewedCount', reviewed),
    published ? words('publishedOn', formatDate(published, words)) : words('noDateInPage'),
  ];
  return <p class="soft">{parts.join(' · ')}</p>;
}
