/**
 * Pronouns: words that stand for somebody who is named elsewhere, and words that name nobody.
 *
 * In:  a word or phrase, whatever its case.
 * Out: whether it is one, alone or with the verb that it has swallowed: "he", "they'll", "I'd".
 * Limit: "us", "him" and the like are no subjects, and are left out.
 */
const VERB = "(?:['’](?:ll|ve|re|d|s|m))?";

const PRONOUN = new RegExp(`^(?:(?:he|she|it|they|we|i|you)${VERB}|that['’]ll|'?ll)$`, 'i');
const OF_A_PERSON = new RegExp(`^(?:he|she|i)${VERB}$`, 'i');
const OF_SPEAKERS = new RegExp(`^(?:(?:we|i)${VERB}|our|my)$`, 'i');
const INDEFINITE =
  /^(?:nobody|none|neither|nothing|everybody|everyone|somebody|someone|anyone|one|others|another|(?:the )?(?:first|second|third|latter|former))$/i;

export const isPronoun = (words: string): boolean => PRONOUN.test(words);
/** "he" and "she", of third persons and of speakers. */
export const isOfPerson = (words: string): boolean => OF_A_PERSON.test(words);
export const isOfSpeakers = (words: string): boolean => OF_SPEAKERS.test(words);
/** "Nobody", "the first": who is meant no name tells. */
export const isIndefinite = (words: string): boolean => INDEFINITE.test(words);
