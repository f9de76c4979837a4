/**
 * Page language: whether a page is in English, the one language whose claims are read.
 *
 * In:  what the page says of itself by `lang`, and the beginning of its text.
 * Out: yes or no: `lang` decides where there is one, else a vote of the commonest words.
 * Limit: a page is judged as a whole; an English quotation in another language's page is not looked for.
 */
import type { SourceText } from '../../core/engine/source-text';

const SAMPLE = 4000;
const WORDS_MIN = 25;
/** English prose has some 20 in a hundred, a page of headlines 6; other languages hardly one. */
const SHARE_MIN = 0.03;

/** Common in English and rare elsewhere: not "in", "on", "was" or "for", which its neighbours have too. */
const ENGLISH = new Set(
  'the and that with from have has will this which would said were they than of to'.split(' '),
);
/** The commonest words of the languages that newspapers with English names are also written in. */
const OTHERS = new Set(
  (
    'der die und das den von zu mit für auf ist nicht dem des el la los las de que en y del por con para una ' +
    'le les et est dans pour qui une sur au aux il di che è per un della gli os da do em não uma het een van op te ' +
    'och att som på inte og av på det ikke ja ei se w nie na się z jest'
  ).split(' '),
);

const count = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.filter((word) => set.has(word)).length;

/** Whether a text reads as English; a text too short to tell by is taken for English, since the engine will see. */
export function readsEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > WORDS_MIN && latin < letters / 2) return false;
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS_MIN) return true;
  const english = count(words, ENGLISH);
  return english >= SHARE_MIN * words.length && english >= count(words, OTHERS);
}

/** What `lang` says: undefined where it says nothing (`und`, `mul`, empty). */
export function saysEnglish(language: string | undefined): boolean | undefined {
  const [primary = ''] = (language ?? '')
    .trim()
    .toLowerCase()
    .split(/[-_,;\s]/);
  if (!/^[a-z]{2,3}$/.test(primary) || primary === 'und' || primary === 'mul') return undefined;
  return primary === 'en' || primary === 'eng';
}

/** Whether a page's claims are looked for at all. */
export const isEnglish = ({ language, text }: SourceText): boolean =>
  saysEnglish(language) ?? readsEnglish(text);
