/**
 * Evidence features: what stands around a place that may be a claim, as named strengths.
 *
 * In:  the tokens and amounts of a sentence, and a place in it: an amount, or a word that a rule may stand on.
 * Out: features: name → strength, 0 to 1. Classes and word groups by side and distance, pairs of classes in a row,
 *      stems, and what the sentence holds as a whole.
 * Limit: fourteen tokens to each side; a bag of features, not a construction: reading those is the rules' part.
 */
import type { Anchor } from '../amounts/anchors';
import type { AnchorKind } from '../words/patterns';
import type { Token } from '../tokens';
import { FUNCTION_CLASSES } from '../words/word-classes';
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

/** Names of features, each made once: a name that is made anew has to be hashed anew. */
type Names = {
  /** `L:` and `JOB_N` → `L:JOB_N`; empty where nothing is known of that feature. */
  feature: (prefix: string, name: string) => string;
  /** The same as the beginning of further names, whether known or not. */
  prefix: (prefix: string, name: string) => string;
};

function joiner(make: (name: string) => string): (prefix: string, name: string) => string {
  const names = new Map<string, Map<string, string>>();
  return (prefix, name) => {
    let known = names.get(prefix);
    if (!known) names.set(prefix, (known = new Map<string, string>()));
    let joined = known.get(name);
    // a hostile text has no end of different words
    if (joined === undefined && known.size < 20_000) known.set(name, (joined = make(prefix + name)));
    return joined ?? make(prefix + name);
  };
}

function raise(features: Features, name: string, strength: number): void {
  if (name !== '' && (features.get(name) ?? 0) < strength) features.set(name, strength);
}

function ofPlace(names: Names, { anchor, kind, first }: Place, tokens: readonly Token[]): Features {
  const features: Features = new Map();
  raise(features, names.feature('k:', kind), 1);
  if (!anchor) {
    const token = tokens[first];
    for (const name of token?.classes ?? []) raise(features, names.feature('@:', name), 1);
    if (token) raise(features, names.feature('@w:', token.word.replace(ENDING, '')), 1);
    return features;
  }
  const { amount, previous } = anchor;
  raise(features, names.feature('form:', amount.form), 1);
  raise(features, names.feature(`mag:${kind}:`, String(magnitude(amount.value))), 1);
  if (amount.scaled) raise(features, names.feature('scaled', ''), 1);
  if (previous !== undefined) raise(features, names.feature('prev', ''), 1);
  if (amount.per) raise(features, names.feature('per', ''), 1);
  return features;
}

const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_CLASSES);
const isFunction = (name: string): boolean => FUNCTIONS.has(name);

/** "promised TO", "JOB_N ..": two classes in a row, unless both are of function words. */
function addPairs(
  names: Names,
  features: Features,
  side: string,
  before: Token | undefined,
  token: Token,
  strength: number,
) {
  for (const first of before?.classes ?? [])
    for (const second of token.classes)
      if (!isFunction(first) || !isFunction(second))
        raise(features, names.feature(names.prefix(names.prefix(side, '>'), first), second), strength);
}

function addWord(
  names: Names,
  features: Features,
  token: Token,
  kind: string,
  strength: number,
  near: boolean,
): void {
  if (token.kind !== 'word' || token.capital) return;
  const stem = token.word.replace(ENDING, '');
  raise(features, names.feature('w:', stem), strength);
  if (near) raise(features, names.feature(names.prefix(kind, '~w:'), stem), strength);
  const group = wordGroup(token.word);
  if (group !== undefined) raise(features, names.feature('g:', String(group)), strength);
}

function addClasses(
  names: Names,
  features: Features,
  token: Token,
  kind: string,
  side: string,
  strength: number,
): void {
  for (const name of token.classes) {
    raise(features, names.feature(names.prefix(side, ':'), name), strength);
    raise(features, names.feature('N:', name), strength);
    raise(features, names.feature(names.prefix(kind, '~'), name), strength);
  }
}

const shapeOf = (token: Token): string =>
  token.kind === 'number' ? '#' : token.capital ? 'Cap' : token.word;

function addSide(
  names: Names,
  features: Features,
  tokens: readonly Token[],
  place: Place,
  side: 'L' | 'R',
): void {
  const [from, step] = side === 'L' ? [place.first - 1, -1] : [place.last + 1, 1];
  let across = 1;
  for (let away = 0; away < REACH; away++) {
    const token = tokens[from + step * away];
    if (!token) return;
    if (STOP.test(token.word)) across = ACROSS;
    if (away < BESIDE) raise(features, names.feature(names.prefix(side, 'w:'), shapeOf(token)), 1);
    const strength = across / (1 + away / 5);
    addClasses(names, features, token, place.kind, side, strength);
    addWord(names, features, token, place.kind, strength, away < NEAR);
    if (away > 0 && away < NEAR)
      addPairs(names, features, side, tokens[from + step * (away - 1)], token, across);
  }
}

function ofSentence(names: Names, tokens: readonly Token[], anchors: readonly Anchor[]): Features {
  const features: Features = new Map();
  const add = (prefix: string, name: string, strength: number) => {
    raise(features, names.feature(prefix, name), strength);
  };
  for (const token of tokens)
    for (const name of token.classes) if (!isFunction(name)) add('S:', name, OF_SENTENCE);
  for (const { kind } of anchors) add('o:', kind, OF_SENTENCE);
  add('n:', String(Math.min(MOST_OTHERS, anchors.length)), OF_SENTENCE);
  if (!tokens.slice(-2).some(({ word }) => word === '.')) add('headline', '', 1);
  if (/^[“"]$/.test(tokens[0]?.word ?? '')) add('quote', '', 1);
  return features;
}

export type FeatureReader = {
  /** What a sentence holds as a whole; the same for each of its places, so made once. */
  ofSentence: (tokens: readonly Token[], anchors: readonly Anchor[]) => Features;
  /** What stands around a place, and what its sentence holds. */
  ofPlace: (tokens: readonly Token[], place: Place, sentence: Features) => Features;
};

/** Reads the features that `knows` knows: who fits weights asks for all, who weighs for those that have some. */
export function featureReader(knows: (name: string) => boolean): FeatureReader {
  const names: Names = {
    feature: joiner((name) => (knows(name) ? name : '')),
    prefix: joiner((name) => name),
  };
  return {
    ofSentence: (tokens, anchors) => ofSentence(names, tokens, anchors),
    ofPlace: (tokens, place, sentence) => {
      const features = ofPlace(names, place, tokens);
      addSide(names, features, tokens, place, 'L');
      addSide(names, features, tokens, place, 'R');
      for (const [name, strength] of sentence) features.set(name, strength);
      return features;
    },
  };
}
