/**
 * News text: made-up news of any length from sentences of our own, the same for the same seed.
 *
 * In:  a size in characters, a seed, and how many sentences in a hundred state a claim.
 * Out: paragraphs of three to five sentences; of those without a claim one in five holds a word that claims are about.
 * Limit: the variety of a few dozen constructions: it measures cost, not how much is found.
 */

/** A small generator of numbers, 0 to 1 (mulberry32). */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Claims in a hundred sentences: of a day's news, of an article on jobs and trade, of other news. */
export const MIXED = 2.5;
export const DENSE = 14;
export const NONE = 0;

const SLOTS: Record<string, string[]> = {
  company: [
    'Tarn Works',
    'Volta Cells',
    'Redfern Motors',
    'Quillmark',
    'Elby Foods',
    'Harbour Steel',
    'Ford',
    'Apple',
  ],
  person: ['Anna Berg', 'Mr. Okafor', 'Gov. Lena Ortiz', 'Prof. Tom Hale', 'Dr. Iris Kwan', 'Paul Reyes'],
  place: ['Ohio', 'Leeds', 'the north of Spain', 'Michigan', 'Hanoi', 'Bavaria', 'the old docks', 'Texas'],
  land: ['China', 'Mexico', 'Canada', 'Japan', 'India', 'Germany', 'Brazil'],
  many: ['400', '1,200', '13,000', '2,225', '90', '25,000', '640', '3,100'],
  sum: ['$3 billion', '$450 million', '£1.2bn', '€80 million', '$12.5 billion'],
  rate: ['10 percent', '25 percent', '4.5 percent', '12 per cent', '7%'],
  year: ['2019', '2024', '2027', '2030'],
  month: ['January', 'May', 'September', 'November'],
  trade: ['exports', 'imports'],
  thing: ['orchestra', 'library', 'harbour', 'museum', 'river', 'school', 'court', 'station', 'bakery'],
  mood: ['quietly', 'at last', 'without much notice', 'to some surprise', 'as expected'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Saturday'],
  small: ['two', 'seven', 'eleven', '14', '38', '120'],
};

const CLAIMS = [
  '{company} said on {day} that it would create {many} jobs in {place} by {year}.',
  '{company} will invest {sum} in a plant in {place} over the next five years.',
  'The company cut {many} jobs in {place}, {person} said.',
  '{company} employs {many} people in {place}.',
  'Unemployment in {place} rose to {rate} in {month}.',
  'The trade deficit with {land} rose to {sum} in {year}.',
  '{trade} to {land} fell {rate} in {month}.',
  'Washington imposed a {rate} tariff on steel from {land} on {day}.',
  '{land} threatened tariffs on {sum} of American goods.',
  '“We will hire {many} workers in {place},” {person} told reporters.',
];

const PLAIN = [
  'The {thing} opened {mood} on {day}, and visitors came from {place} to see it.',
  '{person}, who has run the {thing} since {year}, said the roof would be mended before the winter.',
  'It rained for {small} days, and the {thing} stood under water until {day}.',
  '“Nobody asked us,” {person} said. “We read about it in the paper.”',
  'In the evening, {person} walked along the {thing} and spoke with people who had waited since {day}.',
  'A spokesman for the {thing} declined to comment.',
  'The {thing}, built in {year}, has {small} rooms, a garden and a view over {place}.',
  'Critics were divided: some praised the {thing}, others left before the end.',
  'The match ended 3-1 after {small} minutes of added time, and the coach, {person}, smiled {mood}.',
  'According to the report, which runs to {small} pages, the {thing} was never inspected.',
  'Her brother lives in {place}; her mother, a teacher, moved to {land} in {year}.',
  'The U.S. ambassador to {land} visited the {thing} on {day}, accompanied by {person}.',
  'Police closed the road near the {thing} at 8:30 p.m. and opened it again {mood}.',
  'What happens next is open, but few in {place} expect a quick answer.',
  'By {month} the snow had gone, and the {thing} was painted white and blue.',
  'He had not seen the letter, he said, and he did not want to talk about it.',
  'The film, which was shown in {place} last {month}, tells of {small} friends and a lost dog.',
  'Scientists at the {thing} found that the water was {small} degrees warmer than in {year}.',
];

/** Sentences without a claim that hold a word that claims are about. */
const NEAR = [
  'Workers at the {thing} waited for the train to {place}.',
  'The plan for the {thing} was drawn by {person} in {year}.',
  '{person} promised to come back {mood}, and did.',
  'It was a good deal of work, {person} said, and nobody bought a ticket.',
];

const fill = (template: string, dice: () => number): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? [slot], dice));

const pick = (list: string[], dice: () => number): string => list[Math.floor(dice() * list.length)] ?? '';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(dice: () => number, claims: number): string {
  const cast = dice();
  const list = cast < claims / 100 ? CLAIMS : cast > 0.85 ? NEAR : PLAIN;
  return capital(fill(pick(list, dice), dice));
}

/** `size` is in characters; the text is a little longer, up to the end of its paragraph. */
export function newsText(size: number, seed: number, claims: number): string {
  const dice = createDice(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < size; length += paragraphs.at(-1)?.length ?? 0) {
    const count = 3 + Math.floor(3 * dice());
    paragraphs.push(Array.from({ length: count }, () => sentence(dice, claims)).join(' '));
  }
  return paragraphs.join('\n\n');
}

/** Texts that nobody writes, about a million characters each. */
export const HOSTILE_TEXTS: [name: string, make: () => string][] = [
  ['a million digits', () => '7'.repeat(1_000_000)],
  ['a million digits after a cue', () => `Exports rose by ${'7'.repeat(1_000_000)} jobs.`],
  ['numbers without end', () => `Jobs: ${'1,234 '.repeat(170_000)}`],
  ['100,000 open quotation marks', () => 'He said “jobs '.repeat(100_000)],
  ['only open quotation marks', () => '“'.repeat(1_000_000)],
  ['nested brackets', () => `${'('.repeat(500_000)}500 jobs${')'.repeat(500_000)}`],
  ['no sentence end', () => newsText(1_000_000, 3, MIXED).replace(/[.!?;:\n”]/g, ' ')],
  ['one word of a million letters', () => `jobs${'a'.repeat(1_000_000)} 5`],
  ['a million full stops', () => '. '.repeat(500_000)],
  ['line ends only', () => '\n'.repeat(1_000_000)],
  ['a claim every thirty characters', () => 'Trump Obama promised 500 jobs '.repeat(33_000)],
  ['spaces', () => `500${' '.repeat(1_000_000)}jobs`],
];
