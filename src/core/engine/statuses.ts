/**
 * Statuses: what a sentence says of its claim: made, dropped, doubted; stated, projected; imposed, threatened.
 *
 * In:  a draft and its sentence.
 * Out: the status; where two fit, the first of the order that the lists below are written in.
 * Limit: reads this sentence only; what the knowledge base knows never enters.
 */
import type { FigureStatus, PledgeStatus, Status, TariffStatus } from './claim';
import type { Draft } from './drafts';
import type { Token } from './tokens';

type Sentence = { text: string; tokens: Token[] };

/** Text around the claim's verb: from the start of its clause to the end of the sentence. */
function around({ text, tokens }: Sentence, draft: Draft): { before: string; claim: string; after: string } {
  const origin = tokens[0]?.start ?? 0;
  const first =
    tokens[Math.min(draft.mood.governor?.at ?? draft.mood.from, draft.mood.from, draft.match.first)];
  const last = tokens[draft.match.last];
  const start = (first?.start ?? origin) - origin;
  const end = (last?.end ?? origin) - origin;
  return {
    before: text.slice(Math.max(0, start - 90), start),
    claim: text.slice(start, end),
    after: text.slice(end, end + 120),
  };
}

const IF =
  /\b(?:if|unless|provided that|providing|on condition|contingent|depending on|assuming|should (?:the|it|they|he|she))\b/i;
const UNDONE =
  /\b(?:scrap(?:s|ped|ping)?|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)|withdr[ae]w(?:s|n|ing)?|rescind(?:s|ed)?|ditch(?:es|ed)?|ax(?:e|es|ed)|suspend(?:s|ed|ing)?|pause[sd]?|shelve[sd]?|halt(?:s|ed)?|retract(?:s|ed)?|pull(?:s|ed)? (?:out|the plug)|back(?:s|ed|ing)? (?:out|away)|walk(?:s|ed|ing)? away|call(?:s|ed)? off|no longer|cannot be (?:fulfilled|kept|met)|can(?:'|’)?t be (?:fulfilled|kept|met)|dead|wrecked)\b/i;
const BROKEN =
  /\b(?:br(?:oke|eaks?|oken|eaking)|fail(?:s|ed|ing|ure)? to|came up short|f[ae]ll(?:s|en|ing)? (?:well |far )?short|has(?:n['’]t| not) (?:yet )?(?:been )?(?:kept|met|materiali[sz]ed|created|delivered)|has yet to|have yet to|never (?:materiali[sz]ed|came|happened|built|created)|reneg|could not be (?:fully )?kept|not (?:been )?(?:kept|fulfilled|met)|unfulfilled|instead has|but instead|nowhere near)\b/i;
const REDUCED =
  /\b(?:scal(?:e[sd]?|ing) (?:back|down)|cut(?:s|ting)? (?:back|its|the|his|their) (?:pledge|plan|target|investment|commitment)|par(?:e[sd]?|ing) back|lower(?:s|ed|ing)? (?:its|the|his|their) (?:pledge|target|goal)|downsiz|reduc(?:e[sd]?|ing) (?:its|the|his|their) (?:pledge|plan|target|investment|commitment))\b/i;
const RAISED =
  /\b(?:increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|lift(?:s|ed|ing)?|up(?:s|ped|ping))\b[^.;]{0,60}\b(?:investment|spending|pledge|commitment|target|plan|goal|total)\b|\btotal (?:planned )?investment\b[^.;]{0,30}\bto\b/i;
const DOUBTED =
  /\b(?:doubt(?:s|ed|ful)?|sceptic|skeptic|theatrics|stunt|gimmick|pipe dream|unrealistic|implausible|far-fetched|unlikely|impossible|declined to confirm|if it ever|not a serious|never (?:was )?serious|waiting a long|still be waiting|reconsider(?:s|ed|ing)?|overblown|inflated|who knows|question(?:s|ed|ing)? (?:whether|the|how))\b/i;
const KEPT =
  /\b(?:kept|keeping|fulfil(?:l|ls|led|ling)?|honou?r(?:s|ed|ing)|delivered on|makes? good|made good|making good|lived up to|lives up to|met (?:its|his|her|the|their) (?:pledge|promise|goal|target|commitment))\b/i;
const AGAIN =
  /\b(?:reaffirm|reiterat|renew(?:s|ed|ing)?\b|repeat(?:s|ed)?\b|restat|recommit|stand(?:s|ing)? by|stood by|still (?:plans?|intends?|committed)|remains? committed|confirm(?:s|ed|ing)? (?:the|its|his|that|plans?))/i;
const FALSE =
  /\b(?:false(?:ly)? claim|debunk|disput(?:e[sd]?|ing)|myth|wrong(?:ly)?|misleading|inaccurate|not true|overstat|exaggerat|bogus|contradict)/i;
const EXPECTED =
  /\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing|ions?)?|predict(?:s|ed)?|estimat(?:es|ed) that|likely|could|would|may|might|set to|poised to|on (?:track|course|pace) to|hopes?|seeks?|should|risk)\b/i;

function pledgeStatus(sentence: Sentence, draft: Draft): PledgeStatus {
  const { before, claim, after } = around(sentence, draft);
  const near = `${before.slice(-70)} ${claim}`;
  const governor = draft.mood.governor?.kind;
  if (IF.test(before) || (IF.test(after) && !/if it ever/i.test(after)))
    return DOUBTED.test(near) ? 'doubted' : 'conditional';
  const wanted =
    /\b(?:plan|pledge|promise|vow|commit|project|campus|facility|factory|deal|investment|proposal|goal|target)/i;
  if (
    governor === 'suppose' ||
    (UNDONE.test(near) && wanted.test(near)) ||
    (draft.rule.id === 'pledge/reference' && UNDONE.test(`${claim} ${after}`))
  )
    return 'scrapped';
  if (BROKEN.test(claim) || BROKEN.test(after) || BROKEN.test(before.slice(-60)) || governor === 'fail')
    return 'broken';
  if (REDUCED.test(near)) return 'reduced';
  if (RAISED.test(near) && / to /.test(claim)) return 'raised';
  if (DOUBTED.test(near) || DOUBTED.test(after)) return 'doubted';
  if (KEPT.test(near)) return 'kept';
  return AGAIN.test(near) ? 'reaffirmed' : 'made';
}

const AHEAD = new Set(['future', 'conditional', 'infinitive']);

function figureStatus(sentence: Sentence, draft: Draft): FigureStatus {
  const { before, claim, after } = around(sentence, draft);
  if (FALSE.test(before) || FALSE.test(after.slice(0, 60))) return 'disputed';
  const governor = draft.mood.governor?.kind;
  if (governor === 'help' || governor === 'purpose')
    return draft.mood.form === 'infinitive' && governor === 'purpose' ? 'projected' : 'stated';
  if (AHEAD.has(draft.mood.form)) return 'projected';
  return EXPECTED.test(claim) ||
    /\b(?:forecasts?|expects?|expected|predicts?|projects?|set to|could|would|will|should|seeks to)\b[^,;]{0,30}$/i.test(
      before,
    )
    ? 'projected'
    : 'stated';
}

const LIFTED =
  /\b(?:lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|remov(?:e[sd]?|ing|al)|suspend(?:s|ed|ing)?|suspension|postpon(?:e[sd]?|ing)|delay(?:s|ed|ing)?|avert(?:s|ed)?|shelve[sd]?|abolish|waiv(?:e[sd]?|ing)|exempt(?:s|ed)?|rescind|eliminat(?:e[sd]?|ing)|drop(?:ped|ping)|cancel(?:l?ed|s)?|call(?:ed)? off|terminat(?:e[sd]?)|refund|hold(?:s|ing)? off)\b/i;
const LOWERED =
  /\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|slash(?:es|ed|ing)?|halv(?:e[sd]?|ing)|ease[sd]?)\b[^.;]{0,40}\b(?:tariff|dut(?:y|ies)|lev(?:y|ies))|\b(?:tariff|dut(?:y|ies)|lev(?:y|ies))[^.;]{0,30}\b(?:lowered|cut|reduced|slashed|fell|fall|dropped)\b/i;
const DATED =
  /\b(?:effective|take[sn]? effect|took effect|(?:go|goes|went|come|comes|came)(?: \w+)? into (?:effect|force)|enter(?:s|ed)? into force|start(?:s|ing|ed)?|beginning|begin|set for|scheduled|due|kick(?:s|ed)? in|on (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\b/i;
const THREAT =
  /\b(?:threat(?:s|en|ens|ened|ening)?|warn(?:s|ed|ing)?|vow(?:s|ed|ing)?|plan(?:s|ned|ning)?|propos(?:e[sd]?|ing|al)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|float(?:s|ed|ing)?|mull|willing|promis(?:e[sd]?|ing)|would|will|could|may|might|wants?|compel|intend(?:s|ed)?|ready|retaliat)/i;
const STATES =
  /\baverage\b|\b(?:is|are|was|were|remains?|stands?|stood) (?:just |only |about |around )?[\d.]/i;
const ACTS =
  /\b(?:impos|slap|lev(?:y|ies|ied)|plac(?:e[sd]?|ing)|set|introduc|put|appl(?:y|ied)|charg|announc|hit|order|rais|increas|hik|escalat|retain|sign|issu|retaliat|new|additional|extra|further|fresh|respons)/i;

function tariffStatus(sentence: Sentence, draft: Draft): TariffStatus {
  const { before, claim, after } = around(sentence, draft);
  const near = `${before.slice(-60)} ${claim}`;
  const denied = /\b(?:no|not|never|refus\w+)\b/i.test(before.slice(-30) + claim.slice(0, 30));
  if (
    IF.test(before) ||
    IF.test(claim) ||
    IF.test(after) ||
    /\b(?:allows?|process) [^.]{0,30}to impose\b/i.test(near)
  )
    return 'conditional';
  if (LIFTED.test(near) && !denied) return 'scrapped';
  if (LOWERED.test(near)) return 'lowered';
  if (DATED.test(claim + after.slice(0, 60))) return 'imposed';
  if (STATES.test(claim) && !/\b(?:new|additional|impos)/i.test(claim)) return 'stated';
  if (THREAT.test(near)) return 'threatened';
  return ACTS.test(near) || draft.rule.id !== 'tariff/rate' ? 'imposed' : 'stated';
}

/** The status that the sentence gives the draft. */
export function statusOf(sentence: Sentence, draft: Draft): Status {
  if (draft.kind === 'pledge') return pledgeStatus(sentence, draft);
  return draft.kind === 'tariff' ? tariffStatus(sentence, draft) : figureStatus(sentence, draft);
}
