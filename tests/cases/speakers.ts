/** Speakers: sentences of our own with who is credited with their first claim; null where the text itself speaks. */
export const SPEAKERS: [text: string, speaker: string | null][] = [
  // before what is said
  ['The Treasury said the plant would bring 400 jobs to Leeds.', 'Treasury'],
  ['Union leaders at the mill said 300 workers would be laid off.', 'Union leaders at the mill'],
  [
    'A Danish official travelling with Rasmussen said exports to India could rise by $2 billion.',
    'A Danish official travelling with Rasmussen',
  ],
  ["Nora Quill of the Tanners' Guild said as many as 700 jobs could be lost.", 'Nora Quill'],
  [
    'Economists at the state college estimate that the bridge would create 900 jobs.',
    'Economists at the state college',
  ],
  ['The brewers council forecasts that exports will reach $40 million next year.', 'The brewers council'],
  ['Haskins said the town had done well and noted that unemployment had fallen to 4 percent.', 'Haskins'],
  ['The agency released a list of 40 projects and said the state had lost 3,000 jobs.', 'The agency'],
  ['The ministry played down the report, saying that exports fell 3 percent in May.', 'The ministry'],
  ['Analysts doubted that the firm would deliver the 200 jobs it had promised Perth.', 'Analysts'],
  ['Texas Labor Board data showed that employers added 9,000 jobs in June.', 'Texas Labor Board'],
  ['The Salmon Institute also found 43,000 jobs have been lost at small farms.', 'Salmon Institute'],
  [
    "Based on a report by the statistics office, Peru's exports reached $37 billion.",
    'the statistics office',
  ],
  [
    'Statistics Norway said on Friday that exports fell in May, while the jobless rate edged down to 3.9 percent.',
    'Statistics Norway',
  ],
  // a clause that is over, or another clause, says nothing about the claim
  ['Traders had predicted a smaller gap, but the trade deficit came in at $7 billion.', null],
  ['Fresh estimates are due in March, and unemployment rose to 7 percent in the region.', null],
  ['The claim that the pact cost 5,000 jobs has been repeated for years.', null],
  ['Shops added 2,000 jobs in March, and the unemployment rate fell to 5 percent.', null],
  ['Growers were told that the 25 percent tariff on tomatoes would be lifted in May.', null],
  ['The 300 job cuts announced by the bank on Monday bring the total to 2,000 jobs.', null],
  ['Exports fell 8 percent in July, far more than analysts had feared.', null],
  ['Belmar Tiles: $40 million for a kiln in Ohio, with 120 jobs by 2028.', null],
  // after what is said
  ['Unemployment fell to 5 percent in May, the customs agency said.', 'the customs agency'],
  ['Exports rose 4 percent in May, customs officials said on Friday.', 'customs officials'],
  ['Employers cut 4,000 jobs in May, figures from the Statistics Office show.', 'Statistics Office'],
  ['Employers cut 4,000 jobs in May, an audit released Tuesday found.', 'an audit released Tuesday'],
  ['Exports to China fell by a third last month, the growers’ group said.', 'the growers’ group'],
  ['The mill will lay off 120 workers, its director, Moira Pell, told reporters.', 'Moira Pell'],
  ['The mill will lay off 120 workers, said Rui Alves, its director.', 'Rui Alves'],
  ['Vietnam exported $2 billion of shrimp last year, say officials in Hanoi.', 'officials in Hanoi'],
  ['The works has cut 140 jobs, said a shop steward, and will cut more.', 'a shop steward'],
  ['Sawmill closing to cost town 230 jobs, mayor says', 'mayor'],
  ['New duties would cost 9,000 jobs, study finds', 'study'],
  [
    'Norlane has told the governor that it will hire 300 people, said two people who were briefed on it.',
    'two people',
  ],
  // within it
  ['Tourism, the tourist board says, supports 6,000 jobs in the valley.', 'the tourist board'],
  // at the head of the claim, or in the clause that hangs on it
  ['The Trade Office warned that Chilean wine would face a 25 percent duty from March.', 'Trade Office'],
  ['The council clarified that exports had fallen 3 percent in May.', 'The council'],
  ['Officials in Oslo pointed out that exports had fallen 3 percent in May.', 'Officials in Oslo'],
  ['Of the 30,000 jobs that the candidate said he would create, none has come.', 'the candidate'],
  ['The deal would cost 900 jobs, the council was told by the miners’ union.', 'the miners’ union'],
  ['Norlane announced a $40 million investment, creating 70 jobs.', null],
  ['The bank will maintain a staff of 300, and unemployment fell to 4 percent.', null],
  ['Exports of tiles rose 4 percent, easing slowdown fears', null],
  ['Norway raised the duty on cheese to 30 percent in 2013, and dairies say sales have halved.', null],
  // credited
  [
    'Exports fell 3 percent, according to an analysis of customs data by the Dray Institute.',
    'Dray Institute',
  ],
  [
    'The plant has never had more than 90 workers, according to records obtained by a newspaper.',
    'records obtained by a newspaper',
  ],
  ["By the union's reckoning, the merger would cost 2,900 jobs.", 'the union'],
  ['The law would cost 5,000 jobs, by the estimate of a team at Leuven.', 'a team at Leuven'],
  ["There is nothing to back the senator's claim that the credit created 40,000 jobs.", 'the senator'],
  ['A claim by the campaign that the pact cost 8,000 jobs has no source.', 'the campaign'],
  // labels
  ['QUILL: "We have created 7,000 jobs since I took office."', 'QUILL'],
  ['Governor Tarn: Supplier to add 410 jobs in Lancaster', 'Governor Tarn'],
  ['Unemployment in Spain rises to 12 percent in August - Eurostat', 'Eurostat'],
  // quotations over sentences, and pronouns
  ['“It is over,” Nora Quill said. “We will hire 300 people in Cork.”', 'Nora Quill'],
  ['“It is over. We will hire 300 people in Cork,” said Nora Quill.', 'Nora Quill'],
  ['“We will hire 300 people in Cork. Then we shall see,” said Nora Quill.', 'Nora Quill'],
  ['Quill said: “People have concluded that my plan would create 9,000 jobs.”', 'Quill'],
  ['“Trade has changed,” said Nora Quill. She said exports would fall 3 percent.', 'Nora Quill'],
  // who denies a figure says no such thing; whose claim it is does, and so does who doubts it
  ['Vance denied reports that exports fell 20 percent.', null],
  ['Halden dismissed claims that it would cut 300 jobs.', null],
  ['Vance denied that the levy had cost 300 jobs.', null],
  ['Vance questioned the estimate that exports would rise 12 percent.', null],
  ["Vance rejected Mercer's claim that the levy cost 300 jobs.", 'Mercer'],
  ['Analysts questioned whether Halden would deliver the 300 jobs it had promised.', 'Analysts'],
  ['The ministry reports that exports fell 12 percent.', 'The ministry'],
  ['Vance rejected the criticism, saying the mill will create 300 jobs.', 'Vance'],
];
