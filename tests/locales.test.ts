/** The words: each that the code asks for is there, each that is there is asked for, and each place in one is filled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bent } from '../scripts/locale-keys';
import { RECORD_STATUS } from '../src/core/export/wording-status';
import type { Messages } from '../src/core/export/wording-words';
import { PACK } from './core/knowledge/bundled';

const root = resolve(import.meta.dirname, '..');
const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Messages;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  // the engine's word lists have a function of the same name
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('core/engine'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** The last quotation before which nothing but a call of words stands. */
const asked = new Set(
  [...sources.matchAll(/\b(?:words|lookUp)\(\s*'([A-Za-z_]+)'/g)].flatMap(([, key]) => key ?? []),
);
const counted = new Set(
  [...sources.matchAll(/\bplural\(\s*(?:words|lookUp),\s*'([A-Za-z_]+)'/g)].flatMap(([, key]) => key ?? []),
);
/** What keys that are put together from data begin with: `` `record_${status}` ``. */
const beginnings = [...sources.matchAll(/[`']([A-Za-z]+_)(?:\$\{|')/g)].flatMap(([, start]) => start ?? []);

const isAskedFor = (key: string): boolean =>
  manifest.includes(`__MSG_${key}__`) ||
  new RegExp(`['"\`]${key}['"\`]`).test(sources) ||
  counted.has(key.replace(/_(?:one|other)$/, '')) ||
  beginnings.some((start) => key.startsWith(start));

describe('the words', () => {
  it('hold every key that the code asks for', () => {
    expect([...asked].filter((key) => !(key in messages))).toEqual([]);
    expect([...counted].filter((key) => !(`${key}_one` in messages && `${key}_other` in messages))).toEqual(
      [],
    );
  });

  it('hold no key that nothing asks for', () => {
    expect(Object.keys(messages).filter((key) => !isAskedFor(key))).toEqual([]);
  });

  it.each(Object.entries(messages))(
    '%s fills its places and has no others',
    (_, { message, placeholders = {} }) => {
      const places = [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect([...new Set(places)].sort()).toEqual(Object.keys(placeholders).sort());
      expect(message.trim()).toBe(message);
      expect(message).not.toBe('');
    },
  );
});

/** Statuses that a record can have: those of the bundled data, those that cards make of dates, those that packs are offered. */
const bundled = new Set(
  [...PACK.pledges, ...PACK.tariffs].flatMap((record) => [
    ...(record.status ? [record.status] : []),
    ...('timeline' in record ? record.timeline.flatMap(({ status }) => status ?? []) : []),
  ]),
);
const offered = new Set(
  [...readFileSync(join(root, 'docs/packs.md'), 'utf8').matchAll(/`([a-z-]+)`/g)].flatMap(
    ([, word]) => word ?? [],
  ),
);
const ofDates = ['announced', 'imposed', 'ended'];

describe('the words for statuses of records', () => {
  it('are those of the list of statuses, each way', () => {
    const told = Object.keys(messages).filter((key) => key.startsWith('record_'));
    const listed = [...RECORD_STATUS.keys()].map((status) => `record_${status.replaceAll('-', '_')}`);
    expect(told.sort()).toEqual(listed.sort());
  });

  it('are there for every status of the bundled records, as it is written there', () => {
    expect([...bundled, ...ofDates].filter((status) => !RECORD_STATUS.has(status))).toEqual([]);
  });

  it('are none that no record, date or pack can ask for', () => {
    const dead = [...RECORD_STATUS.keys()].filter(
      (status) => !bundled.has(status) && !ofDates.includes(status) && !offered.has(status),
    );
    expect(dead).toEqual([]);
  });
});

/** Messages that are the same in two languages and yet translated: names, formats, and words that they share. */
const SHARED: Record<string, string[]> = {
  de: ['place_EU', 'inPlace'],
  es: [],
  fr: ['number_6', 'articleShort', 'options', 'optionsTitle', 'packVersion'],
};
const NAMES = ['extensionName', 'format_jsonld', 'format_jsonl', 'format_markdown'];
const isWordless = (message: string): boolean => !/\p{L}/u.test(message.replace(/\$\w+\$/g, ''));

const others = readdirSync(join(root, 'public/_locales')).filter((locale) => locale !== 'en');

it('there are four languages', () => {
  expect(others.sort()).toEqual(['de', 'es', 'fr']);
});

describe.each(others)('the words in %s', (locale) => {
  const file = join(root, `public/_locales/${locale}/messages.json`);
  const own = JSON.parse(readFileSync(file, 'utf8')) as Messages;

  it('are there for every key of English, and for no other but places that the language bends', () => {
    expect(Object.keys(messages).filter((key) => !(key in own))).toEqual([]);
    expect(Object.keys(own).filter((key) => !(key in messages) && !bent.test(key))).toEqual([]);
  });

  it('have the same places', () => {
    const wrong = Object.entries(own).filter(([key, { message, placeholders = {} }]) => {
      const original = messages[key]?.placeholders ?? placeholders;
      const places = [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) => name?.toLowerCase() ?? '');
      const same = JSON.stringify(placeholders) === JSON.stringify(original);
      return !same || [...new Set(places)].sort().join() !== Object.keys(placeholders).sort().join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are translated, not left in English by accident', () => {
    const left = Object.entries(own).filter(
      ([key, { message }]) =>
        message === messages[key]?.message &&
        !isWordless(message) &&
        !NAMES.includes(key) &&
        !SHARED[locale]?.includes(key),
    );
    expect(left.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('are trimmed, and never empty', () => {
    expect(Object.values(own).filter(({ message }) => message.trim() !== message || message === '')).toEqual(
      [],
    );
  });
});
