/**
 * Pledge rules for what budgets, laws and boards give: sums set aside, votes raised, capital budgets approved and cut.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_BUDGET_RULES, the most telling construction first.
 * Limit: who gives it is not asked; what is given away for relief is no matter of these rules.
 */
import { defineRules } from './rule';

/** Relief, aid and fines are paid out, and nothing is built or bought with them here. */
const PAID_OUT =
  /\b(?:charit\w+|donat\w+|foreign aid|humanitarian|in aid|relief fund|lawsuits?|fines?|settle(?:d|ments?)|litigation|bonus(?:es)?|dividends?|buybacks?)\b/i;

export const PLEDGE_BUDGET_RULES = defineRules('pledge', [
  {
    id: 'pledge/set-aside',
    measure: 'spending',
    patterns: [
      '<money> ~16 BE|been ..1 set aside',
      '<money> ~16 BE|been ..1 earmarked|allocated|allotted|budgeted|appropriated|programmed',
      'earmark|earmarks|earmarked|earmarking|allocate|allocates|allocated|allocating|allot|allots|allotted|appropriate|appropriated ..3 <money>',
      'outlay|outlays|allocation|provision|appropriation of ..2 <money>',
    ],
    never: PAID_OUT,
    base: 0.9,
  },
  {
    id: 'pledge/budget-gives',
    measure: 'spending',
    patterns: [
      'budget|bill|plan|act|package|programme|program ..3 provides|provide|delivers|deliver|puts|put|commits|commit|gives|give|offers|includes|contains ..8 <money>',
      'vote|allocation|expenditure|outlay|spending ..4 RISE|goes|go|went ..8 to ..2 <money>',
      'expenditure|spending|outlays ..6 BE ..1 programmed|budgeted|planned|set ..1 to ..8 <money>',
    ],
    not: ['DEFICIT_N ..10 <money>'],
    beside:
      /\b(?:budgets?|fiscal|financial year|government|ministers?|vote|public|expenditure|parliament|congress)\b/i,
    never: PAID_OUT,
    base: 0.88,
  },
  {
    id: 'pledge/law-invests',
    measure: 'investment',
    patterns: [
      'budget|bill|plan|law|legislation|act|package|programme|program ..4 invests|invest ..3 <money>',
      'set|sets|setting|put|puts|putting up ..14 cost|value|outlay|investment of ..2 <money>',
    ],
    never: PAID_OUT,
    base: 0.82,
  },
  {
    id: 'pledge/capital-budget',
    measure: 'investment',
    patterns: [
      'approve|approved|approves|passed|pass|adopted|set|sets|budgeted|planned|plans ..4 capital|construction|capex|investment budget|spending|programme|program|plan|expenditure ..1 of ..2 <money>',
      'CUT|trims|trimmed|trim|lowers|lowered|lower|slash|slashes|slashed|RAISE|raises ..5 capex|capital ..3 by ..1 <money>',
    ],
    base: 0.85,
  },
]);
