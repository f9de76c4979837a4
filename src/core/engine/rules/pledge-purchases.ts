/**
 * Pledge rules for what is bought: goods, orders of vehicles by the piece, and what an order is worth.
 *
 * In:  see rule.ts for what a rule says and patterns.ts for the words it is said in.
 * Out: PLEDGE_PURCHASE_RULES, the most telling construction first.
 * Limit: shares, houses and what is bought back are no purchase that anybody pledges.
 */
import { defineRules } from './rule';

/** Nobody buys time. */
const NO_TIME = /^(?!(?:minute|hour|day|week|month|year|time|reason|point|people)s?$)/;

/** What is ordered by the piece. */
const VEHICLES =
  /^(?:jets|planes|aircraft|airliners|airplanes|jetliners|freighters|helicopters|ships|vessels|tankers|ferries|submarines|frigates|tanks|trains|locomotives|trams|carriages|wagons|buses|coaches|trucks|vans|turbines|reactors|satellites|drones|doses)$/;

export const PLEDGE_PURCHASE_RULES = defineRules('pledge', [
  {
    id: 'pledge/purchases',
    measure: 'purchases',
    commits: true,
    patterns: [
      'BUY ..8 <money|things|bare>',
      'PROMISE|AGREE ..4 purchases ..6 <money>',
      'purchase|purchases of ..4 <money|things>',
      'DEAL_N|AGREE ..4 import|buy|purchase ..3 <money|things>',
      'take|takes|taking ..3 <things> of ..2 GOODS_N',
      'BUY ..14 valued|worth ..2 at? ..2 <money>',
      'BUY ..14 DEAL_N ..3 valued|worth ..1 at? <money>',
    ],
    not: [
      'BUY back ..4 <money>',
      'BUY ..4 shares|stake|stock ..12 <money>',
      '<money> ..5 shares|stock|bonds|debt|stake|house|home|mansion|apartment|yacht',
    ],
    counts: NO_TIME,
    atLeast: 3,
    base: 0.78,
  },
  {
    id: 'pledge/orders',
    measure: 'purchases',
    patterns: [
      'order|orders|contract|contracts|deal|agreement ..6 for ..3 <things>',
      'order|orders|ordered|ordering ..4 <things>',
      'purchase of ..3 <things>',
      'contracted|commissioned|commissions|hired ..5 build|deliver|supply ..2 <things>',
    ],
    counts: VEHICLES,
    base: 0.92,
  },
  {
    id: 'pledge/more-to-follow',
    measure: 'purchases',
    patterns: ['follow|following ..3 with ..4 <things>', 'followed by|with ..4 <things>'],
    beside: /\b(?:buy|take|purchase|import|purchases|imports)\b/i,
    counts: /^(?:tons|tonnes|bushels|barrels|bales|pounds|gallons|litres|liters)$/,
    base: 0.75,
  },
  {
    id: 'pledge/order-value',
    measure: 'purchases',
    patterns: [
      'order|orders|ordered|ordering ..14 valued|worth|costing ..2 at? ..2 <money>',
      'jets|planes|aircraft|airliners|helicopters|ships|vessels|trains|buses ..6 valued|worth|costing ..2 at? ..2 <money>',
      'jets|planes|aircraft|airliners|helicopters|ships|vessels|trains|buses ..6 list price|prices of ..3 <money>',
      'purchase|purchases|contract|contracts|order|orders|deal WILL|WOULD be? ..1 total|come|worth|reach ..1 to? ..3 <money>',
      'order|orders|ordered ..14 at ..1 cost|price of ..2 <money>',
      'order|orders|ordered|buy|buys ..6 in <money> deal|contract|order',
    ],
    base: 0.74,
  },
]);
