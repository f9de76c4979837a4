/**
 * Currencies: the signs and names that news gives money, as ISO 4217 codes.
 *
 * In:  tokens.
 * Out: a code, and for a name the token after it.
 * Limit: "$" is the US dollar and "dollars" too unless a country's adjective stands before them.
 */
import type { Token } from '../tokens';

export type Currency = { code: string };

const SIGNS = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['฿', 'THB'],
  ['₫', 'VND'],
]);
/** Letters that are a currency only where they touch the figures: "R21.6bn", "RM6.2 billion". */
const PREFIXES = new Map([
  ['r', 'ZAR'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['sh', 'KES'],
  ['ksh', 'KES'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['php', 'PHP'],
  ['chf', 'CHF'],
  ['aed', 'AED'],
]);
const NAMES = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['dlr', 'USD'],
  ['dlrs', 'USD'],
  ['usd', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['sterling', 'GBP'],
  ['stg', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['won', 'KRW'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['peseta', 'ESP'],
  ['pesetas', 'ESP'],
  ['marks', 'DEM'],
  ['deutschmarks', 'DEM'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['rand', 'ZAR'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['riyals', 'SAR'],
  ['reais', 'BRL'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['kroner', 'DKK'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['zlotych', 'PLN'],
  ['forints', 'HUF'],
  ['koruna', 'CZK'],
  ['lira', 'TRY'],
  ['naira', 'NGN'],
  ['cedis', 'GHS'],
  ['shillings', 'KES'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['taka', 'BDT'],
  ['dirhams', 'AED'],
  ['shekels', 'ILS'],
  ['hryvnia', 'UAH'],
]);
const DOLLARS = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['hong kong', 'HKD'],
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
]);

/** The currency of a sign such as "$" or "HK$"; null for any other token. */
export function currencyAt(token: Token | undefined): Currency | null {
  const code = token?.kind === 'sign' ? SIGNS.get(token.word) : undefined;
  return code ? { code } : null;
}

/** The currency of letters right before a number; null elsewhere. */
export function prefixCurrency(tokens: Token[], at: number): Currency | null {
  const [token, number] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || number?.kind !== 'number' || number.glued !== 'touching') return null;
  // "N95", "R2": a model or a road
  const isLarge =
    number.word.length > 4 ||
    /^(?:[mbt]n|bln|million|billion|trillion|m|b)$/.test(tokens[at + 2]?.word ?? '');
  const code = token.word.length > 1 || isLarge ? PREFIXES.get(token.word) : undefined;
  return code ? { code } : null;
}

/** "euros", "US dollars", "Australian dollar" at `at`; "cents on the dollar" is no currency of the number. */
export function namedCurrency(tokens: Token[], at: number): { code: string; next: number } | null {
  const word = tokens[at]?.word ?? '';
  const plain = NAMES.get(word);
  if (plain) return word === 'won' && !tokens[at - 1]?.kind ? null : { code: plain, next: at + 1 };
  const nation = DOLLARS.get(word.endsWith('.') ? word.slice(0, -1) : word);
  return nation && /^(?:dollars?|dlrs?)$/.test(tokens[at + 1]?.word ?? '')
    ? { code: nation, next: at + 2 }
    : null;
}
