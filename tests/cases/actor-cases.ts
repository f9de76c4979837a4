/**
 * Actors: sentences of our own with whom their first claim is of, as written; null where nobody may be named.
 *
 * Each group is a construction of the language, with what must give the actor and what must not.
 */
export type ActorCase = [text: string, actor: string | null];

/** "the company", "the airline": the one company named before, else the words themselves. */
export const DESCRIBED: ActorCase[] = [
  [
    'The Senate Energy Committee said the company would spend $310 million on a refinery in Tulsa.',
    'the company',
  ],
  ['Gov. Lena Marsh said the company had hired 240 people by May.', 'the company'],
  [
    'Dunmore Tools was founded in 1921. The company will invest $75 million in a forge in Ohio.',
    'Dunmore Tools',
  ],
  ['Orvik Air lost money last year. On Monday the airline said it would hire 400 pilots.', 'Orvik Air'],
  ['After Corda and Brightwell met, officials said the company would invest $90 million.', 'the company'],
  ['Senator Paul Drake said the German company would spend $90 million in Georgia.', 'the German company'],
  [
    'Minister Ana Lopes repeated that the government would bring the deficit below 3 percent.',
    'the government',
  ],
];

/** Who does it, behind the words that stand nearest to the verb. */
export const BEHIND: ActorCase[] = [
  ['Exporters waited for the Okafor tariffs of 15 percent on steel to end.', 'Okafor'],
  ['The talks end a tariff increase of 10 percent by Brazil on $2 billion of shoes.', 'Brazil'],
  ['Rain hurt the revival of an industry that employs 90,000 people.', 'an industry'],
  ['Trade Minister Ana Lobo says Chile plans to levy tariffs on $6 billion worth of Peruvian fish.', 'Chile'],
  ['LIMA/QUITO — A duty of 20 percent will be put on lumber from Chile.', null],
  ['LIMA/QUITO — Peru will put a duty of 20 percent on lumber from Chile.', 'Peru'],
  ['A parts shortage leads Halden to lay off 900 welders in Bergen.', 'Halden'],
  ['The levy encouraged employers to hire nearly 40,000 veterans.', 'employers'],
  [
    'Prime Minister Ola Vik signed orders Tuesday that will impose a 30-percent tariff on tiles.',
    'Prime Minister Ola Vik',
  ],
  ['In July 2013, Halden announced an expansion that created 380 jobs in Bergen.', 'Halden'],
];

/** What does it, though it has no name and no capital. */
export const NAMELESS: ActorCase[] = [
  ['The White House says companies have promised to invest $900 billion in the country.', 'companies'],
  ['In a speech at a mill he promised to bring back our jobs.', 'he'],
  ['The Commerce Department says exports support 9 million jobs.', 'exports'],
  ['Norvald confirmed that about 2,300 people would lose their jobs in Graz.', 'Norvald'],
  ['Norvald will let 900 people go before Easter.', 'Norvald'],
  [
    'Few in the county believed that the contractor would deliver the 450 jobs it had promised.',
    'the contractor',
  ],
];

/** Whose the workers or the promise are. */
export const OWNED: ActorCase[] = [
  ['About 60,000 of the government’s 400,000 workers were sent home.', 'the government'],
  ['As many as 700 posts could go at the insurer’s headquarters in Leeds.', 'the insurer'],
  ['Some 310 employees of the county hospital were laid off in March.', 'the county hospital'],
  ['The Danish pump maker said on Monday its workforce would shrink to 4,100.', 'The Danish pump maker'],
  ['About 500 jobs were lost over the night’s storms.', null],
];

/** "We" and "our": who speaks, or whom that person speaks for. */
export const SPOKEN: ActorCase[] = [
  ['“We employ 95 people here,” said Karl Maas, managing director of the bakery.', 'the bakery'],
  ['“We will hire 300 people in Ohio,” said Ines Falk of the Norvald works.', 'the Norvald works'],
  ['“We will hire 300 people in Ohio,” said Ines Falk, who was born there.', 'Ines Falk'],
  ['We’ve added 700,000 factory jobs in three years.', 'We'],
];

/** Whom the sentence is about. */
export const LEADING: ActorCase[] = [
  ['The grocery group met its goal of hiring 12,000 people in a day.', 'The grocery group'],
  ['The old tram works supports about 3,000 jobs.', 'The old tram works'],
];

/** Which government lays a tariff; who bears it is never meant. */
export const LEVIED: ActorCase[] = [
  ['The president wrote that Peru would face a 15 percent tariff on copper.', 'The president'],
  ['At present shoes made in Peru face an EU duty of 17%.', 'EU'],
  ['Peru will put a 15 percent duty on American corn, the prime minister said.', 'Peru'],
  [
    'Duties on copper from Peru will double to 30 percent, the customs commission announced.',
    'the customs commission',
  ],
  ['Duties on copper from Peru will double to 30 percent, an economist said.', null],
  [
    'The finance minister raised the duty on gold to 12 percent and put 5 percent on silver.',
    'The finance minister',
  ],
];

/** No name and no phrase that only stands in the sentence. */
export const BYSTANDERS: ActorCase[] = [
  ['American duties on cranes were put off until May 4, the trade envoy of Peru said.', 'American'],
  ['Some 900 staff have been told they will lose their jobs, Director Ines Falk said.', null],
  ['Truckers at the White House event said they would hire 900 veterans.', 'Truckers at the White House'],
];

/** Items of a list, "by" and relative clauses. */
export const BESIDE: ActorCase[] = [
  ['- Ridge Steel: $640 million for a mill in Ogden, Utah, with 950 jobs expected by 2029.', 'Ridge Steel'],
  ['Among the cuts: the hotel group Marl, 1,150 jobs; and Sunvale, about 600.', 'Marl'],
  ['Commerce Secretary: Orvik to double its investment in Boise to $3 billion', 'Orvik'],
  ['More than $400 million was pledged by 18 employers for new plants in Utah.', '18 employers'],
  ['The mayor, who campaigned on a promise to bring factory jobs back to Ogden, was late.', 'The mayor'],
  ['Orvik will spend $3 billion on mills in Utah and Nevada, which will employ 900 people.', 'Orvik'],
  ['The pump maker never employed more than 430 people.', 'The pump maker'],
  ['While the company once promised to create 5,000 jobs, Orvik said it would hire 900.', 'Orvik'],
];

/** What is counted, the other side of a flow and the name of a year do nothing. */
export const NOBODY_ACTS: ActorCase[] = [
  ['One in eight manufacturing jobs in Ohio depends on exports.', null],
  ['Hundreds of workers will lose their jobs at the mill.', null],
  ['Employment rose by 200,000 in May.', null],
  ["Ireland's exports to the U.S. rose 12% to $80 billion in 2024.", null],
  ["China's imports from the U.S. fell 12% to $10 billion in May.", null],
  ["The UK's goods trade deficit with the EU widened to £30 billion.", null],
  ["Boeing's exports to China fell 12% to $2 billion.", 'Boeing'],
  ['The government promised to cut the fiscal deficit to 4.5% of GDP by FY26.', 'The government'],
];

/** Several who share one verb are one actor, as written; a list that a preposition or another verb leads to ends before it. */
export const JOINT: ActorCase[] = [
  ['Halden and Orvik will cut 3,000 jobs.', 'Halden and Orvik'],
  ['Halden, Orvik and Corda will cut 3,000 jobs.', 'Halden, Orvik and Corda'],
  ['Halden, Orvik, and Corda plan to hire 2,000 workers in Ohio.', 'Halden, Orvik, and Corda'],
  ['Both Halden and Orvik have laid off 2,000 workers.', 'Halden and Orvik'],
  ['Peru and Chile will impose a 10% tariff on Brazilian steel.', 'Peru and Chile'],
  ['Marsh & Dale and Corda will cut 700 jobs.', 'Marsh & Dale and Corda'],
  ['Halden and its supplier Tarn Works will cut 300 jobs.', 'Halden and its supplier Tarn Works'],
  ['The company and its partners will create 400 jobs.', 'The company and its partners'],
  [
    'Halden, the tyre maker, and Orvik plan to invest $5 million in Texas.',
    'Halden, the tyre maker, and Orvik',
  ],
  ['After Halden and Orvik promised 3,000 jobs, nothing came.', 'Halden and Orvik'],
  ['Halden and Orvik said they would cut 300 jobs.', 'Halden and Orvik'],
  ['Separately, Halden and Orvik will cut 300 jobs.', 'Halden and Orvik'],
  ['In Ohio, Halden and Orvik will hire 500 workers.', 'Halden and Orvik'],
  ['Officials praised a $2 billion investment by Halden and Orvik.', 'Halden and Orvik'],
  ['Halden, Orvik to cut 300 jobs in Ohio', 'Halden, Orvik'],
  // no list
  ['In Ohio, Orvik to cut 300 jobs', 'Orvik'],
  ['In Ohio and Michigan, Halden will cut 300 jobs.', 'Halden'],
  ['Halden cut prices and Orvik will cut 300 jobs.', 'Orvik'],
  ['Halden closed mills in Ohio and Michigan and Orvik will cut 300 jobs.', 'Orvik'],
  ['It is busy before Christmas, and Orvik is seeking 500 workers.', 'Orvik'],
  ['Peru sued Chile and the United States will impose a 10% tariff.', 'the United States'],
  ['After talks with Peru, Chile and Brazil agreed to lower tariffs to 10 percent.', 'Chile and Brazil'],
  ['Halden said Orvik will cut 300 jobs.', 'Orvik'],
];

/** Whose doing a claim hangs on is not who makes it. */
export const CONDITIONS: ActorCase[] = [
  ['If Peru does not act, Brazil will impose 25% tariffs.', 'Brazil'],
  ['If Peru does not act, 25% tariffs will be imposed.', null],
  ['If Peru retaliates, duties of 50% will follow.', null],
  ['If Peru retaliates, we will impose another 10% tariff.', null],
  ['Unless Peru drops its digital tax, Brazil will levy 100 percent duties on wool.', 'Brazil'],
  ['Brazil will impose 25% tariffs if Peru does not act.', 'Brazil'],
  ['If Halden gets the subsidy, Orvik will cut 500 jobs.', 'Orvik'],
  ['If Halden gets the subsidy, it will hire 2,000 workers.', 'Halden'],
  ['If Peru imposes a 25% tariff on wool, exports will fall.', 'Peru'],
];
