/**
 * Claim schema: a claim that comes back from a page, checked to the last field before it is kept.
 *
 * In:  anything.
 * Out: the valibot schema of a Claim; its output type is the engine's own, or this file does not compile.
 * Limit: bounds are those of a newspaper's page; a longer quote or a larger list is refused, not cut.
 */
import * as v from 'valibot';
import { KINDS, type Claim, type Measure, type Status } from '../../core/engine/claim';
import { TEXT_MAX } from './messages';

const WORD_MAX = 4000;
const LIST_MAX = 50;

/** Every one of a union's members, or it does not compile. */
const all = <Member extends string>(members: Record<Member, true>): Member[] =>
  Object.keys(members).filter((member): member is Member => Object.hasOwn(members, member));

const STATUSES = all<Status>({
  made: true,
  reaffirmed: true,
  raised: true,
  reduced: true,
  scrapped: true,
  broken: true,
  kept: true,
  doubted: true,
  conditional: true,
  stated: true,
  projected: true,
  disputed: true,
  imposed: true,
  threatened: true,
  lowered: true,
});
const MEASURES = all<Measure>({
  jobs: true,
  investment: true,
  purchases: true,
  spending: true,
  plants: true,
  production: true,
  deficit: true,
  barriers: true,
  employed: true,
  created: true,
  cut: true,
  hired: true,
  openings: true,
  unemployed: true,
  claims: true,
  supported: true,
  participation: true,
  exports: true,
  imports: true,
  surplus: true,
  trade: true,
  rate: true,
  coverage: true,
  receipts: true,
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_MAX));
export const word = v.pipe(v.string(), v.maxLength(WORD_MAX));
export const where = v.picklist(['headline', 'standfirst', 'body', 'caption', 'list', 'table', 'quote']);
const maybe = v.exactOptional;
const yes = v.literal(true);
const some = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(LIST_MAX));

export const span = { start: offset, end: offset };
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const figure = v.pipe(v.number(), v.finite());

const quantity = v.object({
  ...span,
  value: figure,
  unit: word,
  is: v.picklist(['level', 'change', 'share']),
  direction: maybe(v.picklist(['up', 'down'])),
  previous: maybe(figure),
  max: maybe(figure),
  approx: maybe(yes),
  bound: maybe(v.picklist(['at_least', 'at_most', 'tens', 'hundreds', 'thousands', 'millions'])),
  per: maybe(v.picklist(['year', 'quarter', 'month', 'week', 'day', 'job'])),
});
const mention = v.object({ ...span, text: word, entity: maybe(word), inferred: maybe(yes) });
const place = v.object({ start: maybe(offset), end: maybe(offset), text: maybe(word), code: maybe(word) });
const agreement = v.object({
  what: v.picklist(['actor', 'quantity', 'place', 'partner', 'period', 'goods', 'wording']),
  claim: word,
  record: word,
});
const match = v.object({
  record: word,
  type: v.picklist(['pledge', 'recurrent', 'tariff', 'headcount', 'series']),
  pack: maybe(word),
  score: share,
  because: some(agreement),
});

export const claimSchema: v.GenericSchema<unknown, Claim> = v.object({
  ...span,
  id: v.pipe(v.string(), v.regex(/^c[\w-]{1,60}$/)),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  quote: word,
  sentence: v.object(span),
  prefix: word,
  suffix: word,
  where: maybe(where),
  measure: maybe(v.picklist(MEASURES)),
  basis: maybe(v.picklist(['goods', 'services', 'both'])),
  quantity: maybe(quantity),
  amount: maybe(quantity),
  actor: maybe(mention),
  speaker: maybe(mention),
  reported: maybe(yes),
  place: maybe(some(place)),
  partner: maybe(some(place)),
  goods: maybe(some(v.object({ ...span, text: word }))),
  period: maybe(v.object({ ...span, text: word, from: maybe(word), to: maybe(word) })),
  deadline: maybe(
    v.object({
      ...span,
      text: word,
      date: maybe(word),
      duration: maybe(word),
      inferred: maybe(yes),
    }),
  ),
  confidence: share,
  matches: maybe(some(match)),
});
