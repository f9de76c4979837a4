/** The founding article, read whole: runs only where the shared folder lies beside the project, and says so where not. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFromHtml } from '../src/cli/html-source';
import { readSource } from '../src/core/annotation/reading';
import type { Claim } from '../src/core/engine/claim';
import type { Card } from '../src/core/knowledge/card';
import { sourceFromText } from '../src/core/engine/text-blocks';
import { BUNDLED } from './core/knowledge/bundled';

const FOLDER = resolve(import.meta.dirname, '../../shared/article');
const here = existsSync(FOLDER);
if (!here) console.log('founding-article: ../shared/article is not there; nothing of it is tested');

type Expected = {
  kind: string;
  status: string;
  altStatus?: string[];
  quote: string;
  measure?: string;
  quantity?: { value: number };
  amount?: { value: number };
  record?: string;
  optional?: boolean;
};
type File = { claims: Expected[]; never_highlighted: (string | { quote: string })[] };

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** The claim that shares most of its words with the expected one, of its kind and number. */
const answering = (claims: Claim[], { kind, quote, quantity, amount }: Expected): Claim | undefined =>
  claims.find(
    (claim) =>
      claim.kind === kind &&
      (claim.quantity ?? claim.amount)?.value === (quantity ?? amount)?.value &&
      (plain(quote).includes(plain(claim.quote)) || plain(claim.quote).includes(plain(quote))),
  );

describe.runIf(here)('the founding article', () => {
  const { claims: expected, never_highlighted: never } = here
    ? (JSON.parse(read('expected.json')) as File)
    : { claims: [], never_highlighted: [] };

  describe.each(['article.txt', 'article.html'])('%s', (file) => {
    const source = here
      ? file.endsWith('.txt')
        ? sourceFromText(read(file), { published: '2018-09-20' })
        : { ...sourceFromHtml(read(file), undefined), published: '2018-09-20' }
      : sourceFromText('');
    const { claims, cards } = readSource(source, BUNDLED, '2026-11-25');

    it.each(expected.filter(({ optional }) => !optional))('holds: $quote', (one) => {
      const claim = answering(claims, one);
      expect(claim, 'is found').toBeDefined();
      expect([one.status, ...(one.altStatus ?? [])]).toContain(claim?.status);
      if (one.measure) expect(claim?.measure).toBe(one.measure);
      if (one.record) expect(claim?.matches?.map(({ record }) => record)).toContain(one.record);
    });

    it.each(never.map((entry) => (typeof entry === 'string' ? entry : entry.quote)))(
      'never marks: %s',
      (words) => {
        const at = source.text.indexOf(words);
        const marked = claims.filter(({ start, end }) => at >= 0 && start < at + words.length && end > at);
        expect(marked.map(({ quote }) => quote)).toEqual([]);
      },
    );

    it('has the sum on the card of the first claim: $206bn against $188bn', () => {
      const results = (cards[0]?.scale ?? []).map(({ result, unit }) => `${result.toPrecision(3)} ${unit}`);
      expect(results).toContain('2.06e+11 USD');
      const last = cards[0]?.scale.at(-1);
      expect(last?.operands.map(({ value }) => Math.round(value / 1e9))).toEqual([206, 188]);
    });

    const cardOf = (words: string): Card | undefined =>
      cards[
        claims.findIndex(
          ({ sentence, quote }) =>
            quote.includes(words) || source.text.slice(sentence.start, sentence.end).includes(words),
        )
      ];

    it('holds the 66,000 against the head-count that was known', () => {
      const check = cardOf('66,000')?.check;
      expect(check?.official).toMatchObject({ value: 66_421, date: '2018-03', unit: 'employees' });
      expect(check?.verdict).toBe('rounded');
    });

    it('holds the $188 billion against the official figure of that year', () => {
      const check = cardOf('$188 billion')?.check;
      expect(check?.official).toMatchObject({ value: 188_000_000_000, date: '2017' });
      expect(check?.verdict).toBe('agrees');
    });

    it.each([
      ['$200 billion in Chinese imports', 'us-301-list3', '2018-09-17'],
      ['$60 billion', 'cn-retaliation-60bn', '2018-09-24'],
    ])('tells the round of the tariffs on %s', (words, record, day) => {
      const claim = claims.findIndex(({ quote }) => quote.includes(words));
      expect(cards[claim]?.record?.id).toBe(record);
      expect(cards[claim]?.timeline[0]?.date).toBe(day);
    });

    it('finds those whom the page quotes, with where they stand', () => {
      const quoted = (cards[0]?.views ?? []).filter(({ where }) => where === 'page');
      const speakers = new Set(quoted.map(({ speaker }) => speaker));
      for (const name of [
        'Arthur Kroeber',
        'Derek Scissors',
        'Duncan Clark',
        'Anne Stevenson-Yang',
        'James McGregor',
        'Jack Ma',
      ])
        expect(speakers, name).toContain(name);
      for (const { quote } of quoted) expect(plain(source.text)).toContain(plain(quote ?? '-'));
    });

    it('tells the record up to the day of the article, and what came after', () => {
      const timeline = cards[0]?.timeline ?? [];
      expect(cards[0]?.record?.statusThen).toEqual({ status: 'scrapped', date: '2018-09-19' });
      expect(timeline.filter(({ since }) => !since).map(({ date }) => date)).toEqual([
        '2017-01-09',
        '2017-01-10',
        '2017-06-20',
        '2018-09-18',
        '2018-09-19',
      ]);
      expect(timeline.filter(({ since }) => since).map(({ date }) => date)).toEqual(['2018-09-24']);
    });
  });
});
