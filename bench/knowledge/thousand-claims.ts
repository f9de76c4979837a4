/**
 * Thousand claims: what matching and cards cost beside opening the base.
 *
 * In:  the built knowledge file; the sentences of tests/cases.
 * Out: times of opening the base, of parsing the whole of it, of matching 1,000 claims, and of making their cards.
 * Limit: measured in Node on sentences read one by one; finding claims in text, and the names beside them, is the engine's
 *        cost and not counted.
 *
 * Built before it is run, as what is shipped is built: run from source, each import would cost a look-up at each call.
 */
import { readFileSync } from 'node:fs';
import { readClaims } from '../../src/core/engine/find-claims';
import { sourceFromText } from '../../src/core/engine/text-blocks';
import { parseBase } from '../../src/core/knowledge/open-base';
import type { Knowledge } from '../../src/core/knowledge/base';
import { readBaseText } from '../../src/core/knowledge/base-text';
import { describeContext } from '../../src/core/knowledge/context';
import { matchClaims } from '../../src/core/knowledge/match';
import { TUNED_CASES } from '../../tests/cases/matching/matching-tables';
import { summarize, timedInTurn, type Timed } from './medians';

const CLAIMS = 1_000;
const ROUNDS = 25;

export type ThousandClaims = { parse: Timed; whole: Timed; match: Timed; cards: Timed; bytes: number };

/** The base with each of its maps, which are otherwise made when somebody first asks for them. */
const wholeOf = (base: Knowledge) => ({ ...base, ...base.words });

/** `file` is the built knowledge file. */
export function measureThousandClaims(file: string): ThousandClaims {
  const text = readFileSync(file, 'utf8');
  const base = parseBase(readBaseText(text));
  // the same base as one JSON text, of which nothing is left for later
  const all = JSON.stringify(readBaseText(text));
  // a text is a new one each time, as a page's is: nothing may be remembered from the last
  const documents = () => {
    const found = [];
    for (let count = 0, at = 0; count < CLAIMS; at += 1) {
      const { text: sentence, published } = TUNED_CASES[at % TUNED_CASES.length] ?? {};
      const source = sourceFromText(sentence ?? '', { published: published ?? '' });
      const read = readClaims(source, { names: base.names });
      const claims = read.claims.slice(0, CLAIMS - count);
      count += claims.length;
      found.push({ source, claims, named: read.named, published: published ?? '' });
    }
    return found;
  };
  const fresh = Array.from({ length: ROUNDS + 3 }, documents);
  const again = fresh.map((list) => list.map((one) => ({ ...one, source: { ...one.source } })));
  const matched = again.map((list) =>
    list.map((one) => ({ ...one, claims: matchClaims(one.claims, one.source, base, one.named) })),
  );
  const last = matched.map((list) => list.map((one) => ({ ...one, source: { ...one.source } })));
  const times = timedInTurn(ROUNDS, {
    whole: () => wholeOf(parseBase(JSON.parse(all) as unknown)),
    parse: () => parseBase(readBaseText(text)),
    match: () => fresh.pop()?.map(({ claims, source, named }) => matchClaims(claims, source, base, named)),
    cards: () =>
      last.pop()?.map(({ claims, source, published }) => describeContext(claims, source, base, published)),
  });
  const of = (name: string): Timed => times.get(name) ?? summarize([]);
  return {
    bytes: text.length,
    whole: of('whole'),
    parse: of('parse'),
    match: of('match'),
    cards: of('cards'),
  };
}
