/**
 * Pack text: a file of either form, told apart by its name.
 *
 * In:  the file's name and its text.
 * Out: the pack or the reasons why not.
 * Limit: what is not named `.csv` is read as JSON.
 */
import { readPackCsv } from './csv-pack';
import { readPackJson, type PackReading } from './read-pack';

export const readPackText = (file: string, text: string): PackReading =>
  /\.csv$/i.test(file) ? readPackCsv(text, file) : readPackJson(text);
