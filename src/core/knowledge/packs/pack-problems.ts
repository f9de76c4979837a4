/**
 * Pack problems: why a pack is refused, as data: record, field, reason.
 *
 * In:  an issue of the schema.
 * Out: a problem; its reason is a key, words are put to it by export/wording-packs.ts.
 * Limit: one reason for each field; the first that the schema names.
 */
import * as v from 'valibot';
import { FORMS } from '../schema-parts';
import { isTelling, PACK_FORMS } from './pack-schema';

export type PackReason =
  | 'boolean'
  | 'blank'
  | 'column_missing'
  | 'column_unknown'
  | 'control'
  | 'csv_quote'
  | 'csv_width'
  | 'date'
  | 'encoding'
  | 'html'
  | 'https'
  | 'id'
  | 'json'
  | 'list'
  | 'missing'
  | 'no_records'
  | 'not_one_of'
  | 'not_telling'
  | 'number'
  | 'object'
  | 'pattern'
  | 'place'
  | 'range'
  | 'short'
  | 'source'
  | 'text'
  | 'too_deep'
  | 'too_few'
  | 'too_large'
  | 'too_long'
  | 'too_many'
  | 'too_many_packs'
  | 'too_many_records'
  | 'twice'
  | 'unit'
  | 'unknown'
  | 'version';

export type PackProblem = {
  /** The record's id, or its place such as `pledges.3`; empty for the file itself. */
  record: string;
  /** In a CSV file: the line that the row begins on, from 1. */
  line?: number;
  /** Dotted path inside the record; in a CSV file the column; empty for the whole. */
  field: string;
  reason: PackReason;
  /** What the reason counts or names: a bound, the allowed words. */
  detail?: string;
};

const LONGEST_DETAIL = 200;

/** By the form that does not hold. */
const BY_FORM = new Map<unknown, PackReason>([
  [FORMS.id, 'id'],
  [FORMS.date, 'date'],
  [FORMS.link, 'https'],
  [FORMS.unit, 'unit'],
  [FORMS.place, 'place'],
  [FORMS.noHtml, 'html'],
  [FORMS.noControl, 'control'],
  [FORMS.notBlank, 'blank'],
  [PACK_FORMS.httpsOnly, 'https'],
  [PACK_FORMS.noPattern, 'pattern'],
  [isTelling, 'not_telling'],
]);

const BY_TYPE: Readonly<Record<string, PackReason>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  finite: 'number',
  integer: 'source',
  picklist: 'not_one_of',
  literal: 'not_one_of',
  min_value: 'range',
  max_value: 'range',
};

function reasonOf({ type, requirement, input }: v.BaseIssue<unknown>): PackReason {
  if (type === 'regex' || type === 'check') return BY_FORM.get(requirement) ?? 'version';
  if (type === 'max_length') return Array.isArray(input) ? 'too_many' : 'too_long';
  if (type === 'min_length') return Array.isArray(input) ? 'too_few' : requirement === 1 ? 'blank' : 'short';
  // an issue of a key that is not there carries the object as its input, or nothing
  return input === undefined ? 'missing' : (BY_TYPE[type] ?? 'unknown');
}

function detailOf({ type, requirement, expected }: v.BaseIssue<unknown>): string | undefined {
  if (type === 'picklist' || type === 'literal') return expected?.replace(/[()"]/g, '').replaceAll(' |', ',');
  return typeof requirement === 'number' ? String(requirement) : undefined;
}

/** A missing key is told by valibot as the object's fault, with the key as what was expected. */
const isMissingKey = ({ type, expected, input, path }: v.BaseIssue<unknown>): boolean =>
  type === 'object' && input === undefined && path !== undefined && expected?.startsWith('"') === true;

/** The problem of one issue; `record` and `field` are where it lies. */
export function problemOf(issue: v.BaseIssue<unknown>, record: string, field: string): PackProblem {
  const reason = isMissingKey(issue) ? 'missing' : reasonOf(issue);
  const detail = reason === 'missing' ? undefined : detailOf(issue)?.slice(0, LONGEST_DETAIL);
  return { record, field, reason, ...(detail !== undefined && { detail }) };
}
