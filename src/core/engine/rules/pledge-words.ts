/**
 * Pledge rules that stand on a word: jobs promised without a number, and promises named as such.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_WORD_RULES, the most telling construction first.
 * Limit: a bare reference ("scrapped the pledge") is kept only where the document tells what was pledged (references.ts).
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
      'bring|bringing|win|winning|get|getting ..3 @jobs ..1 back|home',
      'protect|save|preserve ..4 @jobs',
      'reshore|onshore ..4 @jobs',
    ],
    base: 0.7,
  },
  {
    id: 'pledge/hiring',
    measure: 'jobs',
    commits: true,
    patterns: [
      'HIRE|take ..1 on? more ..5 @WORKER_N|PEOPLE_N|americans',
      'add @staff|headcount|workers',
      'push|press|go|carry ahead|on with ..1 @hiring|recruitment|recruiting',
      'continue|resume|restart|keep @hiring|recruiting',
    ],
    least: 0.2,
    base: 0.7,
  },
  {
    id: 'pledge/no-layoffs',
    measure: 'jobs',
    patterns: [
      'WILL|WOULD be no ..2 @LAYOFF_N',
      'promise|promises|promised|pledged|guaranteed|guarantees no ..2 @layoffs|layoff|lay-offs|redundancies|redundancy|furloughs|firings|sackings',
      'promise|promises|promised|pledged|guaranteed|guarantees no ..2 JOB_N|WORKFORCE_N ..1 @LAYOFF_N',
      'promise|promises|promised|pledged|guaranteed|guarantees no cuts|cut to|in|of ..2 @JOB_N|WORKFORCE_N',
    ],
    least: 0.08,
    base: 0.7,
  },
  {
    id: 'pledge/back-to-work',
    measure: 'jobs',
    commits: true,
    patterns: [
      'put|get|putting|getting ..6 @WORKER_N|PEOPLE_N ..2 back ..3 work|line|job|jobs',
      'put|putting ..2 @WORKER_N|PEOPLE_N|americans to work',
      'give|giving ..2 @WORKER_N|PEOPLE_N|americans work|jobs',
    ],
    least: 0.2,
    base: 0.7,
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
      'fraction|none|few|half|part of ..6 @promised|pledged',
      '@PLEDGE_N ..8 been|is|was kept|broken|off|dead|met|fulfilled|honoured|honored',
    ],
    not: ['raise|raised|raising|raises ..5 in @PLEDGE_N'],
    base: 0.65,
  },
]);
