/**
 * Cue patterns: the words of the gate: what claims are about, and the numbers and verbs without which nothing is claimed.
 *
 * In:  the word classes of lexicon-cue-*.ts, by their beginnings; numbers and verbs are listed here.
 * Out: expressions, for cues.ts, which asks a sentence, and for cue-search.ts, which looks through a page.
 * Limit: says yes too often on purpose (a third of all business sentences).
 */
import { BEGINNINGS } from './cue-beginnings';

// "according to" stands in every other news story and is no accord
export const NOUNS: readonly string[] = BEGINNINGS.map((noun) =>
  noun === 'accord' ? 'accord(?!ing)' : noun,
);

export const NUMBER =
  /\d|\b(?:millions?|billions?|trillions?|tens|scores|thousands?|hundreds?|dozens?|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|(?:doubl|tripl|trebl|quadrupl|halv)(?:e[sd]?|ing)|zero|one in|percent|per cent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
export const VERB =
  /\b(?:promis|pledg|intend|vow|commit|agree(?:d|s) to\b|plan|will\b|would\b|announc|impos|slap|threat|lev(?:y|ied|ies)|duties|paus|tariff|unemployment|jobless|out of work|vacanc|bring|brought|build|jobs|rais|abandon|renegotiat|withdr|pull|scrap|shelv|suspend|lift|reopen|keep|clos|moving|on hold|made good|making good|going to|called off|calling off|struck)/i;
