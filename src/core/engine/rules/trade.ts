/**
 * Trade rules: exports, imports, a deficit, a surplus or trade, with an amount, a share or a change.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: TRADE_RULES, the most telling construction first.
 * Limit: a deficit counts only where the sentence says that it is one of trade (refined in find-drafts.ts).
 */
import { defineRules } from './rule';

/** "Exports its software to 40 countries", "a trade union with 900 members": what is counted is no trade. */
const NO_MARKETS =
  /^(?!(?:countr|market|nation|state|port|customer|client|compan|firm|member|people|worker|employee|job|day|week|month|year|hour|talk|page|point)(?:y|ies|e?s)?$)/;

const FLOW = 'EXPORT_N|IMPORT_N|DEFICIT_N|SURPLUS_N|TRADE_N';

export const TRADE_RULES = defineRules('trade', [
  {
    id: 'trade/share',
    measure: 'flow',
    is: 'share',
    patterns: [
      `<percent> ..2 of ..8 ${FLOW}`,
      `${FLOW} ..8 REACH|BE|account|make|makes|made|up ..5 <percent> of`,
      'import|imports|imported|importing|export|exports|exported|exporting ..2 <percent> of',
      '<percent> of what ..3 sells|sell|exports|export|imports|import|buys|buy',
      `SUPPORT|REACH ..2 <percent> ..6 ${FLOW}`,
      '<percent> of ..6 BE ..2 exported|imported',
      '<percent> ..1 of? ..9 BE|come|comes|came|arrive|arrives|arrived ..2 imported|exported|shipped|brought|sent|sold ..2 to|from|abroad|overseas|in|into',
      'imported|exported|shipped|sends|send|ships|ship ..1 <percent> of? ..8 to|abroad|overseas',
      `LAND|which ..2 takes|took|take|taking|buys|bought|supplies|supplied|supply|absorbs|absorbed ..3 <percent> of ..8 ${FLOW}|sold|sent|left|sells`,
      `share of ..8 ${FLOW} ..6 REACH|BE|RISE|FALL|to|:|at ..4 <percent>`,
      `${FLOW} ..3 — <percent>`,
      `${FLOW} ..8 , <percent> of which|it ..3 with|to|from`,
      '<percent> of ..3 exported|imported|shipped|sold to|from|by|abroad|overseas',
    ],
    not: [
      `${FLOW} ..10 RISE|FALL ..4 <percent>`,
      // what arms are bargained about is no merchandise
      '<percent> of ..4 stockpile|stockpiles|enriched',
    ],
    base: 0.85,
  },
  {
    id: 'trade/change',
    measure: 'flow',
    is: 'change',
    patterns: [
      `${FLOW} ..12 RISE|FALL ..7 <percent|points>`,
      `${FLOW} ..10 <multiple>`,
      `<multiple> ..3 ${FLOW}`,
      'RAISE|CUT|lifted ..2 EXPORT_N|IMPORT_N ..10 by ..2 <percent>',
      `${FLOW} ..6 up|down|higher|lower ..3 <percent|points|money>`,
      `${FLOW} ..14 RISE|FALL ..5 by ..3 <money|things|bare>`,
      `<percent|points> ..3 GROWTH_N in|of ..5 ${FLOW}`,
      `GROWTH_N of ..2 <percent|points|money> in ..5 ${FLOW}`,
      `${FLOW} ..4 growth|increase|decline|drop|rise|fall|decrease ..6 BE|REACH|of ..4 <percent|money>`,
      `GROWTH_N in|of ..8 ${FLOW} ..6 BE|of|by ..3 <percent|money>`,
      `${FLOW} ..16 RISE|FALL ..3 more than|by <money|things>`,
      'decline|increase|growth|rise|drop|fall|decrease in ..4 BE ..3 <percent>',
      `${FLOW} ..3 +|-|−|–|: ..1 <percent>`,
      'bought|buys|sold|sells|ships|shipped|imported|exported ..1 <percent> more|fewer|less ..6 abroad|overseas|to|from|than',
      `value|volume ..1 of ..8 for|to|in|from ..2 LAND ..1 RISE|FALL ..4 <percent>`,
      `EXPORT_N|IMPORT_N by ..1 <percent|bare>`,
      `${FLOW} ( ..1 <percent>`,
      `${FLOW} growth ..14 to ..3 <percent>`,
      `EXPORT_N|IMPORT_N recorded|registered|posted|showed ..8 growth|increase|decline|drop|rise|fall of|at|by ..1 <percent>`,
    ],
    not: ['growth|gdp|gnp|product|economy ..3 by ..2 <percent|points>'],
    base: 0.88,
  },
  {
    id: 'trade/next-change',
    measure: 'flow',
    is: 'change',
    patterns: [
      'growth ..5 REACH|BE ..2 <percent>',
      'growth|decline|increase ..6 year|months|date|quarter ..2 to ..1 <percent>',
      'POSS|the|a|after|following ..2 <percent|points> surge|jump|rise|gain|increase|growth|drop|fall|decline|decrease|slump|plunge',
    ],
    beside:
      /\b(?:exports?|imports?|shipments|trade (?:deficit|surplus|gap|volume)|(?:external|foreign|total) trade)\b/i,
    never:
      /\b(?:GDP|gross domestic|economy (?:grew|shrank|expanded|contracted)|shares|stocks?|index|prices?)\b/i,
    base: 0.62,
  },
  {
    id: 'trade/that-gap',
    measure: 'flow',
    refersBack: true,
    patterns: [
      'a ..1 <money> ..2 DEFICIT_N|SURPLUS_N in|with|for|last|that',
      'DEFICIT_N|SURPLUS_N ..3 REACH|BE|at|of ..2 <money>',
    ],
    base: 0.6,
  },
  {
    id: 'trade/that-figure',
    measure: 'flow',
    refersBack: true,
    patterns: [
      'figure|number|total|amount|value|gap|sum ..4 BE|REACH|RISE|FALL ..5 <money|percent|things>',
      'it|they ..2 BE|REACH|RISE|FALL ..4 <money>',
    ],
    base: 0.6,
  },
  {
    id: 'trade/level',
    measure: 'flow',
    patterns: [
      `<money> ..1 of|in|worth ..1 of? ..6 ${FLOW}`,
      `<money|things> ..5 ${FLOW}`,
      `${FLOW} ..2 of|worth|totaling|totalling|at|valued ..1 at? ..4 <money|things>`,
      `${FLOW} ..14 RISE|FALL|REACH|BE|to ..10 <money>`,
      `EXPORT_N|IMPORT_N|DEFICIT_N|SURPLUS_N ..14 RISE|FALL|REACH|BE|to ..10 <things|bare>`,
      'export|exported|exporting|ship|ships|shipped|shipping ..4 <money>',
      'sold|sell|sells|selling|buys|bought ..2 <money> ..1 of|worth ..6 to|from ..2 LAND',
      'sold|sell|sells|selling|buys|bought ..2 LAND ..1 <money> ..1 of|worth',
      'sales of ..6 to ..2 LAND ..5 <money>',
      'sales to ..2 LAND ..5 <money>',
      `${FLOW} ..4 <money>`,
      'imported|imports|import|importing ..4 <money|things>',
      '<money|things> ..3 imported|exported|shipped',
      '<money> that ..5 imports|exports|buys|sells',
      'exports|imports|export ..8 added|adds|contributed ..2 <money>',
      'sent|sends|send|sending|shipped|ships|sold|sells ..4 <money|things> ..6 abroad|overseas',
      'sent|sends|send|sending ..6 worth <money> ..4 to|abroad|overseas',
      'spend|spends|spent|spending ..1 <money> ..4 on ..2 foreign|imported|overseas|imports',
      'lose|loses|lost|losing ..2 <money> ..5 to|with ..1 LAND',
      `EXPORT_N|IMPORT_N|DEFICIT_N|SURPLUS_N ..4 : ..1 <money|things>`,
      'run|runs|ran|running up ..1 <money> in|of ..2 red',
      '<money> ..4 in the red',
      'sales|deliveries|shipments|purchases ..4 abroad|overseas|from|to ..10 RISE|FALL|REACH|to ..5 <money|things>',
      'goods worth ..1 <money> ..3 to|from|abroad|crossing|crossed',
      '<money> ..1 in|of|worth ..2 goods ..2 crossing|crossed|flowing|came|coming|bound|sold|shipped|sent',
      'sold|sell|sells|buy|buys|bought|import|imports|imported|export|exports|exported ..4 from|to ..2 LAND|it|them ( <money>',
      'bought|buys|buy|purchases ..1 of? ..4 from|of ..6 REACH ..2 <money>',
      'trade ..2 with ..6 REACH|BE|worth ..3 <money>',
    ],
    counts: NO_MARKETS,
    atLeast: 100,
    not: [
      'FUND_N|bank|market ..1 <money>',
      'trade ..1 minister|union|unions|secretary|representative|show|fair|winds ..8 <bare|things|money>',
      '<money> ..3 trade war|talks|deal|agreement|court|group|association',
      'shares|stock|stocks|share ..6 trading|traded|trade ..6 <money|bare>',
      'orders|index|component|gauge|reading ..12 <bare>',
      'waived|waive|lifted|lift|suspended ..2 import taxes|tax|duties ..2 on <things>',
      'import to|for ..4 <bare|things>',
    ],
    base: 0.88,
  },
]);
