/**
 * English: words of records and of articles among words of ours, told to be English whatever the surface speaks (WCAG 3.1.2).
 *
 * In:  a text of the data, or a figure with a label of the data.
 * Out: an element with its language.
 * Limit: where a sentence of ours has such words in its middle, as a headline, the whole counts as ours.
 */
import { formatMonth } from '../../core/export/wording-dates';
import { labelParts } from '../../core/export/wording-figures';
import type { FigureRef } from '../../core/knowledge/card';
import { useWords } from './words-context';

export const English = ({ text }: { text: string }) => <span lang="en">{text}</span>;

/** Stands for words of the data until the words around them are known; no message holds it. */
const PLACE = '\uE000';

type Labelled = Pick<FigureRef, 'label' | 'from'>;

/** What a figure is of: words of the data are told to be English, ours are not. */
export function Label({ figure }: { figure: Labelled }) {
  const words = useWords();
  const { own, data } = labelParts(figure, words);
  if (!own) return <English text={data ?? ''} />;
  const [before = '', after] = own(PLACE).split(PLACE);
  return (
    <>
      {before}
      {after !== undefined && data !== undefined && <English text={data} />}
      {after}
    </>
  );
}

/** "US exports to China, 2017": the label with its date in the reader's language. */
export function LabelDated({ figure }: { figure: Labelled & Pick<FigureRef, 'date'> }) {
  const words = useWords();
  const [before = '', after = ''] = words('labelDated', PLACE, formatMonth(figure.date, words)).split(PLACE);
  return (
    <>
      {before}
      <Label figure={figure} />
      {after}
    </>
  );
}
