/**
 * Jobs rules: a number, share or rate of jobs, workers, hires, openings, lay-offs, claims or unemployment.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: JOBS_RULES, the most telling construction first.
 * Limit: people count as workers only where a verb or noun of work says so.
 */
import { defineRules } from './rule';

/** What somebody asks of another has not happened and is not promised. */
const DEMANDED = /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed)?|urg(?:es?|ed)) that\b/i;

/** What an unknown plural may count without being people. */
const NO_PEOPLE =
  /^(?!(?:countr|state|cit|market|nation|site|plant|store|office|factor|location|branch|compan|firm|business|year|month|week|day|hour|minute|time|point|school|hospital|home|house|car|truck|vehicle|unit|ton|barrel|acre|mile|foot|feet|shift|hotel|restaurant|province|district|dollar|cent|share|game|goal|seat|vote|page)(?:y|ies|s|es)?$)/;

export const JOBS_RULES = defineRules('jobs', [
  {
    id: 'jobs/jobless-claims',
    measure: 'claims',
    patterns: [
      '<claims>',
      'CLAIM_N ..10 RISE|FALL|REACH|BE ..5 <bare|things|percent>',
      '<people|workers|things|jobs> ..3 filed|applied for ..3 unemployment|jobless|benefits',
    ],
    beside: /\b(?:jobless|unemployment|unemployed|initial claims)\b/i,
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
    id: 'jobs/unemployed-people',
    measure: 'unemployed',
    patterns: [
      'UNEMPLOYMENT_N|unemployed ..10 RISE|FALL|REACH|BE|to|at|of ..6 <bare|people>',
      '<people|workers|bare|things> ..3 unemployed|jobless|out-of-work',
      '<people|workers|bare|things> ..3 out of work|jobs',
      '<people|workers> ..2 without work|jobs',
    ],
    base: 0.85,
  },
  {
    id: 'jobs/participation',
    measure: 'participation',
    patterns: [
      'participation ..10 <percent>',
      '<percent> ..4 participation',
      '<percent> of ..5 WORKER_N|adults|men|women ..4 participating',
    ],
    beside: /\b(?:labor|labour|workforce|work force|participation rate)\b/i,
    base: 0.9,
  },
  {
    id: 'jobs/it',
    measure: 'unemployed',
    patterns: ['it|rate|level|figure ..6 RISE|FALL|REACH|BE ..6 <percent>'],
    beside: /\b(?:unemployment|jobless)\b/i,
    base: 0.75,
  },
  {
    id: 'jobs/months',
    measure: 'unemployed',
    patterns: ['<things> ..8 UNEMPLOYMENT_N', 'UNEMPLOYMENT_N ..2 for <things>'],
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
  {
    id: 'jobs/cut',
    measure: 'cut',
    patterns: [
      'CUT_JOBS ..6 <jobs|workers>',
      'COST_JOBS ..8 <jobs>',
      'lay|lays|laid|laying off ..4 <jobs|workers|people|bare|things>',
      'lay|lays|laid|laying <workers|people> off',
      'let|letting|lets <workers|people> go',
      '<layoffs>',
      'layoffs|redundancies|loss|losses|cuts|cutting|elimination|dismissal of ..3 <jobs|workers|people>',
      '<jobs|workers|people> ..5 axed|cut|eliminated|lost|shed|slashed|gone|disappeared|vanished|dismissed|fired|furloughed|sacked|redundant',
      '<jobs|workers|people> ..3 laid off',
      '<jobs> ..3 at risk|stake',
      '<jobs> ..3 WILL|WOULD|to be? shift|move|disappear|go|vanish|shifted|moved',
      'down ..2 <jobs>',
      'jobs - dropping|cutting|shedding <bare>',
    ],
    counts: NO_PEOPLE,
    not: ['killed|killing|kill ..3 <workers|people>'],
    base: 0.9,
  },
  {
    id: 'jobs/cut-share',
    measure: 'cut',
    patterns: [
      'CUT_JOBS ..4 <percent> ..1 of? ..5 JOB_N|WORKER_N|WORKFORCE_N',
      'CUT_JOBS|CUT ..7 workforce|headcount|staff|payroll|jobs|workers ..8 by ..2 <percent|bare>',
      '<percent> of ..5 JOB_N|WORKER_N|WORKFORCE_N ..5 cut|axed|eliminated|lost|dismissed',
      'lay|laid|laying off ..3 <percent> of? ..5 JOB_N|WORKER_N|WORKFORCE_N',
    ],
    base: 0.88,
  },
  {
    id: 'jobs/counted-openings',
    measure: 'openings',
    counts: /^(?:openings?|vacanc)/,
    patterns: ['<jobs>'],
    base: 0.95,
  },
  {
    id: 'jobs/openings',
    measure: 'openings',
    patterns: [
      '<jobs|workers> ..2 open|unfilled|available|vacant|advertised',
      'openings|vacancies ..8 RISE|FALL|REACH|BE ..5 <bare|things>',
      'vacancies|openings for ..3 <workers|people|things>',
    ],
    base: 0.85,
  },
  {
    id: 'jobs/hired',
    measure: 'hired',
    patterns: [
      'HIRE ..6 <jobs|workers|people>',
      'HIRE ..2 <things>',
      'take|takes|took|taken|taking on ..3 <jobs|workers|people>',
      '<jobs|workers|people|things> ..4 hired|recruited|rehired',
    ],
    counts: NO_PEOPLE,
    not: ['hiring target|targets|plan|plans|goal|pledge|freeze|spree ..4 <jobs|workers|people|things>'],
    base: 0.88,
  },
  {
    id: 'jobs/supported',
    measure: 'supported',
    patterns: [
      'SUPPORT ..6 <jobs|workers>',
      '<jobs|workers|people> ..5 depend|depends|dependent|rely|relies|supported|sustained|tied|linked|related|supports|sustains',
      '<percent> ..1 of? ..5 JOB_N|WORKER_N ..5 depend|depends|dependent|rely|supported|tied|linked|related',
      'SUPPORT ..4 <percent> of ..5 JOB_N',
    ],
    base: 0.9,
  },
  {
    id: 'jobs/employed',
    measure: 'employed',
    patterns: [
      'EMPLOY ..6 <jobs|workers|people>',
      'employ|employs|employed|employing ..4 <bare|things|percent>',
      'staff|workforce|headcount|payroll|force|roster of ..3 <bare|workers|people>',
      'workforce|headcount|employment ..12 RISE|FALL|REACH|BE|to|at|of ..6 <bare>',
      '<people|workers|things> ..3 on ..3 payroll|payrolls',
      '<people|workers|jobs> ..3 employed|working',
      'employer ..8 with ..3 <workers|people|jobs>',
      'POSS <workers|jobs>',
      'with <workers>',
      '<workers> worldwide|globally|nationwide|company-wide',
      'BE|there ..2 <workers|jobs>',
      '<people|workers> WILL ..2 work|roll|start',
      '<people|workers|jobs> work|works|worked|toil|are at|in|for|there|here',
    ],
    counts: NO_PEOPLE,
    not: [
      'companies|businesses|firms|employers|organizations|those|company|business ..1 with ..3 <workers|jobs|people>',
      '<workers|people> ..3 killed|injured|died|dead|tested|sick|infected|arrested|trapped',
    ],
    base: 0.75,
  },
  {
    id: 'jobs/change',
    measure: 'employed',
    is: 'change',
    patterns: [
      '<percent> rise|increase|gain|growth|decline|drop|fall|decrease|jump in ..4 JOB_N|WORKER_N|employment|hiring|headcount|payrolls',
      'employment|headcount|hiring ..6 RISE|FALL ..4 <percent|bare>',
      'employment|headcount|hiring|workforce|payrolls ..6 <multiple>',
    ],
    base: 0.85,
  },
  {
    id: 'jobs/created',
    measure: 'created',
    patterns: [
      'CREATE ..7 <jobs|workers>',
      '<jobs|workers> ..4 created|added|gained|generated|saved|restored|returned',
      'gain|gains|addition|creation|increase|growth of ..3 <jobs>',
      'payrolls ..8 RISE|FALL ..4 <bare|jobs>',
      'numbers in the <jobs>',
      '<jobs> ..1 and counting',
      'lead|leads|led|leading|result|results|resulting to|in ..3 <jobs>',
      'up ..2 <jobs>',
    ],
    not: ['find|finding|found|seeking ..3 <jobs>'],
    never: DEMANDED,
    base: 0.85,
  },
  {
    id: 'jobs/number',
    measure: 'created',
    patterns: ['number ..4 WOULD|WILL|BE ..3 <bare>', 'number of ..3 jobs|workers|employees ..8 <bare>'],
    beside: /\b(?:jobs|workers|employees|hires|positions|openings)\b/i,
    base: 0.7,
  },
  {
    id: 'jobs/share',
    measure: 'employed',
    is: 'share',
    patterns: ['<percent> ..1 of ..6 WORKER_N|WORKFORCE_N|JOB_N', '<percent> ..2 employees|workers|staff'],
    base: 0.75,
  },
  {
    id: 'jobs/bare',
    measure: 'created',
    patterns: ['<jobs>'],
    never: DEMANDED,
    not: ['<jobs> fair|interview|board|site|listing', 'job|jobs ..2 <jobs>', 'the <jobs> NAME'],
    base: 0.6,
  },
]);
