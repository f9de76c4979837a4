/** What is said, in each of the four languages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createWords, type Messages, type Words } from '../../src/core/export/wording-words';

const LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
export type InEach = Record<(typeof LANGUAGES)[number], string>;

const folder = resolve(import.meta.dirname, '../../public/_locales');
const wordsOf = (language: string): Words =>
  createWords(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Messages);
const WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(language)]));

/** Without the spaces that only typesetters tell apart. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
export const inEach = (say: (words: Words) => string): InEach =>
  Object.fromEntries([...WORDS].map(([language, words]) => [language, plain(say(words))])) as InEach;
