/**
 * Compounds: two words that together are a noun of the lexicon, where neither is alone.
 *
 * In:  tokens.
 * Out: the same tokens; the word that heads a compound has the class of the whole: "import tax" is a TARIFF_N.
 * Limit: the words stand side by side: "sales of wheat abroad" is left to the rules.
 */
import type { WordClass } from './lexicon';
import type { Token } from '../tokens';

type Words = ReadonlySet<string>;
type Compound = { first: Words; head: Words; class: WordClass };

const words = (list: string): Words => new Set(list.split(' '));

const PAIRS: Compound[] = [
  {
    first: words('import imports border customs trade retaliatory reciprocal punitive countervailing'),
    head: words('tax taxes taxed charge charges fee fees surcharge surcharges surtax penalty penalties'),
    class: 'TARIFF_N',
  },
  {
    first: words('overseas foreign external export'),
    head: words('deliveries shipments sales earnings receipts revenue revenues'),
    class: 'EXPORT_N',
  },
  {
    first: words('foreign overseas imported'),
    head: words('oil crude purchases wheat rice'),
    class: 'IMPORT_N',
  },
  { first: words('red'), head: words('ink'), class: 'DEFICIT_N' },
];
const ABROAD = words('abroad overseas');
const SOLD = words('sales deliveries shipments');
const BOUGHT = words('purchases arrivals');
/** The words that may head a compound: few words of a text are one. */
const HEADS: Words = new Set([...PAIRS.flatMap(({ head }) => [...head]), ...SOLD, ...BOUGHT]);

const withClass = (token: Token, name: WordClass): Token => ({
  ...token,
  classes: new Set([...token.classes, name]),
});

/** "wheat sales abroad", "purchases from abroad". */
function flowAbroad(tokens: Token[], at: number): WordClass | null {
  const word = tokens[at]?.word ?? '';
  const [next, third] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (SOLD.has(word) && ABROAD.has(next)) return 'EXPORT_N';
  if (BOUGHT.has(word) && next === 'from' && ABROAD.has(third)) return 'IMPORT_N';
  return null;
}

function classOf(tokens: Token[], at: number): WordClass | null {
  const [before, word] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? ''];
  const pair = PAIRS.find(({ first, head }) => head.has(word) && first.has(before));
  return pair?.class ?? flowAbroad(tokens, at);
}

/** Gives the heads of compounds the class of the whole. */
export const withCompounds = (tokens: Token[]): Token[] =>
  tokens.map((token, at) => {
    const name = HEADS.has(token.word) && token.kind === 'word' ? classOf(tokens, at) : null;
    return name ? withClass(token, name) : token;
  });
