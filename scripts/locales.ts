/**
 * Locales: brings the other languages in line with English: order, places, and what is still to be translated.
 *
 * In:  public/_locales/*; English is the original.
 * Out: each file in the order of the English one, with its places filled in; a list of keys without a translation.
 * Limit: it translates nothing; a key that is missing is named, and until it is there the tests fail.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bent, type LocaleFile } from './locale-keys';
import { readJson } from './task-files';

const FOLDER = resolve(import.meta.dirname, '../public/_locales');
const fileOf = (locale: string): string => join(FOLDER, locale, 'messages.json');
const read = (locale: string): LocaleFile => readJson(fileOf(locale)) as LocaleFile;

/** Messages in the order of English, each with English's places; then those that only this language has. */
function inLine(own: LocaleFile, english: LocaleFile): LocaleFile {
  const common = Object.entries(english).flatMap(([key, { placeholders }]) => {
    const message = own[key]?.message;
    return message === undefined ? [] : [[key, { message, ...(placeholders && { placeholders }) }] as const];
  });
  return Object.fromEntries([
    ...common,
    ...Object.entries(own).filter(([key]) => !(key in english) && bent.test(key)),
  ]);
}

export function main(): Promise<void> {
  const english = read('en');
  const missing: string[] = [];
  for (const locale of readdirSync(FOLDER).filter((name) => name !== 'en')) {
    const own = read(locale);
    writeFileSync(fileOf(locale), `${JSON.stringify(inLine(own, english), null, 2)}\n`);
    for (const [key, { message }] of Object.entries(english))
      if (!(key in own))
        missing.push(`public/_locales/${locale}/messages.json: translate ${key}, "${message}"`);
  }
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return Promise.resolve();
}
