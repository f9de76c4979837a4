/** Sentences put together in four languages: word order, bent names, numbers, currencies and dates as each writes them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import type { Claim, Place } from '../../../src/core/engine/claim';
import { formatHeadline } from '../../../src/core/export/wording';
import { formatDate, formatDuration } from '../../../src/core/export/wording-dates';
import { formatMoney, formatPercent, formatQuantity } from '../../../src/core/export/wording-numbers';
import { formatAsOf } from '../../../src/core/export/wording-status';
import { createWords, plural, type Messages, type Words } from '../../../src/core/export/wording-words';
import { claim, quantity } from '../../support/sample-claims';

const LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
type InEach = Record<(typeof LANGUAGES)[number], string>;

const folder = resolve(import.meta.dirname, '../../../public/_locales');
const wordsOf = (language: string): Words =>
  createWords(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Messages);
const WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(language)]));

/** Without the spaces that only typesetters tell apart. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const inEach = (say: (words: Words) => string): InEach =>
  Object.fromEntries([...WORDS].map(([language, words]) => [language, plain(say(words))])) as InEach;

const place = (code: string): Place => ({ start: 0, end: 1, text: code, code });
const named = (text: string): NonNullable<Claim['actor']> => ({ start: 0, end: 1, text });
const base = { id: 'c1', status: 'made', quote: 'x' } as const;
const CARD = blankCard(claim({ ...base, kind: 'pledge' }), '2018-09-20', {
  version: '2026.11',
  cutOff: '2026-10-31',
});
const CLAIMS: [string, Claim, InEach][] = [
  [
    'a pledge',
    claim(
      { ...base, kind: 'pledge' },
      {
        measure: 'jobs',
        actor: named('Alibaba'),
        quantity: quantity(1e6, 'jobs'),
        place: [place('US')],
        deadline: { start: 0, end: 1, text: 'x', duration: 'P5Y' },
      },
    ),
    {
      en: 'Alibaba: 1 million US jobs within five years',
      es: 'Alibaba: 1 millón de empleos en EE. UU. en un plazo de cinco años',
      de: 'Alibaba: 1 Million Arbeitsplätze in den USA, Frist: fünf Jahre',
      fr: 'Alibaba : 1 million d’emplois aux États-Unis en cinq ans',
    },
  ],
  [
    'trade',
    claim(
      { ...base, kind: 'trade' },
      {
        measure: 'exports',
        basis: 'goods',
        place: [place('US')],
        partner: [place('CN')],
        quantity: quantity(1.5e9, 'USD'),
      },
    ),
    {
      en: 'US goods exports to China: $1.5bn',
      es: 'Exportaciones de bienes de EE. UU. a China: 1500 M $',
      de: 'Warenexporte der USA nach China: 1,5 Mrd. $',
      fr: 'Exportations de biens des États-Unis vers la Chine : 1,5 Md $',
    },
  ],
  [
    'a deficit',
    claim(
      { ...base, kind: 'trade' },
      { measure: 'deficit', place: [place('CN')], partner: [place('CH')], quantity: quantity(4e9, 'EUR') },
    ),
    {
      en: 'China’s trade deficit with Switzerland: €4bn',
      es: 'Déficit comercial de China con Suiza: 4000 M €',
      de: 'Handelsdefizit von China mit der Schweiz: 4 Mrd. €',
      fr: 'Déficit commercial de la Chine avec la Suisse : 4 Md €',
    },
  ],
  [
    'a tariff',
    claim(
      { ...base, kind: 'tariff' },
      { place: [place('US')], partner: [place('CN')], quantity: quantity(25, 'percent') },
    ),
    {
      en: 'US tariff of 25 % on goods from China',
      es: 'Arancel de EE. UU. del 25 % sobre bienes de China',
      de: 'Zoll der USA von 25 % auf Waren aus China',
      fr: 'Droit de douane des États-Unis de 25 % sur les biens en provenance de Chine',
    },
  ],
];

describe('headlines', () => {
  it.each(CLAIMS)('%s', (_, one, expected) => {
    expect(inEach((words) => formatHeadline(one, CARD, words))).toEqual(expected);
  });
});

const SAID: [string, (words: Words) => string, InEach][] = [
  [
    'money',
    (words) => formatMoney(206e9, 'USD', words),
    { en: '$206bn', es: '206 mil M $', de: '206 Mrd. $', fr: '206 Md $' },
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
