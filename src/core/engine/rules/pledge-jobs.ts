/**
 * Pledge rules for jobs: a commitment to create, keep or fill a number of them.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_JOBS_RULES, the most telling construction first.
 * Limit: a vague pledge ("bring back jobs") is in pledge.ts, with the other words that a rule stands on.
 */
import { defineRules } from './rule';

export const PLEDGE_JOBS_RULES = defineRules('pledge', [
  {
    id: 'pledge/jobs',
    measure: 'jobs',
    commits: true,
    patterns: [
      'CREATE ..7 <jobs|workers>',
      'bring|bringing|brings|taking|take with it ..2 <jobs>',
      'BUILD ..9 with ..4 <jobs|workers>',
      'HIRE ..6 <jobs|workers|people>',
      'HIRE ..2 <things>',
      'TAKE on ..3 <jobs|workers|people>',
      'TAKE on <bare>',
      'bring|brings|bringing back ..3 <workers|people|jobs>',
      'EMPLOY ..4 <workers|people|jobs>',
      'keep|keeping|retain|retaining|maintain ..3 <people|workers> ..1 at|in work|place|jobs|employment',
      'BUILD|open|opening ..10 with ..3 <jobs|workers|people>',
      'put|puts|putting ..3 <people|workers> to work',
      'employ|employs|employing <bare>',
      '<jobs|workers|people|things> ..5 created|hired|recruited|added|saved|promised',
      'PROMISE ..2 <jobs>',
      'keeping|keep UNEMPLOYMENT_N ..4 <percent>',
      'RAISE|grow|growing ..3 workforce|headcount|staff|payroll ..4 by ..2 <percent>',
      '<multiple> ..5 workforce|headcount|staff|payroll|payrolls',
      'BE looking|searching|recruiting for ..2 <workers|people>',
    ],
    not: [
      '<jobs> every|each|a|per day|week|month|minute|hour',
      'make|making|makes <people|workers|jobs> redundant',
      '<people|workers|jobs> it|they|he|she|we|that ..1 fired|sacked|dismissed|laid|furloughed|cut|let',
    ],
    base: 0.99,
  },
  {
    id: 'pledge/jobs-share',
    measure: 'jobs',
    is: 'share',
    commits: true,
    patterns: ['HIRE ..4 <percent> of? ..4 WORKER_N|PEOPLE_N|WORKFORCE_N|staff|employees'],
    base: 0.95,
  },
  {
    id: 'pledge/jobs-left-out',
    measure: 'jobs',
    commits: true,
    patterns: ['CREATE|HIRE|EMPLOY ..1 <bare>', 'reach|hit ..1 <bare>'],
    beside: /\b(?:jobs|posts|positions|workers|employees|hires|staff)\b/i,
    base: 0.75,
  },
  {
    id: 'pledge/people-promised',
    measure: 'jobs',
    patterns: ['promise|promises|promised|promising|pledged|vowed ..2 <people|workers>'],
    holds: /^(?:more|new|extra|additional|further)$/,
    base: 0.85,
  },
  {
    id: 'pledge/jobs-told',
    measure: 'jobs',
    patterns: [
      'PLEDGE_N|PLAN_N ..3 of|for ..2 <jobs>',
      'promise|promised|pledged|vowed|announced|announces|unveils|unveiled ..2 <jobs>',
      'plans|planned ..1 <jobs>',
      '<jobs|workers|things> ..5 promised|pledged|vowed',
      'RAISE|CUT ..3 PLAN_N|PLEDGE_N ..8 to ..2 <jobs|workers|people>',
      'RAISE|CUT|paring|pare|pared|scaled|scaling ..4 hiring|recruitment|jobs|employment target|plan|plans|targets|goal|goals ..10 to ..2 <bare|jobs|workers|people>',
      'PLAN_N|PLEDGE_N ..3 to ..3 HIRE|CREATE|TAKE ..8 RAISE|CUT|scaled|pared|trimmed ..2 to ..1 <bare|jobs|workers|people>',
      'short of ..4 hiring|jobs|employment PLAN_N|PLEDGE_N|target|targets by ..1 <people|workers|jobs|bare>',
      '<jobs> ..3 WILL|WOULD|to dangled|touted|trumpeted',
      '<jobs> ..3 dangled|touted|trumpeted|heralded',
      'agree|agreed|signed|sign up? to|for ..12 , <jobs>',
      '<percent> of ..5 WORKER_N|staff|JOB_N WOULD|WILL ..2 remain|stay',
    ],
    counts: /^(?:jobs?|posts?|positions?|roles?|workers?|employees?|hires?|staff|apprentice\w*|people)$/,
    not: ['<jobs> ..1 fair|cuts|losses', '<jobs> ..2 at|under|in risk|stake|threat|jeopardy|doubt'],
    base: 0.92,
  },
]);
