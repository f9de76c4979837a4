/**
 * Wording because: one thing that a claim and its record have in common, in the reader's language.
 *
 * In:  an agreement: two texts, which hold a number with its unit, ISO dates, codes of countries, names or words.
 * Out: "quantity (1 million jobs)", "partner (China)", "period (the article’s date falls between 9 January 2017 and January 2022)".
 * Limit: a text of another form, such as a table of rates, is shown as the record has it.
 */
import type { Agreement, AgreementKind } from '../engine/claim';
import { formatDate } from './wording-dates';
import { formatValue } from './wording-numbers';
import { formatCountry } from './wording-places';
import type { Words } from './wording-words';

const ISO = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const DATE = new RegExp(`^${ISO}$`);
const SPAN = new RegExp(`^(${ISO}) to (${ISO})$`);
const AMOUNT = /^(-?\d+(?:\.\d+)?(?:e\+\d+)?) (\S.*)$/;

/** "1 million jobs" for `1000000 jobs`. */
function amountOf(text: string, words: Words): string {
  const [, value, unit] = AMOUNT.exec(text) ?? [];
  return value && unit ? formatValue(Number(value), unit, words) : text;
}

/** "China and Mexico" for `CN, MX`: codes of countries only. */
function countriesOf(text: string, words: Words): string {
  const names = text.split(', ').map((code) => formatCountry(code, words));
  return names.every((name) => name !== null) ? names.join(', ') : text;
}

const dateOf = (text: string, words: Words): string => (DATE.test(text) ? formatDate(text, words) : text);

const READ: Readonly<Partial<Record<AgreementKind, (text: string, words: Words) => string>>> = {
  quantity: amountOf,
  actor: countriesOf,
  place: countriesOf,
  partner: countriesOf,
  period: dateOf,
};

/** A day of a month takes an article where a month alone has none. */
const theDay = (iso: string, words: Words): string =>
  iso.length === 10 ? words('theDay', formatDate(iso, words)) : formatDate(iso, words);

function periodOf({ claim, record }: Agreement, words: Words): string {
  const [, from, to] = SPAN.exec(record) ?? [];
  if (from && to) return words('agreementSpan', theDay(from, words), theDay(to, words));
  const [told, own] = [dateOf(claim, words), dateOf(record, words)];
  return told === own ? own : words('agreementNear', told, own);
}

/** A code that the record has a name for, in English, says no more than the name. */
function isCodeOf(code: string, name: string): boolean {
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)) return !/^[A-Z]{2}$/.test(name);
  return formatCountry(code, () => 'en') === name;
}

function valueOf(agreement: Agreement, words: Words): string {
  const { what, claim, record } = agreement;
  if (what === 'period') return periodOf(agreement, words);
  // the words of the page stand above; who is meant by "all", the record says
  if (what === 'wording' && record === 'employees') return words('noun_employees');
  if (what === 'wording' || claim === 'all' || claim === '') return record;
  const read = READ[what] ?? ((text) => text);
  const [told, own] = [read(claim, words), read(record, words)];
  if (isCodeOf(claim, record)) return told === claim ? record : told;
  return told === own ? own : words('agreementPair', told, own);
}

/** One agreement: what agrees, and in what. */
export const formatAgreement = (agreement: Agreement, words: Words): string =>
  words('agreement', words(`agreement_${agreement.what}`), valueOf(agreement, words));
