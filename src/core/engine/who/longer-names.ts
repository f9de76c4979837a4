/**
 * Longer names: a known company's name inside that of another: "Tata Motors", "Intel Foundry Services".
 *
 * In:  tokens and a name that the table knows.
 * Out: the whole name; its entity only where what was added is a legal ending, since a subsidiary is not its parent.
 * Limit: goes on over words of business alone, with one unknown word among them; a name longer than that stays cut.
 */
import type { NameMention } from './mentions';
import { isOffice } from './phrase-names';
import { is, type Token } from '../tokens';

/** What changes no company into another. */
const LEGAL =
  /^(?:corp|corporation|inc|incorporated|co|company|ltd|limited|plc|llc|llp|ag|sa|se|nv|gmbh|kk|pty|spa|holdings?)$/;

const BUSINESS: ReadonlySet<string> = new Set(
  'motors motor autos auto automotive automobiles automobile vehicles trucks truck cars aerospace aviation airlines airline airways rail railways railway technology technologies tech services service stores store supermarkets supermarket retail computers computer computing systems system solutions software cloud web digital internet mobile telecom communications communication networks network electronics electronic electric semiconductors semiconductor foundry labs lab laboratory laboratories research industry industries industrial manufacturing engineering construction consultancy consulting energy power petroleum petrochemicals petrochemical oil gas solar renewables chemicals chemical plastics materials mining minerals metals steel aluminum aluminium cement paper foods food beverages beverage bottling pharma pharmaceuticals pharmaceutical biologics health healthcare medical capital ventures venture investments investment financial finance credit bank insurance securities properties realty logistics freight shipping express media pictures studios studio entertainment games group international enterprises enterprise partners global worldwide displays display battery batteries robotics'.split(
    ' ',
  ),
);

const isBusiness = ({ word }: Token): boolean => LEGAL.test(word) || BUSINESS.has(word);

const isNamed = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capital && token.glued === undefined;

/** A word of its own that may stand within a name: "Tata Autocomp Systems", not "Ford Chairman", "Boeing Monday". */
const isOpen = (token: Token): boolean => token.classes.size === 0 && !isOffice(token) && !token.possessive;

/** In a heading "Toyota Battery Plant" is whose plant it is. */
const isOwned = (token: Token | undefined): boolean =>
  isNamed(token) &&
  is(
    token,
    'JOB_N',
    'WORKER_N',
    'WORKFORCE_N',
    'PLANT_N',
    'TARIFF_N',
    'PLAN_N',
    'PLEDGE_N',
    'DEAL_N',
    'EXPORT_N',
    'IMPORT_N',
  );

/** Where the words of business end that follow `last`; `last` itself where none do. */
function businessEnd(tokens: Token[], last: number): number {
  let end = last;
  for (let at = last + 1; at - end <= 2; at++) {
    const token = tokens[at];
    if (!isNamed(token) || tokens[end]?.possessive) break;
    if (isBusiness(token)) end = at;
    else if (!isOpen(token) || at > last + 1) break;
  }
  return isOwned(tokens[end + 1]) ? last : end;
}

/** The whole name of the company that a known company's name begins. */
export function wholeName(tokens: Token[], name: NameMention): NameMention {
  const { first, last, entity } = name;
  if (entity?.type !== 'company' && entity?.type !== 'group') return name;
  const end = businessEnd(tokens, last);
  if (end === last) return name;
  const isSame = tokens.slice(last + 1, end + 1).every(({ word }) => LEGAL.test(word));
  return { first, last: end, ...(isSame && { entity }) };
}
