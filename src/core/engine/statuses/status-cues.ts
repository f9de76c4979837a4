/**
 * Status cues: the words that tell what became of a promise, how sure a figure is, what is done with a tariff.
 *
 * In:  nothing.
 * Out: cues in the order in which they win, each with where it is looked for.
 * Limit: every repetition is bounded; irony and quotation marks are not read.
 */
import type { PledgeStatus } from '../claim';
import { one, stem } from '../words/phrase-lists';
import { phraseFinder, type Phrases } from '../words/phrases';

/** `near`: the words before the claim and the claim; `whole`: and a little more; `after`: what follows it; `claim`: itself alone. */
export type Where = 'near' | 'whole' | 'after' | 'claim';
/** The words of a claim and around it; `rest`: what its own clause goes on to say, past the claims beside it. */
export type Around = Record<Where | 'before' | 'rest', string>;
export type Cue<S> = { status: S; where: Where[]; pattern: Pick<Phrases, 'test'> };

const PLANS =
  '(?:pledges?|plans?|promises?|vows?|commitments?|deals?|projects?|proposals?|goals?|targets?|investments?|expansions?|plants?|factor(?:y|ies)|mills?|campus(?:es)?|complex(?:es)?|contracts?|undertakings?|obligations?|hiring|orders?|cent(?:re|er)s?|halls?|works|spending|planned|promised)';

/** What undoes a promise, as it stands behind "did not" and "denied that it would". */
const UNDOING =
  '(?:scrap(?:ped|ping)?|abandon(?:ed|ing)?|drop(?:ped|ping)?|withdr[ae]wn?|withdrawing|cancel(?:l?ed|l?ing)?|shelv(?:e|ed|ing)|suspend(?:ed|ing)?|ax(?:e|ed|ing)|ditch(?:ed|ing)?|g[ai]v(?:e|en|ing) up|back(?:ed|ing)? (?:out|away)|walk(?:ed|ing)? away|pull(?:ed|ing)? out|cut|reduc(?:e|ed|ing)|scal(?:e|ed|ing) (?:back|down))';
const NOT = "(?:not|never|cannot|(?:did|does|do|has|have|had|wo|would|is|are|was)n['’]t)";
const DENIED =
  'den(?:y|ies|ied)(?: that)? (?:(?:it|he|she|they|the \\w+) )?(?:(?:was|were|is|are|would|will|had|has|have) )?(?:be )?';

export const PLEDGE_CUES: Cue<PledgeStatus>[] = [
  // "has not broken", "denied that it would scrap": the promise stands
  {
    status: 'kept',
    where: ['near'],
    pattern: phraseFinder(
      [NOT, DENIED.trimEnd()],
      String.raw` (?:yet |ever )?(?:broken|breaking|broke) (?:its|his|her|their|the|a|any)\b`,
    ),
  },
  {
    status: 'reaffirmed',
    where: ['near'],
    pattern: phraseFinder(
      [NOT, 'no plans? to', DENIED],
      String.raw` ?(?:be |yet |ever )?${UNDOING} (?:\w+ ){0,3}${PLANS}\b`,
    ),
  },
  {
    status: 'scrapped',
    where: ['whole'],
    pattern: phraseFinder(
      [
        'scrap(?:s|ped|ping)?',
        'cancel(?:s|l?ed|l?ing)?',
        'abandon(?:s|ed|ing)?',
        'drop(?:s|ped|ping)?',
        'withdr[ae]w(?:s|n|ing)?',
        'rescind(?:s|ed)?',
        'ditch(?:es|ed)?',
        'ax(?:e[sd]?|ing)',
        'suspend(?:s|ed|ing)?',
        'paus(?:e[sd]?|ing)',
        'shelv(?:e[sd]?|ing)',
        'halt(?:s|ed|ing)?',
        'freez(?:e[sd]?|ing)',
        'froze(?:n)?',
        'defer(?:s|red|ring)?',
        'postpon(?:e[sd]?|ing)',
        'delay(?:s|ed|ing)?',
        'mothball(?:s|ed|ing)?',
        'retract(?:s|ed)?',
        'back(?:s|ed|ing)? (?:out|away)',
        'walk(?:s|ed|ing)? away',
        'pull(?:s|ed)? out',
        'call(?:s|ed|ing)? off',
        'put(?:s|ting)? (?:off|on hold|on ice)',
        'g[ai]ve(?:s|n)? up',
        't(?:ear|ore|orn)(?:s|ing)? up',
      ],
      String.raw`\b[^;]{0,40}\b${PLANS}\b`,
    ),
  },
  {
    status: 'scrapped',
    where: ['near'],
    pattern: one(
      'was supposed to',
      'were supposed to',
      'would have (?:created|added|brought|employed|hired|supported|invested|built)',
      'had planned to',
      'no longer (?:plans?|intends?|planning)',
      'will not go ahead',
      'not,? after all(?!,? (?:hit|meet|keep|reach|deliver|honou?r)\\b)',
      'pulled? the plug',
    ),
  },
  {
    status: 'scrapped',
    where: ['after', 'claim'],
    pattern: one(
      '(?:be|been|was|were|is|are|being) (?:\\w+ly )?(?:shelved|dropped|scrapped|abandoned|withdrawn|axed|called off|mothballed|put on (?:hold|ice))',
      'no longer exists?',
      '(?:be|been|was|were|is|are|being) (?:\\w+ly )?(?:put off|torn up|pulled)',
      'cannot be (?:fulfilled|kept|met)',
      "can['’]t be (?:fulfilled|kept|met)",
      '(?:is|was|are|were|been) (?:scrapped|dropped|abandoned|cancelled|canceled|withdrawn|shelved|suspended|called off|dead|wrecked)',
    ),
  },
  {
    status: 'broken',
    where: ['near', 'after'],
    pattern: one(
      'broke(?! ground)',
      'go(?:es|ne|ing)? back on',
      'went back on',
      '(?<!tax )breaks (?:its|his|her|their|the|a|that)',
      'broken',
      'breaking',
      'fail(?:s|ed|ing|ure)? to',
      'c[ao]me(?:s)? up short',
      'f[ae]ll(?:s|en|ing)? (?:well |far )?short',
      'short of (?:the|its|what|that|his|her|their)',
      'ha(?:s|ve) yet to',
      "has(?:n['’]t| not) (?:yet )?(?:been )?(?:kept|met|materiali[sz]ed|created|delivered|fulfilled)",
      'never (?:materiali[sz]ed|came|happened|built|created|employed|hired|had|kept)',
      'not materiali[sz]ed',
      "(?:did not|didn['’]t|never) come close",
      'none of the (?:extra|additional)',
      'only (?:about )?[\\d.]+ ?(?:percent|per cent|%) (?:of|met)',
      'could not be (?:fully )?kept',
      'not (?:been )?(?:kept|fulfilled|met)',
      'unfulfilled',
      'unmet',
      'instead has',
      'and instead',
      'nowhere near',
      'nowhere to be (?:seen|found)',
      'only [\\d,]+ (?:\\w+ ){0,2}(?:were|was|have been|had been|has been) (?:ever )?(?:created|hired|built|delivered|filled)',
      '(?:far|well|way) (?:above|below|short of) what',
      '(?:was|were|been|be) (?:\\w+ly )?missed',
      `(?:would|will|did|had|has|have) not,?(?: after all,?)? (?:hit|meet|met|keep|kept|reach|reached|deliver|delivered|honou?r|honou?red) (?:\\w+ ){0,2}${PLANS}`,
    ),
  },
  { status: 'broken', where: ['near', 'after'], pattern: stem('reneg') },
  {
    status: 'reduced',
    where: ['near'],
    pattern: one(
      'scal(?:e[sd]?|ing) (?:back|down)',
      'par(?:e[sd]?|ing) back',
      '(?:instead of|rather than|down from) (?:the )?[\\d,.]+(?: \\w+){1,4} (?:promised|planned|pledged)',
      'originally (?:promised|planned|pledged)',
      'initially (?:promised|planned|pledged)',
      `(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|halv(?:e[sd]?|ing)) (?:back )?(?:on )?(?:its|the|his|her|their) (?:\\w+ ){0,3}${PLANS}`,
    ),
  },
  {
    status: 'reduced',
    where: ['after'],
    pattern: one(
      '(?:was|were|been|is|are) (?:since )?(?:scaled back|pared back|cut|halved|trimmed|whittled)',
    ),
  },
  {
    status: 'raised',
    where: ['near'],
    pattern: phraseFinder(
      [
        'increas(?:e[sd]?|ing)',
        'rais(?:e[sd]?|ing)',
        'boost(?:s|ed|ing)?',
        'expand(?:s|ed|ing)?',
        'doubl(?:e[sd]?|ing)',
        'tripl(?:e[sd]?|ing)',
        'lift(?:s|ed|ing)?',
      ],
      String.raw`\b[^;]{0,70}\b(?:investments?|spending|pledge|commitment|target|plans?|goal|total)\b[^;]{0,30}\bto\b`,
    ),
  },
  {
    status: 'doubted',
    where: ['near', 'after'],
    pattern: one(
      'declined to confirm',
      'if it ever',
      'pipe dream',
      'not a serious',
      'never (?:was )?serious',
      'waiting a long',
      'still be waiting',
      'who knows',
      'few (?:\\w+ ){0,7}(?:believe|believed|think|thought|expect|expected)',
      'hard to (?:see|believe|imagine)',
      'question(?:s|ed|ing)? (?:whether|the|how)',
      'out of reach',
      'far from (?:clear|certain)',
      'no longer (?:sure|believed?|believes?)',
      'not so sure',
      'do(?:es)? not expect',
      '(?:nobody|no one) (?:\\w+ ){0,4}(?:believes|thinks|expects)',
      '(?:mostly|largely|probably) not',
    ),
  },
  {
    status: 'doubted',
    where: ['near', 'after'],
    pattern: stem(
      'doubt',
      's[ck]eptic',
      'theatric',
      'stunt',
      'gimmick',
      'unrealistic',
      'implausib',
      'far-fetched',
      'unlikely',
      'impossible',
      'reconsider',
      'overblown',
      'inflated',
    ),
  },
  {
    status: 'kept',
    where: ['near'],
    pattern: one(
      'kept',
      'fulfill?(?:s|ed|ing)?',
      'honou?r(?:s|ed|ing)',
      'deliver(?:s|ed|ing) on',
      'ma(?:de|kes?|king) good',
      'live[sd] up to',
      '(?:promise|pledge) kept',
      'true to (?:its|their|his|her) word',
      `met (?:its|his|her|the|their) ${PLANS}`,
    ),
  },
  {
    status: 'kept',
    where: ['after'],
    pattern: one(
      '(?:was|were|been) (?:\\w+ly )?(?:met|kept|fulfilled|honou?red)',
      'in full',
      '(?:has|have) done (?:so|it)',
      'we did it',
    ),
  },
  {
    status: 'reaffirmed',
    where: ['near'],
    pattern: stem(
      'reaffirm',
      'reiterat',
      'renew(?:s|ed|ing)?\\b',
      'repeat(?:s|ed)?\\b',
      'restat',
      'recommit',
      'stand(?:s|ing)? by',
      'stood by',
      'still (?:plans?|intends?|committed)',
      'remains? committed',
      'confirm(?:s|ed|ing)? (?:the|its|his|that|plans?)',
    ),
  },
];
