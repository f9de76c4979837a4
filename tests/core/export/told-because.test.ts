/** Why a record was chosen, and what a card rests on: in words of the reader's language, never as raw data. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../src/core/annotation/blank-card';
import type { Agreement } from '../../../src/core/engine/claim';
import { findSources, formatBecause, formatNoRecord } from '../../../src/core/export/wording-summaries';
import { createWords, type Messages } from '../../../src/core/export/wording-words';
import type { Card, FigureRef } from '../../../src/core/knowledge/card';
import { ratio } from '../../../src/core/knowledge/sums';
import { claim } from '../../support/sample-claims';
import { plain, words } from '../../support/words';

const CLAIM = claim({ id: 'c1', kind: 'pledge', status: 'made', quote: 'to create 13,000 jobs' });
const CARD = blankCard(CLAIM, '2018-09-20', { version: '1', cutOff: '2026-10-31' });

const inLanguage = (language: string) => {
  const file = resolve(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
  return createWords(JSON.parse(readFileSync(file, 'utf8')) as Messages);
};
const said = (because: Agreement[], told = words): string =>
  plain(formatBecause({ ...CARD, because }, told)).replace(/\u202f/g, ' ');

const REASONS: [Agreement, string][] = [
  [{ what: 'quantity', claim: '1000000 jobs', record: '1000000 jobs' }, 'quantity (1 million jobs)'],
  [{ what: 'quantity', claim: '200000000000 USD', record: '200000000000 USD' }, 'quantity ($200bn)'],
  [{ what: 'quantity', claim: '2.5 percent', record: '2.5 percent' }, 'quantity (2.5 %)'],
  [{ what: 'quantity', claim: '5 jets', record: 'a few jets' }, 'quantity (5 jets = a few jets)'],
  [
    { what: 'period', claim: '2018-09-21', record: '2017-01-09 to 2022-01' },
    'period (the article’s date falls between 9 January 2017 and January 2022)',
  ],
  [{ what: 'period', claim: '2018-09-24', record: '2018-09-24' }, 'period (24 September 2018)'],
  [
    { what: 'period', claim: '2018-09-21', record: '2018-09-24' },
    'period (21 September 2018, close to 24 September 2018)',
  ],
  [{ what: 'place', claim: 'US', record: 'United States' }, 'place (United States)'],
  [{ what: 'place', claim: 'US-WI', record: 'Wisconsin' }, 'place (Wisconsin)'],
  [{ what: 'partner', claim: 'CN', record: 'CN' }, 'partner (China)'],
  [{ what: 'partner', claim: 'all', record: 'All countries' }, 'partner (All countries)'],
  [{ what: 'actor', claim: 'Contoso', record: 'Contoso Ltd' }, 'actor (Contoso = Contoso Ltd)'],
  [{ what: 'wording', claim: 'Contoso employs 5,000', record: 'employees' }, 'wording (employees)'],
];

describe('why a record was chosen', () => {
  it.each(REASONS)('%o', (reason, expected) => {
    expect(said([reason])).toBe(`Matched by ${expected}.`);
  });

  it.each([
    [
      'de',
      'Zugeordnet nach: Menge (1 Million Arbeitsplätze), Partner (China), Zeitraum (das Datum des Artikels liegt zwischen dem 9. Januar 2017 und Januar 2022).',
    ],
    [
      'fr',
      'Rapprochement fondé sur : quantité (1 million d’emplois), partenaire (Chine), période (la date de l’article se situe entre le 9 janvier 2017 et janvier 2022).',
    ],
    [
      'es',
      'Relacionada por: cantidad (1 millón de empleos), socio (China), período (la fecha del artículo está entre el 9 de enero de 2017 y enero de 2022).',
    ],
  ])('in %s', (language, expected) => {
    const because: Agreement[] = [
      { what: 'quantity', claim: '1000000 jobs', record: '1000000 jobs' },
      { what: 'partner', claim: 'CN', record: 'China' },
      { what: 'period', claim: '2018-09-21', record: '2017-01-09 to 2022-01' },
    ];
    expect(said(because, inLanguage(language))).toBe(expected);
  });
});

describe('a sum of the page’s number and an official figure', () => {
  const figure = (value: number, publisher: string): FigureRef => ({
    label: 'jobs',
    value,
    unit: 'jobs',
    date: '2017',
    source: { title: 'A page', publisher, url: `https://page.example/${publisher}` },
  });
  const withSum = (publisher: string): Card => ({
    ...CARD,
    scale: [ratio(figure(13_000, ''), figure(1_200_000, publisher))].flatMap((sum) => sum ?? []),
  });

  it('has the official figure for its one source', () => {
    expect(findSources(withSum('office')).map(({ publisher }) => publisher)).toEqual(['office']);
  });

  it.each([
    ['office', 'No record of this pledge.'],
    ['', 'No record of this pledge, and no official figure to hold it against.'],
  ])('published by "%s": %s', (publisher, expected) => {
    expect(formatNoRecord(CLAIM, withSum(publisher), words)).toBe(expected);
  });
});
