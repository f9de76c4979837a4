/**
 * English: words of records and of articles among words of ours, told to be English whatever the surface speaks (WCAG 3.1.2).
 *
 * In:  a text of the data, or a figure with a label of the data.
 * Out: an element with its language.
 * Limit: where a sentence of ours has such words in its middle, as a headline, the whole counts as ours.
 */
import { formatMonth } from '../../core/export/wording-dates';
import type { FigureRef } from '../../core/knowledge/card';
import { useWords } from './words-context';

export const English = ({ text }: { text: string }) => <span lang="en">{text}</span>;

/** Stands for the label until the words around it are known; no message holds it. */
const PLACE = '\uE000';

/** "US exports to China, 2017": the label in English, its date in the reader's language. */
export function LabelDated({ label, date }: Pick<FigureRef, 'label' | 'date'>) {
  const words = useWords();
  const [before = '', after = ''] = words('labelDated', PLACE, formatMonth(date, words)).split(PLACE);
  return (
    <>
      {before}
      <English text={label} />
      {after}
    </>
  );
}
