/**
 * Evidence: what stands around an amount, weighed for and against its being a claim of each kind.
 *
 * In:  the tokens of a sentence and an amount of it.
 * Out: the probability of each kind, and of none; they add up to 1.
 * Limit: fourteen tokens to each side, as a bag of word classes and stems that thins with distance: what a rule
 *        reads as a construction is seen here only as company. Weights: scripts/fit-evidence.ts.
 */
import type { Anchor } from './anchors';
import type { Kind } from './claim';
import weights from './evidence-weights.json';
import type { Token } from './tokens';

export const OUTCOMES = ['none', 'pledge', 'jobs', 'trade', 'tariff'] as const;
export type Probabilities = Record<Kind | 'none', number>;

const REACH = 14;
const STOP = /^[;:—?!]$/;
/** Beyond a semicolon or colon, a word counts for less. */
const ACROSS = 0.4;
const ENDING = /(?:ies|ing|ed|es|s)$/;

export type Features = Map<string, number>;

const magnitude = (value: number): number =>
  Math.min(13, Math.max(-1, Math.floor(Math.log10(Math.max(value, 0.01)))));

function ofAnchor({ kind, amount, previous }: Anchor): Features {
  const features: Features = new Map([
    [`k:${kind}`, 1],
    [`form:${amount.form}`, 1],
    [`mag:${kind}:${String(magnitude(amount.value))}`, 1],
  ]);
  if (amount.scaled) features.set('scaled', 1);
  if (previous !== undefined) features.set('prev', 1);
  if (amount.per) features.set('per', 1);
  return features;
}

function raise(features: Features, key: string, weight: number): void {
  if ((features.get(key) ?? 0) < weight) features.set(key, weight);
}

const CLASS_KEYS = new Map<string, Map<string, string>>();

/** `L:JOB_N`, made once: a name that was made anew would have to be hashed anew. */
function keyOf(prefix: string, name: string): string {
  let keys = CLASS_KEYS.get(prefix);
  if (!keys) CLASS_KEYS.set(prefix, (keys = new Map<string, string>()));
  let key = keys.get(name);
  if (key === undefined) keys.set(name, (key = prefix + name));
  return key;
}

const STEM_KEYS = new Map<string, string>();
/** A hostile text has no end of different words. */
const MOST_STEMS = 20_000;

function stemKey(word: string): string {
  const known = STEM_KEYS.get(word);
  if (known !== undefined) return known;
  const key = `w:${word.replace(ENDING, '')}`;
  if (STEM_KEYS.size < MOST_STEMS) STEM_KEYS.set(word, key);
  return key;
}

function addToken(features: Features, token: Token, kind: string, side: 'L' | 'R', weight: number): void {
  const of = keyOf(kind, '~');
  for (const name of token.classes) {
    raise(features, keyOf(side === 'L' ? 'L:' : 'R:', name), weight);
    raise(features, keyOf('N:', name), weight);
    raise(features, keyOf(of, name), weight);
  }
  if (token.kind === 'word' && !token.capital) raise(features, stemKey(token.word), weight);
}

const shapeOf = (token: Token): string =>
  token.kind === 'number' ? '#' : token.capital ? 'Cap' : token.word;

/** What stands around an amount, by name and weight from 0 to 1. */
export function featuresOf(tokens: Token[], anchor: Anchor): Features {
  const features = ofAnchor(anchor);
  for (const side of ['L', 'R'] as const) {
    const [from, step] = side === 'L' ? [anchor.first - 1, -1] : [anchor.last + 1, 1];
    let across = 1;
    for (let away = 0; away < REACH; away++) {
      const token = tokens[from + step * away];
      if (!token) break;
      if (STOP.test(token.word)) across = ACROSS;
      if (away < 3) raise(features, `${side}w:${shapeOf(token)}`, 1);
      addToken(features, token, anchor.kind, side, across / (1 + away / 5));
    }
  }
  return features;
}

const WEIGHTS = new Map<string, readonly number[]>(Object.entries(weights.features));

/** Softmax of the weighed features. */
export function probabilities(features: Features): Probabilities {
  const sums = [...weights.bias];
  for (const [name, strength] of features) {
    const row = WEIGHTS.get(name);
    if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + strength * (row[at] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [none = 0, pledge = 0, jobs = 0, trade = 0, tariff = 0] = powers.map((power) => power / total);
  return { none, pledge, jobs, trade, tariff };
}

/** How likely the amount is a claim of each kind. */
export const weigh = (tokens: Token[], anchor: Anchor): Probabilities =>
  probabilities(featuresOf(tokens, anchor));
