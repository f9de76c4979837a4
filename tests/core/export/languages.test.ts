/** What is said in four languages: numbers, currencies, dates and phrases as each writes them. */
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import type { Claim } from '../../../src/core/engine/claim';
import { formatDate, formatDuration } from '../../../src/core/export/wording-dates';
import {
  formatMoney,
  formatPercent,
  formatQuantity,
  formatValue,
} from '../../../src/core/export/wording-numbers';
import { formatAsOf, formatStated, formatVerdict } from '../../../src/core/export/wording-status';
import { formatInferred } from '../../../src/core/export/wording-summaries';
import { plural, type Words } from '../../../src/core/export/wording-words';
import type { Check } from '../../../src/core/knowledge/card';
import { inEach, type InEach } from '../../support/in-each';
import { claim, quantity } from '../../support/sample-claims';

const named = (text: string): NonNullable<Claim['actor']> => ({ start: 0, end: 1, text });
const base = { id: 'c1', status: 'made', quote: 'x' } as const;
const CARD = blankCard(claim({ ...base, kind: 'pledge' }), '2018-09-20', {
  version: '2026.11',
  cutOff: '2026-10-31',
});
const SAID: [string, (words: Words) => string, InEach][] = [
  [
    'money',
    (words) => formatMoney(206e9, 'USD', words),
    { en: '$206bn', es: '206.000 M$', de: '206 Mrd. $', fr: '206 Md $' },
  ],
  [
    'more money',
    (words) => formatMoney(1.25e12, 'USD', words),
    { en: '$1.25tn', es: '1,25 billones de dólares estadounidenses', de: '1,25 Bio. $', fr: '1,25 Bn $' },
  ],
  [
    'less money, to one place',
    (words) => formatMoney(33.04e6, 'CAD', words, { decimals: 1 }),
    { en: 'CA$33.0m', es: '33 M CAD', de: '33,0 Mio. CA$', fr: '33,0 M $CA' },
  ],
  [
    'years',
    (words) => formatValue(5, 'years', words),
    { en: '5 years', es: '5 años', de: '5 Jahre', fr: '5 ans' },
  ],
  [
    'what is inferred',
    (words) => {
      const speaker = { ...named('Jane Roe'), inferred: true as const };
      return formatInferred(claim({ ...base, kind: 'pledge' }, { speaker }), words).join();
    },
    {
      en: 'Jane Roe is inferred as the speaker.',
      es: 'Hablante (deducido): Jane Roe.',
      de: 'Sprecher (erschlossen): Jane Roe.',
      fr: 'Locuteur (déduit) : Jane Roe.',
    },
  ],
  [
    'one that is reviewed',
    (words) => plural(words, 'reviewedCount', 1),
    { en: '1 reviewed', es: '1 revisada', de: '1 geprüft', fr: '1 relue' },
  ],
  [
    'a check against a company',
    (words) => {
      const source = { title: 'x', publisher: 'x', url: 'https://x.example/' };
      const official = { label: 'Contoso', value: 66_421, unit: 'employees', date: '2018-03', source };
      const stated = quantity(66_000, 'jobs', { approx: true });
      const check: Check = { stated, official, difference: -0.006, verdict: 'rounded' };
      return `${formatStated(check, words)}: ${formatVerdict(check, words).detail}`;
    },
    {
      en: 'about 66,000 employees: with the company’s figure for March 2018',
      es: 'unos 66.000 empleados: con la cifra de la empresa de marzo de 2018',
      de: 'rund 66.000 Beschäftigte: mit der Zahl des Unternehmens für März 2018',
      fr: 'environ 66 000 salariés: avec le chiffre de l’entreprise (mars 2018)',
    },
  ],
  [
    'a count',
    (words) => formatQuantity(quantity(66_000, 'jobs', { approx: true }), words),
    {
      en: 'about 66,000 jobs',
      es: 'unos 66.000 empleos',
      de: 'rund 66.000 Arbeitsplätze',
      fr: 'environ 66 000 emplois',
    },
  ],
  [
    'more millions',
    (words) => formatQuantity(quantity(2.5e6, 'jobs', { is: 'change', direction: 'up' }), words),
    {
      en: '2.5 million more jobs',
      es: '2,5 millones de empleos más',
      de: '2,5 Millionen Arbeitsplätze mehr',
      fr: '2,5 millions d’emplois de plus',
    },
  ],
  ['a share', (words) => formatPercent(4.5, words), { en: '4.5 %', es: '4,5 %', de: '4,5 %', fr: '4,5 %' }],
  [
    'a day',
    (words) => formatDate('2018-09-19', words),
    {
      en: '19 September 2018',
      es: '19 de septiembre de 2018',
      de: '19. September 2018',
      fr: '19 septembre 2018',
    },
  ],
  [
    'a span',
    (words) => formatDuration('P3M', words) ?? '',
    { en: 'three months', es: 'tres meses', de: 'drei Monate', fr: 'trois mois' },
  ],
  [
    'a plural',
    (words) => plural(words, 'claimsFound', 2),
    {
      en: '2 claims on this page',
      es: '2 afirmaciones en esta página',
      de: '2 Aussagen auf dieser Seite',
      fr: '2 affirmations sur cette page',
    },
  ],
  [
    'no claims, which French counts as one',
    (words) => plural(words, 'claimsFound', 0),
    {
      en: '0 claims on this page',
      es: '0 afirmaciones en esta página',
      de: '0 Aussagen auf dieser Seite',
      fr: '0 affirmation sur cette page',
    },
  ],
  [
    'the day of the card',
    (words) => formatAsOf({ ...CARD, asOfFrom: 'address' }, words),
    {
      en: 'As of 20 September 2018, by the page’s address.',
      es: 'A fecha de 20 de septiembre de 2018, según la dirección de la página.',
      de: 'Stand: 20. September 2018, nach der Adresse der Seite.',
      fr: 'À la date du 20 septembre 2018, selon l’adresse de la page.',
    },
  ],
];

describe('what is said', () => {
  it.each(SAID)('%s', (_, say, expected) => {
    expect(inEach(say)).toEqual(expected);
  });
});
