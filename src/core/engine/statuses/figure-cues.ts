/**
 * Figure cues: the words that tell that a figure is disputed, or has not come yet.
 *
 * In:  nothing.
 * Out: patterns, and whether a text speaks of what lies ahead.
 * Limit: every repetition is bounded; a forecast told without any such word is read as a fact.
 */
import { one, stem } from '../words/phrase-lists';

const REJECTS =
  "(?<!(?:not|never|n[’']t) )(?:den(?:y|ies|ied|ying)|(?:reject|rebut|debunk)(?:s|t?ed|t?ing)?|(?:dismiss|rubbish)(?:es|ed|ing)?|refut(?:es?|ed|ing)|question(?:s|ed|ing)?)";
/** What is rejected: "that exports fell", "whether they rose", "reports that", "the notion that". */
const SAID =
  '(?:that|whether|(?:claim|report|suggestion|rumou?r|allegation|assertion|contention|accusation|charge|notion|idea|figure|estimate)s?)\\b';

export const DISPUTED = stem(
  'false(?:ly)? claim',
  'debunk',
  'disput',
  'myth\\b',
  'wrongly',
  'misleading',
  'inaccurate',
  'not true',
  'overstat',
  'exaggerat',
  'bogus',
  'no basis',
  `${REJECTS} (?:as \\w+ )?(?:(?:the|an?|any|all|these|those|such|this|media|press) |\\w{1,20}['’]s? ){0,2}${SAID}`,
  'is false\\b',
  '(?:do|does|did) not (?:stand up|support)',
  'far too high',
  'take(?:s|n)? issue',
  'nothing [^.;]{1,40} to back\\b',
);
const FORECAST = one(
  'forecasts?',
  'expects?',
  'expected',
  'predicts?',
  'predicted',
  'projects?',
  'projected',
  'set to',
  'could',
  'would',
  'will',
  'should',
  'might',
  'seeks to',
  'hoped? to',
  'pencil(?:l?ed|s)? in',
  'counting on',
  'sees',
  'puts? the (?:\\w+ )?(?:toll|loss|cost|gain)',
  'by next',
  'likely',
  'on (?:track|course|pace) to',
  'poised to',
  'at risk',
  'seen \\w+ing',
  'envisaged',
);
/** "more than expected", "a more-than-expected 6 percent", "which had been expected to rise", "half the pace economists forecast": not what came. */
const OTHERWISE =
  /\b(?:than|as)[ -](?:\w+ ){0,3}(?:expected|forecast|predicted|projected)\b|\bhad (?:been )?(?:expected|forecast|predicted|projected|likely)\b|\b(?:expected|forecast|predicted) (?:by )?(?:economists|analysts)\b|\b(?:economists|analysts) (?:had )?(?:expected|forecast|predicted)\b/gi;

/** Forecasts and modals; "may" in small letters only, the month has a capital. */
export function isAhead(said: string): boolean {
  const isTold = (words: string): boolean => FORECAST.test(words) || /\bmay\b/.test(words);
  return isTold(said) && isTold(said.replace(OTHERWISE, ''));
}

/** "7,000 posts could go": a figure that its own verb puts off. */
export const AHEAD_AFTER =
  /^(?:(?! (?:that|which|who|where|if|and|said|says) )[^,.;:]){0,25}\b(?:could|would|might|(?:is|are) (?:expected|likely|set) to)\b/;
