/**
 * Pledge rules that stand on a word: jobs, plants, production, trade deals and promises named without a number.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_WORD_RULES, the most telling construction first.
 * Limit: `least` is how much the weights must speak for a construction that is often none, or hardly ever; a bare
 *        reference ("scrapped the pledge") is kept only where the document tells what was pledged (references.ts).
 */
import { defineRules } from './rule';

export const PLEDGE_WORD_RULES = defineRules('pledge', [
  {
    id: 'pledge/jobs-vague',
    measure: 'jobs',
    commits: true,
    patterns: [
      'CREATE|restore|recreate ..2 back? ..5 @jobs',
      'bring|bringing|brings back ..6 @jobs',
      'bring|bringing|brings ..4 back ..8 @jobs',
      'protect|save|preserve ..4 @jobs',
      'reshore|onshore ..4 @jobs',
    ],
    base: 0.7,
  },
  {
    id: 'pledge/plants',
    measure: 'plants',
    commits: true,
    patterns: [
      'BUILD ..10 @PLANT_N',
      'launch|establish|build ..14 @complex|facility|plant|factory',
      'abandon|cancel|scrap ..2 plans ..3 BUILD ..8 @PLANT_N',
    ],
    not: [
      'nuclear|power|enrichment weapon|bomb ..3 @PLANT_N',
      'children|child|community|health|detention|shopping|data|call ..1 @center|centre',
    ],
    base: 0.6,
  },
  {
    id: 'pledge/plants-announced',
    measure: 'plants',
    patterns: [
      'ANNOUNCE ..3 plan|plans for ..6 @PLANT_N',
      'go|going|press|presses|pressing|move|moves|moving ahead|forward ..3 with ..6 @PLANT_N',
    ],
    least: 0.25,
    base: 0.65,
  },
  {
    id: 'pledge/brought-back',
    measure: 'production',
    commits: true,
    patterns: [
      'bring|brings|bringing|move|moving ..5 @manufacturing|production|assembly|steelmaking|mining|industry|industries|lines|work|factories|mills|mines ..3 back|home',
      'bring|brings|bringing back ..5 @manufacturing|production|assembly|steelmaking|mining|industry|industries|factories|mills|mines',
      'make|build|produce|assemble more ..2 of ..2 @GOODS_N ..2 here|in|at',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/made-here',
    measure: 'production',
    commits: true,
    patterns: [
      'keep|continue|go|on ..1 @making|building|producing|assembling|manufacturing ..8 here|in|at',
      '@make|build|produce|assemble|manufacture ..6 here',
      'commit|commits|committed to @making|building|producing|assembling|manufacturing',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/hiring',
    measure: 'jobs',
    commits: true,
    patterns: ['HIRE|take ..1 on? more ..5 @WORKER_N|PEOPLE_N|americans'],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/no-layoffs',
    measure: 'jobs',
    patterns: [
      'WILL|WOULD be no ..2 @LAYOFF_N',
      'promise|promises|promised|pledged|guaranteed|guarantees no ..2 @LAYOFF_N',
    ],
    least: 0.08,
    base: 0.7,
  },
  {
    id: 'pledge/back-to-work',
    measure: 'jobs',
    commits: true,
    patterns: ['put|get|putting|getting ..6 @WORKER_N|PEOPLE_N ..2 back ..3 work|line|job|jobs'],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/plants-kept',
    measure: 'plants',
    commits: true,
    patterns: [
      'keep|keeps|keeping ..8 @PLANT_N ..4 open|going|running|alive|in',
      'stay|remain open ..3 @PLANT_N',
      'not close|shut|closing|shutting ..5 @PLANT_N',
      'reopen|reopens|restart|restarts|reopening|restarting ..6 @PLANT_N',
      '@PLANT_N ..3 WILL|WOULD|to|can stay|remain|reopen|restart',
      'no ..2 @PLANT_N ..2 WILL|WOULD be? close|closed|shut|move|moved',
      '@PLANT_N WILL|WOULD not|never close|shut|move',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/plants-dropped',
    measure: 'plants',
    patterns: [
      'SCRAP|abandoning|ditching|shelving ..4 plan|plans|proposal|proposals|project ..2 for|to ..6 @PLANT_N',
      'plan|plans|proposal|proposals ..2 for|to ..6 @PLANT_N ..10 shelved|scrapped|dropped|abandoned|dead|cancelled|canceled|axed|put|called',
      'SCRAP|drops|off|away ..4 @plan|plans ..1 to BUILD|make|produce|assemble',
      '@PLANT_N plan|plans|project ..2 BE off|dead|scrapped|shelved|cancelled|canceled|dropped',
      'abandon|abandons|abandoned|abandoning|cancel|cancels|cancelled|canceled|scrap|scraps|scrapped ..4 @PLANT_N',
      'work|construction ..2 on|of ..6 @PLANT_N ..6 hold|halted|paused|suspended|stopped|delayed|back',
      'walk|walks|walked|walking|pull|pulls|pulled|back|backs|backed away|out of|from ..5 @PLANT_N|furnace',
    ],
    least: 0.2,
    base: 0.7,
  },
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
      'hold|keep|cut|eliminate|erase|close|holding|keeping|cutting|eliminating|erasing|closing ..3 @DEFICIT_N',
      'get|gets|getting rid of ..3 @DEFICIT_N',
      'balance|balancing ..2 @budget|budgets|books',
      '@DEFICIT_N WILL|WOULD be ..1 gone|erased|eliminated|closed',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/more-bought',
    measure: 'purchases',
    commits: true,
    patterns: [
      'BUY|take ..4 more|additional ..4 @GOODS_N',
      'RAISE|step|stepping ..1 up? ..2 purchases|imports of ..3 @GOODS_N',
      'let|allow|admit|letting|allowing ..1 in? ..2 @GOODS_N ..1 in?',
    ],
    beside: /\b(?:trade|farmers?|tariffs?|imports?|exports?|deal|american|u\.s\.|chinese|china)\b/i,
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
      'LIFT|CUT|abolish|scrap ..2 export|import|customs @licences|licenses|checks|quotas',
    ],
    beside: /\b(?:trade|tariffs?|imports?|exports?|market)\b/i,
    base: 0.6,
  },
  {
    id: 'pledge/reference',
    measure: 'jobs',
    patterns: [
      'DOUBT|skeptical|sceptical|waiting ..10 @PLEDGE_N',
      'SCRAP|BREAK|KEEP|REAFFIRM|DOUBT|RAISE|CUT ..5 @PLEDGE_N',
      'fall|falls|fell|falling|come|comes|came short ..5 @PLEDGE_N',
      'live|lives|lived|living up to ..4 @PLEDGE_N',
      'make|makes|made|making good on ..4 @PLEDGE_N',
      'back|backed|backs|backing|walk|walked|walking|pull|pulled|go|went|going out|away|back|off of|from|on ..4 @PLEDGE_N',
      '@PLEDGE_N ..6 fulfilled|fulfill|kept|met|broken|scrapped|abandoned|dropped|withdrawn|renewed|reaffirmed|honored|honoured|unmet|unfulfilled|dead|wrecked',
      '@PLEDGE_N ..4 BE ..4 theatrics|serious|unrealistic|empty|hollow|impossible|implausible|fantasy|unlikely|dubious|show|stunt|publicity',
      'fail|failed|fails|failure to ..3 keep|deliver|meet|create|honor|honour ..6 @PLEDGE_N|promised',
      'what ..5 @promised|pledged',
      '@PLEDGE_N ..8 been|is|was kept|broken|off|dead|met|fulfilled|honoured|honored',
    ],
    not: ['raise|raised|raising|raises ..5 in @PLEDGE_N'],
    base: 0.65,
  },
]);
