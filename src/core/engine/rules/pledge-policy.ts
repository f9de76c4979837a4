/**
 * Pledge rules for what governments promise without a number: deals left, deficits brought down, spending, purchases, barriers.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_POLICY_RULES, the most telling construction first.
 * Limit: what a government does to its own people is no matter of these rules, save its budget.
 */
import { defineRules } from './rule';

export const PLEDGE_POLICY_RULES = defineRules('pledge', [
  {
    id: 'pledge/deals-left',
    measure: 'barriers',
    commits: true,
    patterns: [
      'pull|withdraw|pulling|withdrawing ..3 out|from of? ..4 @DEAL_N|nafta|usmca|tpp|partnership',
      'leave|quit|scrap|renegotiate|reopen|rewrite|revisit|terminate ..3 @DEAL_N|nafta|usmca|tpp|partnership',
      'tear|rip up ..4 @DEAL_N|nafta|usmca|tpp|partnership',
    ],
    beside: /\b(?:trade|tariffs?|nafta|usmca|tpp|partnership|imports?|exports?)\b/i,
    least: 0.01,
    base: 0.7,
  },
  {
    id: 'pledge/deficit-down',
    measure: 'deficit',
    commits: true,
    patterns: [
      'bring|get|bringing|getting ..3 @DEFICIT_N ..1 down|under|below|within|back',
      'bring|bringing down ..5 @DEFICIT_N',
      'bring|bringing ..3 @budget|budgets|books ..1 into|to balance|surplus',
      'clear|wipe|clearing|wiping ..1 out? ..2 @DEFICIT_N',
      'hold|keep|cut|eliminate|erase|close|holding|keeping|cutting|eliminating|erasing|closing ..3 @DEFICIT_N',
      'get|gets|getting rid of ..3 @DEFICIT_N',
      'balance|balancing ..2 @budget|budgets|books',
      '@DEFICIT_N WILL|WOULD be ..1 gone|erased|eliminated|closed',
      'avoid|avoiding|curb|control|curbing ..5 @DEFICIT_N',
      'bring|bringing ..6 @DEFICIT_N ..1 under control',
      'return|returning|bring|bringing ..2 @accounts|books|budget|budgets ..1 to|into balance|surplus|line',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/balanced-budget',
    measure: 'deficit',
    patterns: [
      'promise|promises|promised|promising|pledge|pledged|pledges|vow|vowed|vows|guarantee|guaranteed ~12 balanced @budget',
    ],
    least: 0,
    base: 0.7,
  },
  {
    id: 'pledge/spending',
    measure: 'spending',
    commits: true,
    patterns: [
      'RAISE|protect|maintain|keep ..4 @spending|funding|investment|budget ..3 every|each|by|intact|up|on|in',
      'RAISE ..3 @spending|funding|investment',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/invest-told',
    measure: 'investment',
    commits: true,
    patterns: [
      '@invest ..2 in|into',
      'keep|continue|go ..1 @investing in|into',
      'roll|rolling out ..3 @investment|investments',
      'put|putting ..2 @money into',
    ],
    not: ['@invest ..2 in|into stocks|shares|bonds|funds|themselves|yourself|him|her|it'],
    least: 0.25,
    base: 0.7,
  },
  {
    id: 'pledge/more-bought',
    measure: 'purchases',
    commits: true,
    patterns: [
      'BUY|take ..4 more|additional ..4 @GOODS_N',
      'RAISE|step|stepping ..1 up? ..2 purchase|purchases|imports of ..4 @GOODS_N|parts',
      'start|begin ..1 buying|purchasing ..8 @GOODS_N',
      'let|allow|admit|letting|allowing ..1 in? ..2 @GOODS_N ..1 in?',
    ],
    beside: /\b(?:trade|farmers?|tariffs?|imports?|exports?|deal|american|u\.s\.?|chinese|china)(?!\w)/i,
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/barriers',
    measure: 'barriers',
    commits: true,
    patterns: [
      'LIFT|CUT|open|ease ..5 @BARRIER_N',
      'tough on ..4 @trade',
      'LIFT|CUT ..3 licensing|import|export|ownership @requirements|rules|limits|restrictions',
      'open|opens|opening ..4 @market|markets further|to|wider',
      'LIFT|CUT|abolish|scrap ..2 export|import|customs @licences|licenses|checks|quotas|ban|bans|curbs|controls',
      'CUT red @tape',
    ],
    beside: /\b(?:trade|tariffs?|imports?|exports?|market)\b/i,
    base: 0.6,
  },
]);
