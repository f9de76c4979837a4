/** Headlines put together in four languages: word order, bent names, numbers, currencies and dates as each writes them. */
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import type { Claim, Place } from '../../../src/core/engine/claim';
import { formatHeadline } from '../../../src/core/export/wording';
import { inEach, type InEach } from '../../support/in-each';
import { claim, quantity } from '../../support/sample-claims';

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
      es: 'Exportaciones de bienes de EE. UU. a China: 1500 M$',
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
      es: 'Déficit comercial de China con Suiza: 4000 M€',
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
  [
    'new jobs, not by a pronoun',
    claim(
      { ...base, kind: 'jobs' },
      { measure: 'created', actor: named('He'), quantity: quantity(1e6, 'jobs'), place: [place('US')] },
    ),
    {
      en: '1 million new US jobs',
      es: '1 millón de nuevos empleos en EE. UU.',
      de: '1 Million neue Arbeitsplätze in den USA',
      fr: '1 million de nouveaux emplois aux États-Unis',
    },
  ],
  [
    'job cuts',
    claim(
      { ...base, kind: 'jobs' },
      { measure: 'cut', actor: named('Contoso'), quantity: quantity(5000, 'jobs'), place: [place('US')] },
    ),
    {
      en: 'Contoso: 5,000 US job cuts',
      es: 'Contoso: 5000 recortes de empleo en EE. UU.',
      de: 'Contoso: 5.000 gestrichene Stellen in den USA',
      fr: 'Contoso : 5 000 suppressions d’emplois aux États-Unis',
    },
  ],
  [
    'people, who stand before their country',
    claim(
      { ...base, kind: 'jobs' },
      { measure: 'unemployed', quantity: quantity(5e6, 'jobs'), place: [place('US')] },
    ),
    {
      en: '5 million people out of work in the US',
      es: '5 millones de desempleados en EE. UU.',
      de: '5 Millionen Arbeitslose in den USA',
      fr: '5 millions de chômeurs aux États-Unis',
    },
  ],
  [
    'a period in the page’s words',
    claim(
      { ...base, kind: 'trade' },
      {
        measure: 'imports',
        place: [place('US')],
        partner: [place('MX')],
        period: { start: 0, end: 1, text: 'in March.' },
        quantity: quantity(4e10, 'USD'),
      },
    ),
    {
      en: 'US imports from Mexico, March: $40bn',
      es: 'Importaciones de EE. UU. de México, March: 40.000 M$',
      de: 'Importe der USA aus Mexiko, March: 40 Mrd. $',
      fr: 'Importations des États-Unis en provenance du Mexique, March : 40 Md $',
    },
  ],
  [
    'an investment that grows',
    claim(
      { ...base, kind: 'pledge' },
      {
        measure: 'investment',
        actor: named('Contoso'),
        quantity: quantity(1e10, 'USD', { previous: 5e9 }),
      },
    ),
    {
      en: 'Contoso: from $5bn to $10bn of investment',
      es: 'Contoso: inversión de 5000 M$ a 10.000 M$',
      de: 'Contoso: Investitionen von 5 Mrd. $ auf 10 Mrd. $',
      fr: 'Contoso : de 5 Md $ à 10 Md $ d’investissements',
    },
  ],
  [
    'a tariff from a day on',
    claim(
      { ...base, kind: 'tariff' },
      {
        partner: [place('CN')],
        amount: quantity(2e11, 'USD'),
        deadline: { start: 0, end: 1, text: 'x', date: '2019-01-01' },
      },
    ),
    {
      en: 'Tariff on $200bn of goods from China, from 1 January 2019',
      es: 'Arancel sobre 200.000 M$ de bienes de China, desde el 1 de enero de 2019',
      de: 'Zoll auf Waren im Wert von 200 Mrd. $ aus China, ab dem 1. Januar 2019',
      fr: 'Droit de douane sur 200 Md $ de biens en provenance de Chine, à partir du 1er janvier 2019',
    },
  ],
];

describe('headlines', () => {
  it.each(CLAIMS)('%s', (_, one, expected) => {
    expect(inEach((words) => formatHeadline(one, CARD, words))).toEqual(expected);
  });
});
