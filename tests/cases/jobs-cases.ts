/** Jobs: yes and no, rule by rule. */
import type { RuleCases } from './case';

export const JOBS_CASES: RuleCases[] = [
  {
    rule: 'jobs/unemployment-rate',
    yes: [
      'The unemployment rate fell to 4.1 percent in June.',
      'Unemployment stood at 7.5% in the region.',
      'A 6 percent jobless rate was recorded in May.',
      'Youth unemployment rose from 14 percent to 17.2 percent.',
    ],
    no: [
      'The mortgage rate fell to 4.1 percent in June.',
      'Unemployment benefits were discussed for an hour.',
    ],
  },
  {
    rule: 'jobs/unemployed-people',
    yes: [
      'Unemployment rose to 5.2 million in January.',
      'About 300,000 people were out of work in the north.',
    ],
    no: ['The film was out of stock in 300 shops.'],
  },
  {
    rule: 'jobs/jobless-claims',
    yes: [
      'Initial jobless claims rose by 12,000 to 245,000 last week.',
      'Some 3.3 million people filed for unemployment benefits.',
    ],
    no: ['The insurer paid 245,000 claims after the storm.'],
  },
  {
    rule: 'jobs/cut',
    yes: [
      'The bank will cut 1,800 jobs in London.',
      'Carriden laid off 240 workers in Utah on Friday.',
      'The merger led to 3,000 redundancies.',
      'About 9,500 jobs were lost when the mill closed.',
      'As many as 700 positions are at risk, the union said.',
      'Closing the yard would cost 450 jobs.',
    ],
    no: [
      'The film crew cut 40 minutes from the picture.',
      'The blast killed 11 workers.',
      'He lost his job after ten years.',
    ],
  },
  {
    rule: 'jobs/cut-share',
    yes: [
      'The airline cut a third of its workforce.',
      'The state has lost 20 percent of its factory jobs since 2000.',
    ],
    no: ['The chef cut a third of the cake.'],
  },
  {
    rule: 'jobs/counted-openings',
    yes: [
      'Hospitals had 4,200 openings in March.',
      'There were 11 million job openings at the end of the year.',
    ],
    no: ['The gallery held 12 evenings for its friends.'],
  },
  {
    rule: 'jobs/openings',
    yes: ['Some 900 positions were unfilled in April.', 'Vacancies fell to 740,000 in the spring.'],
    no: ['The museum was open on 300 days.'],
  },
  {
    rule: 'jobs/hired',
    yes: ['The warehouse hired 600 people last winter.', 'Last year the group recruited 150 apprentices.'],
    no: ['They hired a van for 30 pounds.'],
  },
  {
    rule: 'jobs/supported',
    yes: [
      'Farm exports support 1.1 million jobs.',
      'One in six jobs in the county depends on the port.',
      'The industry sustains 48,000 jobs in Wales.',
    ],
    no: ['Friends supported her through 12 weeks of treatment.'],
  },
  {
    rule: 'jobs/employed',
    yes: [
      'Marlow employs 12,000 people in 14 countries.',
      'The firm has a workforce of 3,400.',
      'Orbita, which has 66,000 employees, did not comment.',
      'The town’s largest employer, with 2,300 workers, is the hospital.',
    ],
    no: [
      'The rule exempts companies with fewer than 50 employees.',
      'The law applies to firms with 100 employees or more.',
      'Eleven workers have tested positive.',
    ],
  },
  {
    rule: 'jobs/created',
    yes: [
      'Employers added 214,000 jobs in October.',
      'The tunnel created 1,100 jobs.',
      'Payrolls rose by 150,000 in May.',
      'The pipeline would create 2,500 jobs, a study found.',
    ],
    no: ['The band added three dates to its tour.', 'She did a good job with 12 pupils.'],
  },
  {
    rule: 'jobs/share',
    yes: ['Two-thirds of workers in the sector are women.', 'Nine percent of employees work from home.'],
    no: ['Two-thirds of voters are against it.'],
  },
  {
    rule: 'jobs/change',
    yes: ['Factory employment fell by 11,000 in July.', 'The county saw a 4 percent rise in employment.'],
    no: ['Attendance fell by 11,000 in July.'],
  },
  {
    rule: 'jobs/record',
    yes: [
      'Unemployment in the valley is at its lowest since 1974.',
      'The jobless rate rose in nearly every state last month.',
    ],
    no: ['The unemployment office is on the lowest floor of the building.'],
  },
  {
    rule: 'jobs/more-than',
    yes: ['This province created more jobs last year than any of its neighbours.'],
    no: ['The paper prints more jobs pages than any other.'],
  },
  {
    rule: 'jobs/cuts-announced',
    yes: [
      'The insurer announced layoffs at its offices in Leeds.',
      'The publisher plans to lay off journalists in two cities.',
    ],
    no: ['The union feared layoffs.', 'The council will cut the grass near the jobs centre.'],
  },
  {
    rule: 'jobs/participation',
    yes: ['The labor force participation rate slipped to 62.4 percent.'],
    no: ['Participation in the quiz slipped to 62 percent.'],
  },
];
