/** Denials: sentences of our own in which no promise was given, and look-alikes in which one was, with its status. */
import type { Status } from '../../src/core/engine/claim';

/** No pledge may be found in these. */
export const DENIALS: string[] = [
  // the verb of promising is denied
  'Halden says it did not promise to create 5,000 jobs.',
  'The mayor has never pledged to bring 400 jobs to the town.',
  "The mayor hasn't promised to hire 200 workers.",
  'The mayor hasn’t promised to hire 200 workers.',
  'The carmaker has not committed to invest $2 billion in Ohio.',
  'The board does not plan to hire 300 workers.',
  'The chipmaker will not invest $2 billion in Ohio.',
  'The carmaker did not pledge to invest $2 billion in Ohio, creating 900 jobs.',
  // or refused, or nobody's
  'The carmaker refused to commit to invest $2 billion in Ohio.',
  'The carmaker has yet to commit to investing $2 billion in Ohio.',
  'The carmaker ruled out investing $2 billion in Ohio.',
  'The carmaker would not rule out investing $2 billion in Ohio.',
  'Nobody promised to hire 500 workers.',
  'Neither company promised to create 500 jobs.',
  'None of the bidders pledged to keep 500 jobs.',
  'No company has pledged to invest more than $2 billion in the region.',
  // or a promise that was not made
  'The chipmaker said it had no plans to invest $2 billion in Ohio.',
  'The chipmaker made no promise to hire 500 workers.',
  'The chipmaker has not announced plans to hire 500 workers.',
  'The chipmaker denied any plan to hire 500 workers.',
  // or rejected as a rumour
  'The company denied that it had promised to create 5,000 jobs.',
  'The company denied it had promised to create 5,000 jobs.',
  'The company denied ever promising to create 5,000 jobs.',
  'The spokesman denies that the bank ever pledged to spend $500 million on branches.',
  'He rejected claims that he had promised to create 5,000 jobs.',
  "Novak rejected the union's claim that she had promised to create 5,000 jobs.",
  'The ministry dismissed reports in the press that it had pledged to invest $2 billion in the port.',
  'There is no truth to claims that the firm had promised to hire 300 workers.',
  'It is not true that the firm promised to hire 300 workers.',
];

/** A pledge is in these, whatever else is denied. */
export const PROMISED_ALL_THE_SAME: [text: string, status: Status][] = [
  ['Halden did not only promise to create 500 jobs, it also built a school.', 'made'],
  ['Halden will not only create 500 jobs, it will also build a school.', 'made'],
  ['Halden never stopped promising to create 500 jobs.', 'made'],
  ['Halden did not deny that it had promised to create 5,000 jobs.', 'made'],
  ['Halden denied wrongdoing and pledged to invest $2 billion in Ohio.', 'made'],
  ['Halden, which denied the report, promised to create 500 jobs.', 'made'],
  ["The senator rejected the union's offer and promised to create 500 jobs.", 'made'],
  ['The buyer promised that there would be no layoffs at its plant for ten years.', 'made'],
  ['Halden no longer plans to hire 300 workers.', 'scrapped'],
  ['Halden will not, after all, spend the $300 million on the mill.', 'scrapped'],
  ['Halden has not yet kept its promise to create 500 jobs.', 'broken'],
  // what is denied is that the promise was undone
  ['Halden has not broken its promise to create 500 jobs.', 'kept'],
  ['Halden did not withdraw its pledge to create 500 jobs.', 'reaffirmed'],
  ['Halden will not abandon its plan to create 500 jobs.', 'reaffirmed'],
  ['Halden has no plans to scrap its pledge to create 500 jobs.', 'reaffirmed'],
  ['Halden denied that it would scrap its pledge to create 500 jobs.', 'reaffirmed'],
  ['The company denied it was abandoning its plan to invest $2 billion in Wales.', 'reaffirmed'],
];

/** Figures, and whether somebody disputes them. */
export const FIGURES_DENIED: [text: string, status: Status][] = [
  ['Vance denied that the levy had cost 300 jobs.', 'disputed'],
  ['Vance rejected the idea that the deficit with Peru was $5 billion.', 'disputed'],
  ['Vance dismissed as false a report that exports fell 20 percent.', 'disputed'],
  ['The minister refuted the claim that unemployment had risen to 9 percent.', 'disputed'],
  ["Vance questioned the ministry's estimate that exports would rise 12 percent.", 'disputed'],
  ['Vance did not deny that 300 jobs were lost.', 'stated'],
  ['Vance never denied that exports fell 12 percent.', 'stated'],
  ['The mill rejected the offer, and 900 jobs were lost.', 'stated'],
];
