/**
 * Tariff rules: a tariff, duty or levy on foreign goods with a rate, an amount covered or a date, or its lifting.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: TARIFF_RULES, the most telling construction first.
 * Limit: "tariffs on steel" alone, without act, rate, amount or date, is not claimed.
 */
import { one } from '../words/phrase-lists';
import { defineRules, type RuleSource } from './rule';

const GOODS_TAX = 'TARIFF_N';

/** Levies on no foreign goods: stamp and fuel duty, phone and power tariffs, "on duty". */
const HOME = one(
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

const SOURCES: RuleSource[] = [
  {
    id: 'tariff/rate',
    measure: 'rate',
    patterns: [
      `<percent> ..6 ${GOODS_TAX}`,
      `${GOODS_TAX} ..3 of|at|to ..3 <percent>`,
      `RAISE|CUT ..4 ${GOODS_TAX} ..16 from ..4 to <percent>`,
      `${GOODS_TAX} ..14 RISE|RAISE|FALL|CUT|BE|REACH|to|at ..6 <percent|points>`,
      `${GOODS_TAX} ..8 <percent>`,
      `RAISE|CUT|LIFT|IMPOSE ..8 ${GOODS_TAX} ..10 by ..2 <percent|points>`,
      `${GOODS_TAX} ..6 lowered|cut|reduced|slashed|dropped|fall|falls|fell|drop to <bare>`,
      `taxed|taxes|tax|taxing ..10 at ..2 <percent>`,
      'BE|of|his|their ..2 of <percent> on',
      'pay|pays|paid|paying|face|faces|faced|facing ..2 <percent|bare> ..3 TARIFF_N|on|at|when',
      'charge|charges|charged|charging|slap|slaps|slapped|slapping ..2 <percent> ..2 on|against ..4 LAND|GOODS_N|NAME|anything|everything|all',
      `${GOODS_TAX} RISE|FALL|jumps|climbs ..5 to ..2 <percent>`,
      `${GOODS_TAX} ..6 <money> a|per|on|for|to ..3 each|every|head|ton|tonne|tonnes|tons|kilo|kilogram|kg|litre|liter|gallon|apiece|item|parcel|barrel|unit|pound`,
      `${GOODS_TAX} ..10 RAISE|CUT|RISE|FALL ..8 <money> a|per ..1 ton|tonne|tonnes|tons|kilo|kilogram|kg|litre|liter|gallon|barrel|pound|head|unit|bushel`,
      'levies|levy|levied|charges|charged ..1 <money> on|a|per ..1 every|each|ton|tonne|kilo|kilogram|kg|litre|head|parcel|item',
      `${GOODS_TAX} ..14 from <percent>`,
    ],
    not: [
      `<percent> of ..6 EXPORT_N|TRADE_N|DEFICIT_N|TARIFF_N|goods|products|lines`,
      '<percent> tax credit|credits|break|breaks|deduction|relief',
      '<percent> price|prices|cost|costs|sales|profit|profits|revenue|income|demand increase|increases|rise|rises|hike|hikes|drop|fall|decline',
    ],
    beside:
      /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|import tax(?:es)?|border tax(?:es)?|tax(?:ed|es|ing)? (?:\w+ ){0,2}(?:imports|goods|cars|steel))\b/i,
    base: 0.88,
  },
  {
    id: 'tariff/to-nothing',
    measure: 'rate',
    patterns: [`${GOODS_TAX} ..14 RISE|RAISE|FALL|CUT|BE|REACH|to|at ..4 <bare>`],
    holds: /^(?:zero|nil)$/,
    base: 0.95,
  },
  {
    id: 'tariff/charged',
    measure: 'rate',
    patterns: [
      'charge|charges|charged|charging|hit|hits|hitting|tax|taxes|taxed|taxing ..1 them|it|him|her|us|LAND|NAME ..1 with? ..1 <percent> on',
      'charge|charges|charged|charging ..4 <percent> tax|tariff|duty|levy',
    ],
    not: [
      '<percent> ..2 tax credit|credits|break|breaks|deduction|relief',
      '<percent> ..4 income|profits|sales|loan|loans|commission|fee|fees',
    ],
    base: 0.8,
  },
  {
    id: 'tariff/next-rate',
    measure: 'rate',
    patterns: [
      'and|,|or ..1 <percent> on|for ..4 GOODS_N|NAME',
      '<percent> on ..4 GOODS_N',
      'and|,|or|to ..1 <percent> in|by|from|on|for|after|within|if ..3 NAME|year|month|years|months|second|third|first|day',
      'the <percent> that|on',
      'at <percent>',
    ],
    not: ['<percent> of', 'growth|inflation|yield|margin|gdp|stake|shares|poll|rate-cut ..4 <percent>'],
    beside: /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i,
    base: 0.8,
  },
  {
    id: 'tariff/removed-share',
    measure: 'coverage',
    is: 'share',
    patterns: [
      `LIFT ..3 ${GOODS_TAX} ..4 on ..3 <percent> of`,
      `${GOODS_TAX} ..3 on ..2 <percent> of`,
      `${GOODS_TAX} on ..3 all <percent> of`,
      `${GOODS_TAX} covering ..2 <percent> of`,
      `<percent> of ..3 ${GOODS_TAX}|tariff-lines|lines ..5 lifted|eliminated|removed|scrapped|abolished|dropped`,
    ],
    base: 0.9,
  },
  {
    id: 'tariff/coverage',
    measure: 'coverage',
    patterns: [
      `${GOODS_TAX} ..8 on|to|against|covering|hitting|affecting ..8 <money|things>`,
      `<money|things> ~10 subject|exposed to ..6 ${GOODS_TAX}`,
      `<money> ..3 in|of|worth ..6 ${GOODS_TAX}`,
      'tax|taxes|taxed|taxing <money> of|in|worth ..4 GOODS_N|IMPORT_N',
      `${GOODS_TAX} ..12 GOODS_N ..4 worth|valued|—|at ..4 <money>`,
      `${GOODS_TAX} ..14 — <money>`,
      `${GOODS_TAX} ..10 with ..3 ${GOODS_TAX} on ..4 <money>`,
      'retaliation|retaliatory|retaliated|retaliate|countermeasures|counter-measures|reprisals|tit-for-tat ,? ..3 on|against|targeting|hitting ..3 <money>',
    ],
    not: [
      'RAISE|raised|raising|collected|generated|bring|bringing|brought|receipts|revenue ..3 <money> ..4 TARIFF_N',
      'cost|costs|costing ..6 <money>',
      `${GOODS_TAX} schedule|schedules|code|act|commission ..8 <things>`,
    ],
    // "duties on more than 60 countries" cover no amount
    counts: /^(?!(?:countr|nation|partner|state|econom|compan|firm|trading)(?:y|ies|e?s)?$)/,
    base: 0.88,
  },
  {
    id: 'tariff/receipts',
    measure: 'receipts',
    patterns: [
      `${GOODS_TAX} ..8 raise|raised|raising|collected|generated|generating|bring|brought|bringing|revenue|receipts|yielded ..5 <money>`,
      `collected|raised|raise|collecting|raising|receipts|revenue ..6 <money> ..6 ${GOODS_TAX}`,
      `<money> ..2 in|of|from ..3 ${GOODS_TAX} ..2 revenue|receipts|revenues|money`,
      `customs|tariff|duty receipts|revenue|revenues|collections|income ..8 <money>`,
      `took|take|takes|taken|taking in ..2 <money> ..4 ${GOODS_TAX}`,
      `${GOODS_TAX} ~16 swelled|swell|earned|earns|earn|netted|net|raked|rake|yield|yields|reaped ..7 <money>`,
      `<money> ..3 ${GOODS_TAX} revenue|receipts|revenues|collected|paid|income|collections`,
      `paid|pay|paying ..2 <money> ..3 ${GOODS_TAX}`,
      `<percent> of ..6 revenue|revenues|income|receipts|budget ..4 BE|come|comes|coming|came|derived ..1 from ..3 ${GOODS_TAX}`,
      `collections|receipts|revenue|revenues|yield|proceeds ..1 from|under|of ..5 ${GOODS_TAX} ..6 BE|put|estimated|REACH ..4 <money>`,
    ],
    base: 0.82,
  },
  {
    id: 'tariff/lifted',
    measure: 'rate',
    patterns: [
      `LIFT ..6 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..8 lifted|scrapped|removed|suspended|expired|lapsed|expire|lapse|ended|postponed|delayed|averted|dropped|cancelled|canceled|abolished|waived|rescinded|eliminated|paused|refunded`,
      `CUT|lower|lowered|lowering ..4 @${GOODS_TAX}`,
      `plans|plan ..2 suspend|delay|lift|remove ..3 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..12 BE hereby? terminated|repealed|suspended|revoked|lifted`,
      'LIFT ..2 @countermeasures|counter-measures',
      `escape|escapes|escaped|spared|exempted|exempt|exemption|reprieve ..4 @${GOODS_TAX}`,
      `put|puts|putting ..1 off|aside ..8 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..8 put off|aside`,
      `@${GOODS_TAX} ..8 put on hold|ice`,
      `do|does|did|doing away with ..3 @${GOODS_TAX}`,
      `delay|delays|delayed|postpone|postpones|postponed ..14 @${GOODS_TAX}`,
      `exempt|exempts|exempted|exempting|spare|spared|shield|shielded ..12 from ..3 @${GOODS_TAX}`,
      `stay|reprieve|pause|moratorium|truce|holiday ..4 on|of|covers|from ..6 @${GOODS_TAX}`,
      `strike|strikes|struck|striking|thrown|throws|threw ..2 down|out ..8 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..10 called|calls|calling|struck|thrown off|down|out`,
      `call|calls|called|calling off ..6 @${GOODS_TAX}`,
      `take|takes|took|taking ..3 @${GOODS_TAX} off`,
      `@${GOODS_TAX} ..3 pause|reprieve|holiday|moratorium|truce|waiver|exemption|relief|cuts|reductions`,
      `withhold|withholds|withholding|withheld ..3 @${GOODS_TAX}`,
    ],
    not: [
      `BE|would ..4 not ..4 @${GOODS_TAX}`,
      `blam|hurt|harm ..3 @${GOODS_TAX}`,
      `@${GOODS_TAX} schedule|schedules|authority|act|code|lines?|concessions|rate-quota`,
    ],
    base: 0.75,
  },
  {
    id: 'tariff/that-rate',
    measure: 'rate',
    refersBack: true,
    patterns: ['rate|rates|level ..4 RISE|FALL|go|goes|to ..3 <percent>'],
    base: 0.6,
  },
  {
    id: 'tariff/acts',
    measure: 'rate',
    patterns: [
      `IMPOSE ..6 @${GOODS_TAX} ..2 on|against ..12 NAME|GOODS_N`,
      `THREATEN ..8 @${GOODS_TAX} ..2 on|against ..12 NAME|GOODS_N`,
      `@${GOODS_TAX} ..5 BE|were|was ..2 imposed|levied|introduced|announced|enacted|applied`,
      `@${GOODS_TAX} ..12 take|takes|took|taking|go|goes|went|come|comes|came|enter|entered|be ..5 effect|force`,
      `@${GOODS_TAX} ..8 start|starts|started|starting|begin|begins|began|effective|due|set|scheduled|kick ..4 NAME|at|on|in|for`,
      `IMPOSE ..8 @${GOODS_TAX} ~14 effective|starting|beginning|from`,
      `retaliate|retaliates|retaliated|retaliation ..6 @${GOODS_TAX} ..6 take|takes effect`,
      `approve|approves|approved|approving|sign|signs|signed|hint|hints|hinted ..4 @${GOODS_TAX} on|against|for ..12 NAME|GOODS_N`,
      `RAISE|raised ..3 @${GOODS_TAX} on ..8 NAME|GOODS_N`,
      `go|goes|going|went ahead with ..4 @${GOODS_TAX}`,
      `hit|hits|hitting|slap|slapped|strike|struck ..8 with ..3 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..8 hit|bit in|on`,
      `new|higher|extra|additional|fresh @${GOODS_TAX} ..4 WILL|WOULD|to ..2 apply|hit|begin|start`,
      '@countermeasures|counter-measures|retaliation ..6 WILL|WOULD|to begin|start|take|apply',
      `@${GOODS_TAX} ..6 doubles|doubled|triples|tripled|quadrupled|quadruples`,
      `doubling|tripling|doubles|doubled|tripled|triples ..3 @${GOODS_TAX} ..1 on`,
      `threat|threats of ..3 @${GOODS_TAX} ..1 on`,
      'tax|taxing ..1 @imports',
      'THREATEN|WILL|WOULD|to tax ..6 @GOODS_N ..3 from|made|imported',
      'IMPOSE|levy ..3 tax|charge on ..3 @GOODS_N ..3 made|built|produced|imported|from|entering',
      `recommend|recommends|recommended|recommending|request|requested ..4 @${GOODS_TAX} on`,
      `@${GOODS_TAX} ..6 WILL|WOULD ..1 go|rise up|at|if|when|to`,
    ],
    not: [
      `@${GOODS_TAX} schedule|schedules|authority|act|code|line|lines|concessions`,
      `odds|chance|chances|likelihood ..4 @${GOODS_TAX}`,
    ],
    base: 0.75,
  },
  {
    id: 'tariff/acts-told',
    measure: 'rate',
    patterns: [
      `IMPOSE|ANNOUNCE|reimpose|reimposed|reinstate|reinstated|restore|restored|extend|extended ..5 @${GOODS_TAX}`,
      `THREATEN ..8 @${GOODS_TAX}`,
      `respond|responds|responded|answer|answered|reply|replied|retaliate|retaliated|hit|meet|meets|met ..8 with ..3 @${GOODS_TAX}`,
      `roll|rolls|rolled|rolling|bring|brings|brought|bringing ..1 out|in ..4 @${GOODS_TAX}`,
      `bring|brings|brought|bringing ..2 @${GOODS_TAX} back`,
      `go|goes|going|went|press|presses|proceed|proceeds|proceeded ..1 with ..3 @${GOODS_TAX}`,
      `@${GOODS_TAX} ..10 BE ..1 prolonged|extended|renewed|reimposed|reinstated|restored`,
      `IMPOSE|THREATEN|ANNOUNCE ..6 tax|charge on ..6 @GOODS_N|imports|goods`,
    ],
    not: [
      `@${GOODS_TAX} schedule|schedules|authority|act|code|line|lines|concessions|war|wars`,
      `odds|chance|chances|likelihood|reason ..4 @${GOODS_TAX}`,
    ],
    least: 0.3,
    base: 0.7,
  },
  {
    id: 'tariff/lowered-told',
    measure: 'rate',
    patterns: [
      `@${GOODS_TAX} ..14 BE ..2 lowered|reduced|cut|slashed|halved|eased|trimmed|removed`,
      `@${GOODS_TAX} ..8 come|comes|came|coming|brought|taken down`,
      `@${GOODS_TAX} ..12 BE ..1 withdrawn|swept|abolished|removed`,
      `bring|brings|bringing|brought down ..4 @${GOODS_TAX}`,
      `sweep|sweeps|swept away ..5 @${GOODS_TAX}`,
      `left|leave|leaves|excluded|excused out|from ..1 of? ..4 @${GOODS_TAX}`,
      `get|gets|secure|secured|win|won|negotiate|negotiated ..3 lower|reduced @${GOODS_TAX}`,
      'allow|allows|let|lets|admit|admits|enter|enters|come|import|export ..12 @tariff|duty free',
      'allow|allows|let|lets|admit|admits|enter|enters|come ..10 free of @duty|tariff|duties|tariffs',
      `allow|allows|let|lets|enter|enters ..14 without ..1 @${GOODS_TAX}`,
    ],
    least: 0.3,
    base: 0.7,
  },
];

export const TARIFF_RULES = defineRules(
  'tariff',
  SOURCES.map((rule) => ({ ...rule, never: HOME })),
);
