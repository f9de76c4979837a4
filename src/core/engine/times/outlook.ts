/**
 * Outlook: whether what surrounds a time phrase looks ahead, expects or looks back: "will open in", "fell in".
 *
 * In:  a sentence's text and where the phrase begins and ends.
 * Out: the outlook of the nearest telling word before the phrase, else of the first after it.
 * Limit: words, not clauses: a participle of another clause that stands nearer is taken for the verb.
 */

/** `done`: said right before the phrase, "took effect on"; `past`: by a word further off; `open`: nothing near tells. */
export type Outlook = 'ahead' | 'expected' | 'past' | 'done' | 'open';

const BEFORE = 120;
const AFTER = 80;
/** In characters: "Then", "But" may stand before what opens a sentence. */
const OPENING = 12;
const BREAK = /[,;:](?= )|[–—]| (?:which|that|if|but|and|after|because|when) /u;

const AHEAD = String.raw`(?:will|would|shall|won['’]t)(?! have)|(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)['’]ll|(?:is|are) to|(?<!expected )to be(?= [a-z]{1,20}ed)|to (?:take|go|come|begin|start)|(?:is|are|was|were) due to|due(?! to)|set for|scheduled|slated|no later than|(?:plan|plans|planned|planning|intends?|aims?|hopes?|wants?|promised|promises|pledged|pledges|vowed|vows|agreed|set|ready|(?<!(?:was|were) )going|about|prepares|preparing|threatened|threatens) to(?= [a-z])(?! (?:an?|the) )|(?:(?:tak|com)(?:es?|ing)|go(?:es|ing)?|enters?) (?:in)?(?:to )?(?:effect|force)|kicks? in|begins?|expires?|resumes?|lapses|(?<!housing )starts`;
const EXPECTED = String.raw`(?:(?<!than |as )expected|expects?|expecting|(?<!than )forecasts?|predicts?|predicted|projects|projected|anticipates?|likely|sees|[Ii]f|unless|may(?! have)|might(?! have)|could(?! have)|should(?! have))`;
const FINITE =
  'agreed|rose|fell|grew|took|came|went|began|became|had|was|were|did|made|lost|won|brought|sank|shrank|slid|paid|sent|sold|bought|built|laid|left|met|got|gave|ran|spent|swung|broke|struck|kept|held|beat|saw|led|drew';
const TELLING = 'said|told|announced|reported|unveiled|added|wrote|confirmed|warned|showed';
const UNCHANGED = String.raw`(?<!\b(?:will|would|shall|could|may|be|to|and|or) )(?:put|cut|set|hit|shed|let)`;
/** "Will be imposed", "the postponed duty" and "will pay increased duties" are not past. */
const REGULAR = String.raw`(?<!\b(?:will|would|be|being) (?:[a-z]{1,20} )?|\b(?:on|of|from|for|the|an?|its|their) |["“])(?!(?:${TELLING}|expected|adjusted|based|related|so-called)\b)[a-z]{2,20}(?<!e)ed`;

const CUE = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<ahead>${AHEAD})|(?<expected>${EXPECTED})|(?<past>(?:${FINITE})(?! (?:${TELLING}))|${UNCHANGED}|${REGULAR})|(?<told>${TELLING}))(?![\p{L}-])`,
  'gu',
);
const PLANNED = 'scheduled|slated|expected|planned|proposed|threatened|promised|pledged|vowed';
/** "Said on", "took effect on", "than in", "compared with": what comes next is past whatever stands before. */
const DONE = [
  String.raw`\b(?:${TELLING}|than|compared (?:with|to)|against|versus|since)`,
  String.raw`\b(?:took effect|(?:went|came) into (?:effect|force)|began)`,
  String.raw`(?<!\b(?:will|would|to|be|being) (?:[a-z]{1,20} )?)\b(?!${PLANNED})[a-z]{2,20}(?<!e)ed`,
].map((words) => new RegExp(`${words} (?:late |early )?(?:on |in |during )?$`));
/** "By the fourth quarter", "until the end of the". */
const UP_TO = /\b(?:by|until|before) (?:the (?:end|middle|start|beginning) of )?$/;

type Told = 'ahead' | 'expected' | 'past' | 'told';

/** What each telling word of a stretch of text says, in order. */
function cuesIn(text: string): Told[] {
  const cues: Told[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(text); match; match = CUE.exec(text))
    for (const told of ['ahead', 'expected', 'past', 'told'] as const)
      if (match.groups?.[told] !== undefined) cues.push(told);
  return cues;
}

/** What the clause goes on to say; a verb of telling counts where the phrase opens the sentence. */
function outlookAfter(after: string, opens: boolean): Outlook {
  const [clause = ''] = (opens ? after.replace(/^,/, '') : after).split(BREAK);
  const cue = cuesIn(clause).find((one) => opens || one === 'ahead' || one === 'expected');
  return cue === 'told' ? 'past' : (cue ?? 'open');
}

/** Which way the text from `start` to `end`, a time phrase, is looked at from. */
export function outlookAt(text: string, start: number, end: number): Outlook {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (DONE.some((pattern) => pattern.test(before))) return 'done';
  if (UP_TO.test(before)) return 'ahead';
  // "said sales in May will fall": who tells it says nothing of when, unless the phrase stands right after it
  const near = cuesIn(before).findLast((cue) => cue !== 'told');
  return near ?? outlookAfter(text.slice(end, end + AFTER), before.trim().length < OPENING);
}
