/**
 * Pledge rules for what is to be made: plants by their number, output a year, schedules raised and cut.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_PRODUCTION_RULES, the most telling construction first.
 * Limit: only what a plant turns out is counted, by the nouns below.
 */
import { defineRules } from './rule';

/** What a plant turns out; '' where only the rate is told. */
const MADE =
  /^(?:|cars?|vehicles?|trucks?|vans?|buses|sedans?|hatchbacks?|tractors?|units?|chips?|batteries|engines?|jets?|aircraft|planes?|ships?|homes?|houses|barrels?|tons|tonnes|phones?|panels?|turbines?|bikes?|motorcycles?|doses)$/;

export const PLEDGE_PRODUCTION_RULES = defineRules('pledge', [
  {
    id: 'pledge/multiplied',
    measure: 'production',
    is: 'change',
    commits: true,
    patterns: ['<multiple> ..3 production|output|capacity'],
    base: 0.7,
  },
  {
    id: 'pledge/schedule-revised',
    measure: 'production',
    is: 'change',
    patterns: [
      'RAISE|CUT|lifted|lifts|trimmed|trims|lowered ..4 production|build|output|assembly schedule|plan|plans|target|targets|schedules|forecast ..8 by ..1 <things>',
    ],
    counts: MADE,
    base: 0.85,
  },
  {
    id: 'pledge/plants-counted',
    measure: 'plants',
    commits: true,
    patterns: ['BUILD ..4 <things>'],
    counts:
      /^(?:plants|factories|cafes|reactors|mills|warehouses|stores|shops|fabs|refineries|shipyards|centers|centres|terminals|mines|foundries|smelters|gigafactories|outlets|branches|restaurants|hotels|facilities|ships|submarines)$/,
    base: 0.66,
  },
  {
    id: 'pledge/plant-output',
    measure: 'production',
    patterns: [
      'PLANT_N to|that ..2 make|produce|build|assemble ..4 <things>',
      'PLANT_N to|that ..1 turn|churn|crank|roll out ..4 <things>',
    ],
    counts: MADE,
    base: 0.62,
  },
  {
    id: 'pledge/production',
    measure: 'production',
    commits: true,
    patterns: [
      'move|shift|bring|relocate|return|expand|start|begin|localize|localise ..4 @production|manufacturing|assembly ..6 to|from|in|at|of|back',
      'build|make|produce|manufacture|assemble ..3 <things> ..4 in|at|here|a|per|annually',
      'crank|churn|turn|roll|pump out ..6 <things>',
      'production ..14 rate|pace of ..2 <things|bare>',
      'build|make|produce|assemble|building|making|producing|assembling ..12 rate|pace of ..2 <things|bare>',
    ],
    not: ['build|make ..3 <things> of ..2 NAME'],
    counts: MADE,
    base: 0.65,
  },
]);
