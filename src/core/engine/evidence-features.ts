/**
 * Evidence features: what stands around a place that may be a claim, as named strengths.
 *
 * In:  the tokens and amounts of a sentence, and a place in it: an amount, or a word that a rule may stand on.
 * Out: features: name → strength, 0 to 1. Classes and word groups by side and distance, pairs of classes in a row,
 *      stems, and what the sentence holds as a whole.
 * Limit: fourteen tokens to each side; a bag of features, not a construction: reading those is the rules' part.
 */
import type { Anchor } from './anchors';
import { FUNCTION_WORDS } from './lexicon-function';
import type { AnchorKind } from './patterns';
import type { Token } from './tokens';
import { wordGroup } from './word-groups';

export type Features = Map<string, number>;
/** An amount, or a word: then `kind` is `word`. Token indices, both inclusive. */
export type Place = { anchor?: Anchor; first: number; last: number; kind: AnchorKind };

const REACH = 14;
/** Beyond this, pairs of classes and stems by kind of amount say nothing. */
const NEAR = 8;
const BESIDE = 3;
const STOP = /^[;:—?!]$/;
/** Beyond a semicolon or colon, a word counts for less. */
const ACROSS = 0.4;
const OF_SENTENCE = 0.5;
const ENDING = /(?:ies|ing|ed|es|s)$/;
const MOST_OTHERS = 5;

const magnitude = (value: number): number =>
  Math.min(13, Math.max(-1, Math.floor(Math.log10(Math.max(value, 0.01)))));

const keys = new Map<string, Map<string, string>>();

/** `L:JOB_N`, made once: a name that is made anew has to be hashed anew. */
function keyOf(prefix: string, name: string): string {
  let known = keys.get(prefix);
  if (!known) keys.set(prefix, (known = new Map<string, string>()));
  let key = known.get(name);
  // a hostile text has no end of different words
  if (key === undefined && known.size < 20_000) known.set(name, (key = prefix + name));
  return key ?? prefix + name;
}

function raise(features: Features, key: string, strength: number): void {
  if ((features.get(key) ?? 0) < strength) features.set(key, strength);
}

function ofPlace({ anchor, kind, first }: Place, tokens: readonly Token[]): Features {
  const features: Features = new Map([[keyOf('k:', kind), 1]]);
  if (!anchor) {
    const token = tokens[first];
    for (const name of token?.classes ?? []) features.set(keyOf('@:', name), 1);
    if (token) features.set(keyOf('@w:', token.word.replace(ENDING, '')), 1);
    return features;
  }
  const { amount, previous } = anchor;
  features.set(keyOf('form:', amount.form), 1);
  features.set(keyOf(`mag:${kind}:`, String(magnitude(amount.value))), 1);
  if (amount.scaled) features.set('scaled', 1);
  if (previous !== undefined) features.set('prev', 1);
  if (amount.per) features.set('per', 1);
  return features;
}

const isFunction = (name: string): boolean => name in FUNCTION_WORDS;

/** "promised TO", "JOB_N ..": two classes in a row, unless both are of function words. */
function addPairs(
  features: Features,
  side: string,
  before: Token | undefined,
  token: Token,
  strength: number,
) {
  for (const first of before?.classes ?? [])
    for (const second of token.classes)
      if (!isFunction(first) || !isFunction(second))
        raise(features, keyOf(keyOf(keyOf(side, '>'), first), second), strength);
}

function addWord(features: Features, token: Token, kind: string, strength: number, near: boolean): void {
  if (token.kind !== 'word' || token.capital) return;
  const stem = token.word.replace(ENDING, '');
  raise(features, keyOf('w:', stem), strength);
  if (near) raise(features, keyOf(keyOf(kind, '~w:'), stem), strength);
  const group = wordGroup(token.word);
  if (group !== undefined) raise(features, keyOf('g:', String(group)), strength);
}

function addClasses(features: Features, token: Token, kind: string, side: string, strength: number): void {
  for (const name of token.classes) {
    raise(features, keyOf(keyOf(side, ':'), name), strength);
    raise(features, keyOf('N:', name), strength);
    raise(features, keyOf(keyOf(kind, '~'), name), strength);
  }
}

const shapeOf = (token: Token): string =>
  token.kind === 'number' ? '#' : token.capital ? 'Cap' : token.word;

function addSide(features: Features, tokens: readonly Token[], place: Place, side: 'L' | 'R'): void {
  const [from, step] = side === 'L' ? [place.first - 1, -1] : [place.last + 1, 1];
  let across = 1;
  for (let away = 0; away < REACH; away++) {
    const token = tokens[from + step * away];
    if (!token) return;
    if (STOP.test(token.word)) across = ACROSS;
    if (away < BESIDE) raise(features, keyOf(keyOf(side, 'w:'), shapeOf(token)), 1);
    const strength = across / (1 + away / 5);
    addClasses(features, token, place.kind, side, strength);
    addWord(features, token, place.kind, strength, away < NEAR);
    if (away > 0 && away < NEAR) addPairs(features, side, tokens[from + step * (away - 1)], token, across);
  }
}

/** What a sentence holds as a whole; the same for each of its places, so made once. */
export function sentenceFeatures(tokens: readonly Token[], anchors: readonly Anchor[]): Features {
  const features: Features = new Map();
  for (const token of tokens)
    for (const name of token.classes) if (!isFunction(name)) features.set(keyOf('S:', name), OF_SENTENCE);
  for (const { kind } of anchors) features.set(keyOf('o:', kind), OF_SENTENCE);
  features.set(keyOf('n:', String(Math.min(MOST_OTHERS, anchors.length))), OF_SENTENCE);
  if (!tokens.slice(-2).some(({ word }) => word === '.')) features.set('headline', 1);
  if (/^[“"]$/.test(tokens[0]?.word ?? '')) features.set('quote', 1);
  return features;
}

/** What stands around a place, and `ofSentence`, what its sentence holds. */
export function placeFeatures(tokens: readonly Token[], place: Place, ofSentence: Features): Features {
  const features = ofPlace(place, tokens);
  addSide(features, tokens, place, 'L');
  addSide(features, tokens, place, 'R');
  for (const [name, strength] of ofSentence) features.set(name, strength);
  return features;
}
