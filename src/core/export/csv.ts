/**
 * CSV: one claim a row, for spreadsheets and statistics.
 *
 * In:  annotation sets.
 * Out: RFC 4180 text with CRLF, in the columns of csv-columns.ts.
 * Limit: lists are joined by "; " in one cell; timelines, figures and views are not in it.
 *        Written here because the libraries at hand bring parsers, workers and requests with them.
 */
import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { CSV_COLUMNS, type Cell, type CsvDocument } from './csv-columns';

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe, as OWASP advises. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]./su;
/** A number below nought, such as a document's id, is no formula. */
const NUMBER = /^-\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const QUOTED = /[",\r\n]|^\s|\s$/;

function formatCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowOf = (cells: Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`;

export const csvHead = (): string => rowOf(CSV_COLUMNS.map(([name]) => name));

/** The rows of one document; `document` adds its id and how offsets are counted. */
export const csvRows = (set: AnnotationSet, document: CsvDocument = {}): string =>
  set.annotations
    .map((annotation: Annotation) =>
      rowOf(CSV_COLUMNS.map(([, read]) => read({ ...annotation, set, document }))),
    )
    .join('');

/** One set as a whole file. */
export const serializeCsv = (set: AnnotationSet, document?: CsvDocument): string =>
  csvHead() + csvRows(set, document);
