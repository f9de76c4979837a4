/**
 * Wording of packs: why a pack is refused, and whose record a card tells.
 *
 * In:  problems and records as data, the words of the reader's language.
 * Out: one line each: where, why, what to do.
 * Limit: names of records, fields and columns stay as the file has them.
 */
import type { CardRecord } from '../knowledge/card';
import type { PackProblem } from '../knowledge/packs/pack-problems';
import type { Words } from './wording-words';

/** "acme-500-jobs, sources.0.url", "line 3, column made_on", "the file". */
export function formatPackPlace({ record, line, field }: PackProblem, words: Words): string {
  if (line !== undefined)
    return field === '' ? words('packLine', String(line)) : words('packLineColumn', String(line), field);
  return [record, field].filter((part) => part !== '').join(', ') || words('packWhole');
}

/** "must be an https link: copy the address from the browser". */
export const formatPackReason = ({ reason, detail = '' }: PackProblem, words: Words): string =>
  words(`packReason_${reason}`, detail);

/** A record's title, with the pack's name where it is of one. */
export const formatRecordTitle = ({ title, pack }: CardRecord, words: Words): string =>
  pack === undefined ? title : words('titleOfPack', title, pack);
