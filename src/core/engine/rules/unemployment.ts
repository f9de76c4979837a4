/**
 * Unemployment rules: a rate or number of the jobless, claims for benefits, participation.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: UNEMPLOYMENT_RULES, the most telling construction first.
 * Limit: a bare "rate" counts only beside words of work.
 */
import { defineRules } from './rule';

export const UNEMPLOYMENT_RULES = defineRules('jobs', [
  {
    id: 'jobs/jobless-claims',
    measure: 'claims',
    patterns: [
      '<claims>',
      'CLAIM_N ..10 RISE|FALL|REACH|BE ..5 <bare|things|percent>',
      'CLAIM_N ..10 RISE|FALL ..8 to ..5 <bare|things>',
      '<people|workers|things|jobs> ..3 filed|applied for ..3 unemployment|jobless|benefits',
      '<people|workers|things|jobs|bare> ..1 file|files|filing|sign|signs|signed|claim|claims|claimed|sought|seek ..2 on|for? ..2 unemployment|jobless|benefits|dole|aid',
      '<people|workers|things> ..2 on ..2 unemployment|jobless benefits|insurance|aid|pay|rolls',
    ],
    beside:
      /\b(?:jobless|unemployment|unemployed|jobseekers?|benefits?|(?:initial|continuing|weekly|new) claims)\b/i,
    base: 0.9,
  },
  {
    id: 'jobs/unemployment-rate',
    measure: 'unemployed',
    patterns: [
      'UNEMPLOYMENT_N ..14 RISE|FALL|REACH|BE|at|of|to|under|below|above|from ..8 <percent|points>',
      '<percent> ..3 UNEMPLOYMENT_N',
      '<percent|points> ..2 RISE|FALL|rise|fall|drop|increase|decline in ..3 UNEMPLOYMENT_N',
      'UNEMPLOYMENT_N ..6 <percent|points>',
      '<percent> ..4 unemployed|jobless',
    ],
    base: 0.92,
  },
  {
    id: 'jobs/unemployed-counted',
    measure: 'unemployed',
    patterns: ['<people|workers|things>'],
    holds: /^(?:unemployed|jobless|out-of-work)$/,
    base: 0.85,
  },
  {
    id: 'jobs/unemployed-people',
    measure: 'unemployed',
    patterns: [
      'UNEMPLOYMENT_N|unemployed ..10 RISE|FALL|REACH|BE|to|at|of ..6 <bare|people>',
      '<people|workers|bare|things> ..3 unemployed|jobless|out-of-work',
      '<people|workers|bare|things> ..3 out of work|jobs',
      '<people|workers> ..2 without work|jobs',
      '<people|workers|bare> on the dole',
      '<people|workers|things> ..2 thrown|put|left ..1 out of work',
      "<people|workers|bare|things> ..2 not|don't|didn't|doesn't have ..2 job|jobs|work",
      '<people|workers|bare|things|percent> ..7 without ..1 job|jobs|work',
      '<people|workers|bare|things|percent> ..7 out of work|jobs',
      "<people|workers|bare|things|percent> ..12 cannot|can't|unable|struggle|struggling|failed|fail to? find ..2 work|job|jobs|employment|one",
      'number|numbers|total ..1 out of work|jobs ..6 RISE|FALL|REACH|BE|to ..6 <bare|people>',
      '<people|workers|percent|things> ..10 BE not ..1 working|work|employment',
      '<people|workers|percent|things> ..9 BE out of work|jobs',
      'jobless|unemployment figures|figure|numbers|total|queue|queues|lines|rolls ..4 RISE|FALL|REACH ..4 <bare|people|things>',
      '<people|workers> ..1 swell|swells|swelled|join|joins|joined ..2 dole|unemployment|jobless queue|queues|line|lines|rolls|ranks',
    ],
    base: 0.85,
  },
  {
    id: 'jobs/record',
    measure: 'unemployed',
    patterns: [
      '@UNEMPLOYMENT_N ..8 lowest|highest|record|all-time|higher|lower|low|high',
      'lowest|highest|record ..6 @UNEMPLOYMENT_N',
      '@UNEMPLOYMENT_N ..2 RISE|FALL ..4 in ..3 every|all|most|each ..3 state|states|county|counties|region|regions',
    ],
    not: ['@UNEMPLOYMENT_N office|offices|benefit|benefits|insurance|pay|check|checks|aid|line|lines'],
    least: 0.1,
    base: 0.7,
  },
  {
    id: 'jobs/participation',
    measure: 'participation',
    patterns: [
      'participation ..10 <percent>',
      '<percent> ..4 participation',
      '<percent> of ..5 WORKER_N|adults|men|women ..4 participating',
      'share of ..5 in ..1 labor|labour|work force|market ..4 <percent>',
    ],
    beside: /\b(?:labor|labour|workforce|work force|participation rate)\b/i,
    base: 0.9,
  },
  {
    id: 'jobs/it',
    measure: 'unemployed',
    patterns: [
      'it|rate|level|figure ..6 RISE|FALL|REACH|BE ..6 <percent>',
      'it|rate ..6 RISE|FALL ~6 to <percent>',
    ],
    beside: /\b(?:unemployment|jobless)\b/i,
    base: 0.75,
  },
  {
    id: 'jobs/it-elsewhere',
    measure: 'unemployed',
    refersBack: true,
    patterns: ['it|rate ..4 RISE|FALL|REACH ..3 <percent>'],
    base: 0.6,
  },
  {
    id: 'jobs/months',
    measure: 'unemployed',
    patterns: ['<things> ..8 UNEMPLOYMENT_N', 'UNEMPLOYMENT_N ..2 for <things>'],
    not: ['<things> of? UNEMPLOYMENT_N above|below|over|under|at'],
    counts: /^(?:months|weeks|quarters|years)$/,
    base: 0.62,
  },
  {
    id: 'jobs/rate-of-the-report',
    measure: 'unemployed',
    patterns: ['rate RISE|FALL|REACH|BE ..4 <percent>'],
    beside: /\b(?:jobs|payrolls?|employers|hiring)\b/i,
    not: ['interest|tax|tariff|inflation|growth|mortgage|exchange|participation rate ..6 <percent>'],
    base: 0.8,
  },
]);
