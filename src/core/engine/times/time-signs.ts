/**
 * Time signs: which kinds of words of time a sentence holds, so that only the forms that they can make up are tried.
 *
 * In:  a sentence's text.
 * Out: the signs in it.
 * Limit: single words, in the case in which the forms have them; a form that needs another word must name it here.
 */
const WORDS = {
  month:
    'Jan January Feb February Mar March Apr April May Jun June Jul July Aug August Sep Sept September Oct October Nov November Dec December',
  weekday: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday today tomorrow',
  /** Of what length. */
  unit: 'year years month months quarter quarters week weeks day days hour hours decade decades half fiscal period',
  /** How many; figures of one or two digits as well. */
  count: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty several few couple',
  between: 'between',
  /** Which of several. */
  which: 'first second last previous past this current next coming following latest same',
  part: 'quarter half',
  Q: 'Q',
  FY: 'FY',
  /** The end of a time, or a part of it. */
  end: 'end late early mid middle half out over',
  era: 'decade parliament century',
  term: 'term presidency tenure time watch peak',
  season:
    'spring summer autumn fall winter Christmas Easter Thanksgiving Labor Memorial Diwali Eid Ramadan New holidays midterms Election election primary',
  since: 'since when while after before',
  turn: 'took came left became was were began started signed passed joined went has have had ran',
  event:
    'crisis recession pandemic war invasion election referendum slump downturn strike lockdown shutdown merger takeover Brexit NAFTA outbreak embargo',
  under: 'under',
  now: 'now immediate immediately midnight present end',
  told: 'yesterday today morning night weekend',
  /** What begins then, or goes on. */
  begun: 'entry once when soon day run term rest every each now',
  built: 'construction built government power office',
} as const;

export type TimeSign = keyof typeof WORDS | 'year' | 'months';

const SIGNS = new Map<string, TimeSign[]>();
for (const [sign, words] of Object.entries(WORDS) as [TimeSign, string][])
  for (const word of words.split(' ')) SIGNS.set(word, [...(SIGNS.get(word) ?? []), sign]);

const WORD = /\p{L}+|\d+/gu;
const YEAR = /^(?:19|20)\d\d$/;

function signsOf(word: string): readonly TimeSign[] {
  const signs = SIGNS.get(word);
  if (signs) return signs;
  if (/^\d\d?$/.test(word)) return ['count'];
  return YEAR.test(word) ? ['year'] : [];
}

export function timeSigns(text: string): ReadonlySet<TimeSign> {
  const signs = new Set<TimeSign>();
  for (const word of text.match(WORD) ?? [])
    for (const sign of signsOf(word)) {
      if (sign === 'month' && signs.has(sign)) signs.add('months');
      signs.add(sign);
    }
  return signs;
}
