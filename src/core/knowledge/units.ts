/**
 * Units: which words of counting are one unit.
 *
 * In:  a unit as a claim or a record writes it.
 * Out: the one word that stands for it.
 * Limit: nothing is converted; a currency is a unit of its own.
 */
import { kept } from './once';

const PEOPLE = /^(?:jobs|workers|employees|people|hires|positions)$/;

/** One word for units that are one: workers are jobs, metric tons a year are tons. */
export const unitOf = kept((unit: string): string =>
  PEOPLE.test(unit)
    ? 'jobs'
    : unit.replace(/ per (?:year|month|week)$/, '').replace(/^metric tons$|^tonnes$/, 'tons'),
);
