/** The founding article, read whole: runs only where the shared folder lies beside the project, and says so where not. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFromHtml } from '../src/cli/html-source';
import { readSource } from '../src/core/annotation/reading';
import type { Claim } from '../src/core/engine/claim';
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
  });
});
