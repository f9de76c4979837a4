/**
 * Tariff cues: the words that tell what is done with a tariff: lifted, lowered, dated, threatened, laid.
 *
 * In:  nothing.
 * Out: patterns, asked in the order that statuses.ts writes.
 * Limit: every repetition is bounded; a word that says two things ("set") is asked last.
 */
import { one, stem } from './status-cues';

export const LIFTED = one(
  'lift(?:s|ed|ing)?',
  'scrap(?:s|ped|ping)?',
  'remov(?:e[sd]?|ing|al)',
  'suspend(?:s|ed|ing)?',
  'suspension',
  'postpon(?:e[sd]?|ing)',
  'delay(?:s|ed|ing)?',
  'avert(?:s|ed)?',
  'shelve[sd]?',
  'abolish(?:es|ed)?',
  'waiv(?:e[sd]?|ing)',
  'exempt(?:s|ed)?',
  'rescind(?:s|ed)?',
  'eliminat(?:e[sd]?|ing)',
  'drop(?:ped|ping)',
  'cancel(?:l?ed|s)?',
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
const TARIFF = '(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))';
const LOWER =
  '(?:lower(?:s|ed|ing)?|lops?|lopped|knock(?:s|ed|ing)? down|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|slash(?:es|ed|ing)?|halv(?:e[sd]?|ing)|ease[sd]?)';
export const LOWERED = new RegExp(
  String.raw`\b${LOWER}\b[^;]{0,40}\b${TARIFF}\b|\b${TARIFF}\b[^;]{0,30}\b(?:lowered|cut|reduced|slashed|fell|fall|dropped|c[ao]me down)\b`,
  'i',
);
export const DATED = one(
  'effective',
  'immediate effect',
  'retroactive',
  'take[sn]? effect',
  'took effect',
  '(?:go|goes|went|come|comes|came)(?: \\w+)? into (?:effect|force)',
  'enter(?:s|ed)? into force',
  'start(?:s|ing|ed)?',
  'beginning',
  'begins?',
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
  'willing',
  'promis',
  'toy(?:s|ed|ing)? with\\b',
  'would\\b',
  'will\\b(?! (?:now |still )?(?:pay|face|be subject|be paying|enter)\\b)',
  "\\w+'ll\\b",
  'could\\b',
  'may\\b',
  'might\\b',
  'wants?\\b',
  'compel',
  'intend',
  'ready',
  'retaliat',
  'strike back',
);
export const STATED =
  /\baverage\b|\b(?:is|are|was|were|remains?|stands?|stood) (?:just |only |about |around )?[\d.]/i;
export const ACT = stem(
  'impos',
  'slap',
  'levied',
  'levies on',
  'plac(?:e[sd]?|ing)\\b',
  'set\\b',
  'introduc',
  'put\\b',
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
);
