/**
 * Jobs rules for what goes: jobs cut, workers laid off, cuts announced, the share that must leave.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: JOBS_CUT_RULES, the most telling construction first.
 * Limit: people count as workers only where a verb or noun of work says so.
 */
import { DEMANDED, NO_PEOPLE } from './jobs-words';
import { defineRules } from './rule';

export const JOBS_CUT_RULES = defineRules('jobs', [
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
      '<jobs|workers|people> ..2 facing|face|faces ..1 dismissal|redundancy|layoff|layoffs|unemployment',
      '<jobs|workers|people> ..2 earmarked|slated|destined for ..1 redundancy|layoffs|dismissal|cuts',
      '<jobs> ..3 at risk|stake',
      '<jobs> ..2 under threat',
      '<jobs> ..2 in jeopardy|danger|doubt',
      '<jobs> ..2 on the line',
      '<people> ..1 WILL|WOULD have|need|need to leave|go',
      '<jobs> ..3 WILL|WOULD|to be? shift|move|disappear|go|vanish|shifted|moved',
      'down ..2 <jobs>',
      '<jobs|workers> ..7 WILL|WOULD|to|have|must ..2 go|leave|depart|disappear|vanish|perish',
      '<people|workers|jobs> ..4 leave|left|leaving ..5 payroll|payrolls|company|firm|group|agency|service|workforce|government|airline|business|bank|retailer|organisation|organization',
      'last day ..4 for <workers|people>',
      'staff|staffs|workforce|headcount|payroll|payrolls ..14 BE cut|trimmed|reduced|slashed|shrunk ..2 <percent>',
      'show|shows|showed|shown ..2 <workers|people|things> the door',
      'part|parts|parted|parting ways|company with ..2 <workers|people>',
      'slips|notices ..4 to ..3 <workers|people|things>',
      'layoffs|redundancies|losses|cuts ..8 REACH|BE|: ..3 <bare>',
      'workforce|headcount|ranks|staff|payroll|payrolls ..6 FALL|CUT|reduced ..3 by ..1 <percent|bare|workers|people>',
      'throw|throws|threw|thrown|put|puts ..2 <people|workers> out of work|jobs|job',
      '<people|workers> ..4 lose|loses|lost|losing ..2 job|jobs|work|livelihoods|livelihood|posts',
      '<jobs> ..4 hang|hangs|hanging|hung in|by ..2 balance|thread',
      'fear|fears|feared|fearing for ..1 <jobs>',
      'furlough|furloughs|furloughed|sack|sacks|sacked|dismiss|dismissed|axe|axed|axes|fire|fired ..3 <people>',
      '<workers|people|jobs|things> ..6 been|being|were|was ..2 laid|let off|go',
      'make|makes|made|making <people|workers|bare|jobs> ..5 redundant',
      '<jobs> ..4 shipped|moved|sent|outsourced|offshored overseas|abroad|offshore',
      'sack|sacks|sacked|sacking|fires|fired|axes|axed|dismisses|dismissed ..1 <bare>',
      '<percent> ..1 of? ..4 JOB_N ..4 gone|lost|cut|disappeared|vanished',
      '<bare> ..2 fewer|less jobs|workers|people|staff|employees',
      '<workers|people> fewer|less',
      'jobs - dropping|cutting|shedding <bare>',
      '<workers|people|jobs> ..4 facing|face|faces redundancy|redundancies|dismissal|layoff|layoffs',
      '<workers|people> ..14 have|has|had lost their|his|her job|jobs|livelihood|livelihoods',
      'part|parts|parted|parting with ..2 <workers|people>',
      'send|sends|sent|sending home ..2 <workers|people>',
      'wipe|wipes|wiped|wiping|sweep|sweeps|swept out|away ..3 <jobs>',
    ],
    counts: NO_PEOPLE,
    not: [
      'killed|killing|kill ..3 <workers|people>',
      // whom a firm takes back were fired before
      'HIRE ..3 <workers|people>',
      // "tax cuts would create 3 million jobs"
      'cut|cuts ..3 WILL|WOULD|to|that|have|has ..1 create|created|creating|add|added|produce|produced|generate|generated ..4 <jobs>',
    ],
    base: 0.9,
  },
  {
    id: 'jobs/cuts-announced',
    measure: 'cut',
    patterns: [
      'ANNOUNCE|PLAN|begin|begins|starts|preparing ..5 @layoffs|redundancies|furloughs|job-cuts',
      'ANNOUNCE ..4 cuts|cut to|in ..1 @jobs|positions|posts|staff',
      '@layoffs|redundancies|furloughs ..6 coming|ahead|loom|looming|planned|way|follow',
      'WILL|WOULD|to be? ..1 cutting|cut|eliminate|eliminating|shed|shedding|axe|axing ..2 @jobs|positions|posts|staff',
      'WILL|WOULD|to|plans|planning be? ..1 lay|laying off ..3 @WORKER_N|PEOPLE_N',
    ],
    never: DEMANDED,
    least: 0.02,
    base: 0.7,
  },
  {
    id: 'jobs/cut-left-out',
    measure: 'cut',
    patterns: [
      'CUT_JOBS ..2 <bare>',
      'lay|lays|laid|laying off ..2 <bare>',
      'loss|losses|cut|cuts|cull|reduction of ..2 <bare>',
      'another|further|next <bare> to be? ..1 go|follow|let|lose|get',
    ],
    beside:
      /\b(?:jobs?|layoffs?|workers|employees|staff|workforce|posts|positions|redundan\w{2,5}|payrolls?)\b/i,
    not: ['<bare> NAME', 'cost|costs|costing|spending|emissions|rates? ..4 <bare>'],
    base: 0.66,
  },
  {
    id: 'jobs/cut-share',
    measure: 'cut',
    patterns: [
      'CUT_JOBS ..4 <percent> ..1 of? ..5 JOB_N|WORKER_N|WORKFORCE_N',
      'CUT_JOBS|CUT ..7 workforce|headcount|staff|payroll|jobs|workers ..8 by ..2 <percent|bare>',
      '<percent> of ..5 JOB_N|WORKER_N|WORKFORCE_N ..5 cut|axed|eliminated|lost|dismissed',
      'lay|laid|laying off ..3 <percent> of? ..5 JOB_N|WORKER_N|WORKFORCE_N',
      'thin|thins|thinned|thinning|shrink|shrinks|shrinking|shrank ..4 ranks|staff|workforce|headcount|payroll ..4 by ..2 <percent|bare|workers|people>',
      'let|lets|letting go of ..2 <percent> of? ..5 JOB_N|WORKER_N|WORKFORCE_N',
      'let|lets|letting <percent> of ..5 JOB_N|WORKER_N|WORKFORCE_N ..2 go',
    ],
    base: 0.88,
  },
  {
    id: 'jobs/sector-losses',
    measure: 'cut',
    refersBack: true,
    patterns: ['lost|shed|cut|losing|shedding|cutting ..2 <bare>'],
    base: 0.6,
  },
]);
