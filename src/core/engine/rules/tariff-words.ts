/**
 * Tariff words: what is called a duty, a levy or a tariff and is none on foreign goods.
 *
 * In:  nothing.
 * Out: HOME, which forbids every rule for tariffs in such a sentence.
 * Limit: a sentence that tells of both is left out too.
 */
import { one } from '../words/phrase-lists';

/** Levies on no foreign goods: stamp and fuel duty, phone and power tariffs, "on duty". */
export const HOME = one(
  '(?:stamp|fuel|excise|estate|death|alcohol|tobacco|beer|jury|guard|night|active|light|heavy|air passenger)[ -]dut(?:y|ies)',
  '(?:windfall|sugar|bank|hospital|health|visitor|tourist|tourism|hotel|congestion|landfill|training|skills|council|parish|inheritance|property|payroll|stadium|transit|school|library|betting|gambling|streaming|plastic|apprenticeship|carbon|building safety) lev(?:y|ies)',
  'lev(?:y|ies) on (?:oil (?:companies|firms|producers)|banks?|bank profits|profits|visitors|tourists|passengers|employers|plastic|sugary|developers|households)',
  '(?:fuel|card|baggage|weekend|delivery|energy|booking|peak|congestion) surcharges?',
  String.raw`tariffs? (?:start|starts|starting|begin) (?:at|from) (?:Rs|₹|£|\$|€) ?\d*`,
  String.raw`(?:phone|telecoms?|mobile|electricity|power|water|rail|bus|energy|utility) (?:company|firm|operator|provider|supplier)\b[^;]{0,30}\b(?:its|their) tariffs?`,
  '(?:tariff plans?|subscribers?|prepaid|ARPU)',
  '(?:on|off)[ -]duty',
  '(?:phone|electricity|mobile|energy|roaming|power|gas|water|data|feed-in|taxi) tariffs?',
);
