/**
 * Tariff cues: the words that tell what is done with a tariff: lifted, lowered, dated, threatened, laid.
 *
 * In:  nothing.
 * Out: patterns, asked in the order that statuses.ts writes.
 * Limit: every repetition is bounded; a word that says two things ("set") is asked last.
 */
import { one, stem } from '../words/phrase-lists';

export const LIFTED = one(
  'lift(?:s|ed|ing)?',
  'paus(?:e[sd]?|ing)',
  'withh(?:old|olds|olding|eld)',
  'withdr[ae]w(?:s|n|ing)?',
  '(?:tak(?:e|es|en|ing)|took) (?:\\w+ ){0,4}off',
  `end(?:s|ed|ing)? (?:the|its|all|their|those|these) (?:[\\w-]+ ){0,2}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))`,
  'avoid(?:s|ed|ing)?',
  'scrap(?:s|ped|ping)?',
  'remov(?:e[sd]?|ing|al)',
  'suspend(?:s|ed|ing)?',
  'suspension',
  'postpon(?:e[sd]?|ing)',
  'delay(?:s|ed|ing)?',
  'avert(?:s|ed)?',
  'forestall(?:s|ed|ing)?',
  'shelve[sd]?',
  'abolish(?:es|ed|ing)?',
  'repeal(?:s|ed|ing)?',
  'revok(?:e[sd]?|ing)',
  'freez(?:e[sd]?|ing)',
  'froze',
  '(?:to|will|would|can|may) drop (?:its|the|their|all|some|most)',
  'reprieve',
  'moratorium',
  'sw(?:eeps?|ept|eeping) away',
  '(?:left|leaves?) out of',
  'waiv(?:e[sd]?|ing)',
  'exempt(?:s|ed)?',
  'rescind(?:s|ed)?',
  'eliminat(?:e[sd]?|ing)',
  'drop(?:ped|ping)',
  'cancel(?:l?ed|s|l?ing)?',
  'call(?:ed)? off',
  'terminat(?:e[sd]?)',
  'refund(?:s|ed)?',
  'hold(?:s|ing)? off',
  'put(?:s|ting)? off',
  'phas(?:e[sd]?|ing) out',
  '(?:do|does|did|done|doing) away with',
  '(?:strikes?|struck|striking) (?:down|off)',
  '(?:throws?|threw|thrown) out',
  'spar(?:e[sd]|ing)',
  'vanish(?:es|ed)?',
  'expir(?:e[sd]?|ing)',
);
/** What comes in without: said of a rate, it is what was or might have been. */
export const FREE = one(
  '(?:duty|tariff)[- ]free',
  'free of (?:any )?(?:duty|tariffs?)',
  'without (?:any )?(?:tariffs?|dut(?:y|ies))',
);
const TARIFF = '(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))';
const LESS = '(?:cuts|reductions?|relief)';
const LOWER =
  '(?:lower(?:s|ed|ing)?|lops?|lopped|knock(?:s|ed|ing)? down|br(?:ing|ings|ought|inging) down|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|slash(?:es|ed|ing)?|halv(?:e[sd]?|ing)|ease[sd]?)';
export const LOWERED = new RegExp(
  String.raw`\b${LOWER}\b[^;]{0,40}\b${TARIFF}\b|\b${TARIFF}\b[^;]{0,60}\b(?:lowered|cut|reduced|slashed|fell|fall|dropped|c[ao]me down)\b|\b${TARIFF} ${LESS}\b`,
  'i',
);
/** "lifted the duty to 10 percent": a rise. */
export const RAISED_BY_LIFTING = /\blift(?:s|ed|ing)?\b[^;]{0,60}\bto (?:\w+ )?[1-9]/i;
const IS = '(?:is|are|was|were|be|been|being)(?: \\w+(?: more)?){0,2}';
/** Said after the tariff: "were suspended", "have been lifted". */
export const UNDONE = one(
  `${IS} (?:suspended|lifted|removed|scrapped|dropped|put off|postponed|delayed|eliminated|shunted back|rescinded|waived|called off|withdrawn|paused|shelved|struck down|abolished|repealed|revoked|frozen|cancell?ed|terminated|swept away|put back|put on (?:hold|ice))`,
);
/** What was to come and does not, or not yet. */
export const PUT_OFF = one(
  "(?:will|would|did)(?: not|n['’]t) (?:now )?(?:take effect|go ahead|go into effect|come into force|be imposed)",
  'go(?:es)? to zero',
  'waits? until',
);
export const EFFECTIVE = one(
  'effective',
  'immediate effect',
  'retroactive',
  'take[sn]? effect',
  'took effect',
  '(?:go|goes|went|come|comes|came)(?: \\w+)? into (?:effect|force)',
  'enter(?:s|ed)? into force',
);
const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b\\.? \\d|today|tomorrow|midnight|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))';
/** "from Thursday", "as of March 4": a day from which it is laid. */
export const SINCE_DAY = one(`(?:from|as of|since|until after) (?:next |early |the start of )?${DAY}`);
export const THREATS = stem(
  'threat',
  'warn',
  'consider',
  'weigh',
  'float',
  'mull',
  'pencill?ed',
  'propos',
  'recommend',
  'wants?\\b',
);
export const DATED = one(
  'start(?:s|ing|ed)?',
  'beginning',
  'beg[aiu]ns?',
  'set for',
  'scheduled',
  'due',
  'kick(?:s|ed)? in',
  'on (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*',
);
export const THREATENED = stem(
  'threat',
  'warn',
  'vow',
  'plan',
  'propos',
  'consider',
  'weigh',
  'float',
  'mull',
  'pencill?ed',
  'willing',
  'promis',
  'toy(?:s|ed|ing)? with\\b',
  'hint',
  'prepar(?:e[sd]?|ing)\\b',
  '(?:clear|open|pav)(?:s|es|ed|ing)? the way',
  'draw(?:s|n|ing)? up',
  'call(?:s|ed|ing)? for\\b',
  'mus(?:es|ed|ing)\\b',
  'recommend',
  'identify',
  'would\\b',
  'will\\b(?! (?:now |still )?(?:pay|face|be subject|be paying|enter|attract|be charged|be taxed|be collected|have to (?:pay|post))\\b)',
  "\\w+'ll\\b",
  'could\\b',
  '(?<!\\b(?:in|last|of|until|through|since|from|by|late|early|this|on) )may\\b(?! \\d)',
  'might\\b',
  'wants?\\b',
  'compel',
  'intend',
  'ready',
  'strike back',
);
/** Said after the tariff: "another 25 percent would be added". */
export const MAY_COME =
  /^[^,;:]{0,40}?\b(?:(?:would|could|might) (?:soon |also |then )?(?:be|apply|follow|hit|cover|come|rise|go)\b|(?:been|was|were) (?:threatened|proposed|floated)\b)/;
export const STATED =
  /\baverage\b|\b(?:is|are|was|were|remains?|stands?|stood) (?:now |just |only |about |around )?[\d.]/i;
export const ACT = stem(
  'impos',
  'slap',
  'levied',
  'levies on',
  'plac(?:e[sd]?|ing)\\b',
  'set(?:s|ting)?\\b',
  'introduc',
  'put(?:ting)?\\b',
  'appl(?:y|ied)',
  'charg',
  'announc',
  'hits?\\b',
  'order',
  'rais',
  'doubl',
  'tripl',
  'quadrupl',
  'increas',
  'hik',
  'escalat',
  'retain',
  'sign',
  'issu',
  'new\\b',
  'additional',
  'extra\\b',
  'further',
  'fresh',
  'respons',
  'collect',
  'settl(?:e[sd]?|ing) on\\b',
  'approv',
  'go(?:es)? to\\b',
  'tak(?:es|ing) the\\b',
  '(?:will|must|shall|to) (?:now |still |soon |have to )?(?:pay|face|be subject|attract|be charged|be taxed|be collected|post)\\b',
);
/** Said right after the tariff, and done: "were imposed", "have since been slapped". */
export const LAID_AFTER =
  /^,? (?:(?:is|are) (?:now )?being|was|were|(?:has|have|had) (?:\w+ )?been) (?:\w+ly |now |also )?(?:imposed|levied|slapped|placed|laid|put|applied|introduced|ordered|announced|charged|added|raised|reimposed|reinstated)\b/;
/** And to be done: "will be imposed". */
export const LAID_LATER =
  /^,? (?:will|would|could|might|may) (?:\w+ )?be (?:imposed|levied|slapped|placed|laid|put|applied|introduced|charged|added|raised|reimposed|reinstated)\b/;
