/** What a figure is of, where it was computed: in the reader's language, never in words of the card. */
import { describe, expect, it } from 'vitest';
import { formatAgreement } from '../../../src/core/export/wording-because';
import { formatLabel } from '../../../src/core/export/wording-figures';
import { formatValue } from '../../../src/core/export/wording-numbers';
import type { FigureRef } from '../../../src/core/knowledge/card';
import { unitOf } from '../../../src/core/knowledge/units';
import { inEach, type InEach } from '../../support/in-each';
import { BUNDLED } from '../knowledge/bundled';

const source = { title: 'A table', publisher: 'An office', url: 'https://office.example/1' };
const point = (date: string): FigureRef => ({ label: 'Exports', value: 3, unit: 'USD', date, source });
const from: FigureRef['from'] = { formula: 'difference', operands: [point('2017'), point('2016')] };

const LABELS: [string, Pick<FigureRef, 'label' | 'from'>, InEach][] = [
  ['of the data', { label: 'Exports' }, { en: 'Exports', es: 'Exports', de: 'Exports', fr: 'Exports' }],
  ['by the year', { label: 'per-year' }, { en: 'Per year', es: 'Al año', de: 'Im Jahr', fr: 'Par an' }],
  [
    'a step',
    { label: 'change', from },
    {
      en: 'Exports, change on 2016',
      es: 'Exports, variación respecto a 2016',
      de: 'Exports, Veränderung gegenüber 2016',
      fr: 'Exports, variation par rapport à 2016',
    },
  ],
  [
    'what is needed',
    { label: 'needed-exports:CN' },
    {
      en: 'More US exports to China a year, needed',
      es: 'Más exportaciones de EE. UU. a China al año, necesarias',
      de: 'Zusätzliche US-Exporte nach China im Jahr, nötig',
      fr: 'Exportations américaines supplémentaires vers la Chine par an, nécessaires',
    },
  ],
  [
    'of the data, with the name of a code',
    { label: 'change' },
    { en: 'change', es: 'change', de: 'change', fr: 'change' },
  ],
];

describe('the label of a figure', () => {
  it.each(LABELS)('%s', (_, figure, expected) => {
    expect(inEach((words) => formatLabel(figure, words))).toEqual(expected);
  });
});

describe('people', () => {
  it('of a head-count have a word in each language, as a figure and as a reason', () => {
    expect(inEach((words) => formatValue(5000, 'employees', words))).toEqual({
      en: '5,000 employees',
      es: '5000 empleados',
      de: '5.000 Beschäftigte',
      fr: '5 000 salariés',
    });
    const because = { what: 'wording', claim: 'employs 5,000', record: 'employees' } as const;
    expect(inEach((words) => formatAgreement(because, words))).toEqual({
      en: 'wording (employees)',
      es: 'redacción (empleados)',
      de: 'Wortlaut (Beschäftigte)',
      fr: 'formulation (salariés)',
    });
  });

  const figures = [...BUNDLED.pledges.values(), ...BUNDLED.recurrent.values()].flatMap(
    (fact) => fact.figures,
  );
  const units = [...new Set(figures.map(({ unit }) => unit))].filter((unit) => unitOf(unit) === 'jobs');
  it.each(units)('counted as %s are not told in English elsewhere', (unit) => {
    const { en, es, de, fr } = inEach((words) => formatValue(5000, unit, words));
    for (const told of [es, de, fr]) {
      expect(told).not.toContain(unit);
      expect(told).not.toBe(en);
    }
  });
});
