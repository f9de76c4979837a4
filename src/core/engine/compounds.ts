/**
 * Compounds: two words that together are a noun of the lexicon, where neither is alone.
 *
 * In:  tokens.
 * Out: the same tokens; the word that heads a compound has the class of the whole: "import tax" is a TARIFF_N.
 * Limit: both words stand side by side, or "sales … abroad" with at most two names of goods between.
 */
import type { WordClass } from './lexicon';
import type { Token } from './tokens';

type Compound = { first: RegExp; head: RegExp; class: WordClass };

const PAIRS: Compound[] = [
  {
    first: /^(?:import|imports|border|customs|trade|retaliatory|reciprocal|punitive|countervailing)$/,
    head: /^(?:tax|taxes|taxed|charge|charges|fee|fees|surcharge|surcharges|surtax|penalty|penalties)$/,
    class: 'TARIFF_N',
  },
  {
    first: /^(?:overseas|foreign|external|export)$/,
    head: /^(?:deliveries|shipments|sales|earnings|receipts|revenues?)$/,
    class: 'EXPORT_N',
  },
  {
    first: /^(?:foreign|overseas|imported)$/,
    head: /^(?:oil|crude|purchases|wheat|rice)$/,
    class: 'IMPORT_N',
  },
  { first: /^red$/, head: /^ink$/, class: 'DEFICIT_N' },
];
const ABROAD = /^(?:abroad|overseas)$/;
const SOLD = /^(?:sales|deliveries|shipments)$/;
const BOUGHT = /^(?:purchases|arrivals)$/;

const withClass = (token: Token, name: WordClass): Token => ({
  ...token,
  classes: new Set([...token.classes, name]),
});

/** "wheat sales abroad", "purchases from abroad". */
function flowAbroad(tokens: Token[], at: number): WordClass | null {
  const word = tokens[at]?.word ?? '';
  const [next, third] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (SOLD.test(word) && ABROAD.test(next)) return 'EXPORT_N';
  if (BOUGHT.test(word) && next === 'from' && ABROAD.test(third)) return 'IMPORT_N';
  return null;
}

function classOf(tokens: Token[], at: number): WordClass | null {
  const [before, word] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? ''];
  const pair = PAIRS.find(({ first, head }) => head.test(word) && first.test(before));
  return pair?.class ?? flowAbroad(tokens, at);
}

/** Gives the heads of compounds the class of the whole. */
export const withCompounds = (tokens: Token[]): Token[] =>
  tokens.map((token, at) => {
    const name = token.kind === 'word' ? classOf(tokens, at) : null;
    return name ? withClass(token, name) : token;
  });
