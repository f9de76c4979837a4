/**
 * Pledge rules: a commitment to invest, spend or cut a deficit; jobs are in pledge-jobs.ts, what is bought in
 * pledge-purchases.ts, what is made in pledge-production.ts, what budgets give in pledge-budgets.ts, and what is pledged
 * without a number in pledge-plants.ts, pledge-policy.ts and pledge-words.ts.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_RULES, the most telling construction first.
 * Limit: `commits` asks the verb's mood (commitments.ts).
 */
import { defineRules } from './rule';

/** Aid, gifts and campaign money commit nobody to anything that is built, bought or hired here. */
const GIVEN =
  /\b(?:charit\w+|donors?|donat\w+|donations?|foreign aid|humanitarian|military aid|in aid|fundrais\w+|relief fund|famine|refugees|food bank|foundation|philanthrop\w+|endowment|campaign (?:raised|spent|funds?|donations?)|in (?:aid|relief)|ransom|lawsuit|settle(?:d|ment)?)\b/i;

export const PLEDGE_RULES = defineRules('pledge', [
  {
    id: 'pledge/revised',
    measure: 'investment',
    patterns: [
      'RAISE|CUT|tripled|doubled|quadrupled ..6 INVESTMENT_N|PLAN_N|PLEDGE_N ..12 to ..1 <money>',
      'allocation|budget|outlay for ..5 RAISE|CUT|BE|was ..2 to ..1 <money>',
      'INVESTMENT_N|PLAN_N|PLEDGE_N ..6 raised|cut|reduced|doubled|lowered|increased|trimmed to ..1 <money>',
    ],
    not: ['budget|tax|price|profit|sales|earnings|dividend ..6 <money>'],
    never: GIVEN,
    base: 0.8,
  },
  {
    id: 'pledge/project',
    measure: 'investment',
    patterns: [
      'SCRAP ..4 <money> ..8 PLANT_N|INVESTMENT_N|project|PLAN_N',
      'PLAN_N ..2 for|to ..6 <money> ..6 PLANT_N|project',
      '<money> ..6 PLANT_N|project|INVESTMENT_N ..6 scrapped|shelved|cancelled|canceled|paused|abandoned|suspended|dropped|axed',
      'plans ..2 <money> ..5 PLANT_N',
      'call|calls|called|calling off ..3 <money>',
      'walk|walks|walked|walking|pull|pulls|pulled|back|backs|backed away|out from|of ..3 <money>',
      'tear|tears|tore|torn|rip|rips|ripped up ..2 <money> ..2 DEAL_N',
      'sign|signs|signed up? for|to ..2 <money> ..6 PLANT_N|cracker|line|works|project',
      'make|makes|made|making good on ..3 <money> ..3 PLEDGE_N|PLAN_N',
      'KEEP|BREAK|REAFFIRM|DOUBT|SCRAP ..4 <money> ..4 PLEDGE_N|PLAN_N',
      'agree|agreed|agrees|committed|commits to|on ..2 <money> ..3 investment',
    ],
    never: GIVEN,
    base: 0.78,
  },
  {
    id: 'pledge/investment-announced',
    measure: 'investment',
    patterns: [
      'ANNOUNCE|PROMISE|AGREE ..6 <money> ..8 INVESTMENT_N',
      'ANNOUNCE|PROMISE|AGREE ..6 INVESTMENT_N ..3 of|worth|totaling|to ..3 <money>',
      'release|released|launch|launched|launches|approve|approved|publish|published ..4 <money> ..4 PLAN_N|strategy|package|programme|program|scheme',
      'total|overall investment ~16 BE|at|of|to ..2 <money>',
      '<money> ..6 scheme|package|programme|program BE ..2 launched|announced|unveiled',
      'ANNOUNCE|PROMISE ..6 <money> ..6 PLAN_N|PLANT_N|DEAL_N|strategy|package|programme|program|scheme|stimulus|upgrade',
      '<money> ..3 in ..6 investment|investments|announcements',
      '<money> ..4 investment|investments',
      'INVESTMENT_N ..3 of|worth|totaling|totalling|valued ..2 <money>',
      'INVESTMENT_N ..3 to|by <money>',
      'investments ..14 totaling|totalling|worth <money>',
      '<money> ..4 expansion',
    ],
    not: [
      '<money> ..3 investment fund|trust|bank|portfolio|firm|company|tax|income|returns|losses',
      'export|exports|imports ..3 <money> ..4 investment',
    ],
    base: 0.78,
  },
  {
    id: 'pledge/invest',
    measure: 'investment',
    commits: true,
    patterns: [
      'INVEST ..5 <money>',
      'put|puts|putting ..2 <money> ..2 into|in|toward|towards|behind',
      'set|sets|setting aside ..2 <money>',
      'lay|lays|laying out ..2 <money>',
      'capital|capex budget|spending|plan|programme|program ..2 of ..2 <money>',
      'capital|capex spending|expenditure|expenditures|outlays ..4 WILL|WOULD|to be ..2 <money>',
      'BUILD|BUY|make|produce ..14 at ..1 cost of ..2 <money>',
      'BUILD ..6 <money> ..8 PLANT_N',
      'BUILD ..8 for|worth|costing|at <money>',
      'INVEST ..2 <percent>',
      '<money> ..6 invested|spent',
      'partner on ..3 <money>',
      'INVESTMENT_N ..4 to <money>',
    ],
    not: [
      'donate|donated|taxpayer|taxpayers|saving|save ..6 <money>',
      'put|puts|putting ..3 <money> ..4 TARIFF_N',
      'put|puts|putting ..2 <money> on|at|away',
      'put|puts|putting ..6 at ..2 <money>',
      '<money> ..4 campaign|race|election',
    ],
    atLeast: 1e5,
    base: 0.8,
  },
  {
    id: 'pledge/spend',
    measure: 'spending',
    commits: true,
    patterns: [
      'SPEND ..5 <money>',
      '<money> ..4 promised|pledged|committed|earmarked',
      'PROMISE ..3 <money>',
      'propose|proposes|proposed|proposing ..2 <money> ..2 in|for',
      'provide|provides|providing|supply|supplying|contribute|contributing ..3 <money>',
      'send|sending|steer|steering|direct|directing ..1 <money> ..2 to|into',
    ],
    never: GIVEN,
    not: [
      '<money> ..3 fine|fines|settlement|penalty|penalties|damages|compensation|bonus|bonuses|dividend|ransom|debt|salary|wage|wages',
    ],
    base: 0.7,
  },
  {
    id: 'pledge/deal',
    measure: 'purchases',
    patterns: [
      'AGREE|ANNOUNCE|select|selected|win|won|wins|place|placed ..8 <money> ..7 DEAL_N',
      'placed|places|place ..3 order|orders ..12 <money>',
      'placed|places|place ..3 order|orders for ..3 <things|bare>',
      'orders worth ..1 <money>',
      'agreed|agree|agrees to take ..1 <things>',
      '<money> ..2 in ..4 DEAL_N',
      'DEAL_N ..3 worth|valued ..2 at? ..2 <money>',
      'DEAL_N ..3 WILL|WOULD be worth ..4 <money>',
      'DEAL_N ..4 value of ..4 <money>',
      '<money> ..1 of ..3 DEAL_N',
      'agree|agreed|agreement|deal|contract to sell|supply|deliver ..3 <money|things>',
      'commitment|commitments to|of ..3 purchase|buy ..4 <money|things>',
    ],
    not: ['<money> ..3 trade deal'],
    never:
      /\b(?:striker|midfielder|defender|goalkeeper|quarterback|pitcher|shortstop|transfer fee|coach|playoffs?|premier league|record label|book deal)\b/i,
    base: 0.7,
  },
  {
    id: 'pledge/deficit',
    measure: 'deficit',
    commits: true,
    patterns: [
      'CUT|eliminate ..3 DEFICIT_N ..10 by|to|in ..3 <money|percent>',
      'CUT|eliminate|balance ..4 @DEFICIT_N',
      'keep|hold|bring|get|keeping|holding|bringing ..3 DEFICIT_N ..5 <money|percent>',
      'CUT ..4 debt ..4 by ..3 <money>',
      'reduction|cut of ..2 <money> ..4 DEFICIT_N',
      '<money> ..3 reduction|cut in ..4 DEFICIT_N',
      'increase|boost|raise|expand|double ..4 EXPORT_N ..6 to|by ..3 <money|percent>',
      '<multiple> ..5 DEFICIT_N',
    ],
    base: 0.99,
  },
  {
    id: 'pledge/spending-multiplied',
    measure: 'spending',
    is: 'change',
    commits: true,
    patterns: ['<multiple> ..4 spending|funding|budget|budgets|investment|investments|outlays'],
    base: 0.7,
  },
]);
