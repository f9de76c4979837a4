/** The words: each that the code asks for is there, each that is there is asked for, and each place in one is filled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../src/core/export/wording-words';

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
