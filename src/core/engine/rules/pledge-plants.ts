/**
 * Pledge rules for plants and production named without a number: built, announced, kept, brought back, dropped.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_PLANT_RULES, the most telling construction first.
 * Limit: `least` is how much the weights must speak for a construction that is often none, or hardly ever.
 */
import { defineRules } from './rule';

export const PLEDGE_PLANT_RULES = defineRules('pledge', [
  {
    id: 'pledge/plants',
    measure: 'plants',
    commits: true,
    patterns: [
      'BUILD ..10 @PLANT_N',
      'launch|establish|build ..14 @complex|facility|plant|factory',
      'launch|establish|open|set ..1 up? ..6 @unit|subsidiary|venture|laboratory|lab|works',
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
      'make|build|produce|assemble|manufacture ..5 @GOODS_N ..3 in|at',
      'resume|start|begin ..1 making|building|producing|assembling|manufacturing ..4 @GOODS_N ..3 in|at',
      'keep|maintain|retain ..4 @production|manufacturing|assembly ..3 here|in|of|at',
      'PROMISE|AGREE to ..1 maintain|keep|retain ..5 @production|manufacturing|assembly|output',
    ],
    not: ['@GOODS_N ..1 PLANT_N'],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/production-planned',
    measure: 'production',
    patterns: [
      'go|going|press|pressing|push|pushing ahead with ..3 plan|plans to @manufacture|make|build|produce|assemble|start|begin',
      'stick|sticking|sticks|stuck to|with|by ..3 plan|plans to @manufacture|make|build|produce|assemble|start|begin',
    ],
    least: 0.1,
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
      'SCRAP|drops|off|away ..4 @plan|plans ..1 to BUILD|make|produce|assemble ..8 PLANT_N|GOODS_N|here|in|at',
      '@PLANT_N plan|plans|project ..2 BE off|dead|scrapped|shelved|cancelled|canceled|dropped',
      'abandon|abandons|abandoned|abandoning|cancel|cancels|cancelled|canceled|scrap|scraps|scrapped ..4 @PLANT_N',
      'work|construction ..2 on|of ..6 @PLANT_N ..6 hold|halted|paused|suspended|stopped|delayed|back',
      'walk|walks|walked|walking|pull|pulls|pulled|back|backs|backed away|out of|from ..5 @PLANT_N|furnace',
    ],
    least: 0.2,
    base: 0.7,
  },
]);
