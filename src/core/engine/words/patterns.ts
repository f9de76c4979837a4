/**
 * Patterns: the little language that rules are written in.
 *
 * In:  `CREATE ..6 <jobs>`: word classes in capitals, words in lower case, `a|B` either, `x?` perhaps,
 *      `..6` up to six tokens, `~6` the same over commas, `<jobs>` an amount of that kind, `@TARIFF_N` a word, as what the rule stands on.
 * Out: a compiled pattern, and its match around an anchor: nearest first, in both directions.
 * Limit: a gap never crosses a semicolon, colon, dash, question mark or "but", nor to the right a comma.
 */
import type { HeadKind } from '../amounts/heads';
import { isWordClass } from './lexicon';
import { placeNamed } from '../sides/place-names';
import { numberOfTest, standsIn } from './presence';
import { is, type Token } from '../tokens';

export type AnchorKind = HeadKind | 'money' | 'percent' | 'points' | 'multiple' | 'bare' | 'word';

type Test = { words: ReadonlySet<string>; classes: string[]; optional: boolean };
type Gap = { gap: number; commas: boolean };
type Element = Test | Gap;

/** What must stand around an anchor. */
type Sides = {
  /** Before the anchor, nearest first. */
  left: Element[];
  right: Element[];
  /** The tests that some word of the sentence must pass, by their numbers (presence.ts). */
  needs: number[];
};

export type Pattern = {
  source: string;
  anchors: ReadonlySet<AnchorKind>;
  /** The classes and words of an anchor that is a word. */
  word: Test | null;
  /** Compiled when first asked for: most sentences hold no anchor of most patterns. Throws on an unknown class. */
  sides: () => Sides;
};

/** Token indices, both inclusive; `verb` is the word class nearest to the anchor, on its left if there is one. */
export type PatternMatch = { first: number; last: number; verb: number };

const BARRIER = new Set([';', ':', '—', '?', '!', '-', '–', '|', 'but', 'while', 'whereas', 'although']);

/** A mistake in a rule, told to whoever writes it. */
const mistake = (pattern: string, part: string, instead: string): Error =>
  new Error(`pattern "${pattern}": ${part}: ${instead}`);

function compileTest(source: string, pattern: string): Test {
  const optional = source.endsWith('?');
  const names = source.replace(/\?$/, '').split('|');
  const classes = names.filter((name) => /^[A-Z_]+$/.test(name));
  const unknown = classes.find((name) => !isWordClass(name) && !SHAPES.has(name));
  if (unknown !== undefined)
    throw mistake(pattern, unknown, 'no such word class; write one of lexicon-*.ts, or add it there');
  return { words: new Set(names.filter((name) => !/^[A-Z_]+$/.test(name))), classes, optional };
}

function compileElement(source: string, pattern: string): Element {
  const [sign] = /^(?:\.\.|~)/.exec(source) ?? [];
  if (sign === undefined) return compileTest(source, pattern);
  const gap = Number(source.slice(sign.length));
  if (Number.isNaN(gap)) throw mistake(pattern, source, 'no such gap; write how many tokens, such as ..6');
  return { gap, commas: sign === '~' };
}

const AMOUNTS: ReadonlySet<string> = new Set<Exclude<AnchorKind, 'word'>>([
  'jobs',
  'workers',
  'people',
  'claims',
  'layoffs',
  'things',
  'money',
  'percent',
  'points',
  'multiple',
  'bare',
]);
const isAmountKind = (name: string): name is Exclude<AnchorKind, 'word'> => AMOUNTS.has(name);

/** `<jobs|workers>`: the kinds of amount that may be the anchor. */
function amountKinds(anchor: string, pattern: string): AnchorKind[] {
  const names = anchor.slice(1, -1).split('|');
  if (!anchor.endsWith('>') || !names.every(isAmountKind))
    throw mistake(pattern, anchor, `no such amount; write ${[...AMOUNTS].join('|')} between < and >`);
  return names;
}

/**
 * Compiles a pattern. Throws on one without an anchor or with one that is no kind of amount, and its sides on an unknown class
 * or gap, so that a test finds them; each error says in which pattern, at which part, and what to write instead.
 */
export function compilePattern(source: string): Pattern {
  const anchor = /(?<=^| )[<@]\S*/.exec(source)?.[0];
  if (anchor === undefined)
    throw mistake(source, 'no anchor', 'write what it stands on, such as <jobs> or @TARIFF_N');
  const word = anchor.startsWith('@') ? compileTest(anchor.slice(1), source) : null;
  let sides: Sides | undefined;
  return {
    source,
    anchors: new Set(word ? ['word'] : amountKinds(anchor, source)),
    word,
    sides: () => (sides ??= compileSides(source, anchor)),
  };
}

function compileSides(source: string, anchor: string): Sides {
  const parts = source.split(' ');
  const at = parts.indexOf(anchor);
  const compile = (part: string): Element => compileElement(part, source);
  const left = parts.slice(0, at).reverse().map(compile);
  const right = parts.slice(at + 1).map(compile);
  const needs = [...left, ...right].flatMap((element) =>
    'gap' in element || element.optional ? [] : [numberOfTest(element)],
  );
  return { left, right, needs };
}

/** A country or state, or the last word of its name. */
const isLand = (word: string): boolean =>
  placeNamed(word) !== undefined || /^(?:states|kingdom|union|korea|africa|zealand|arabia|kong)$/.test(word);

/** Classes that a token has by its shape or place, not by its word. */
const SHAPES = new Map<string, (token: Token) => boolean>([
  ['NAME', (token) => token.capital],
  ['POSS', (token) => token.possessive],
  ['LAND', (token) => token.capital && isLand(token.word)],
  ['ING', (token) => token.word.endsWith('ing')],
]);

export function passes(test: Test, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (test.words.has(token.word)) return true;
  for (const name of test.classes) if (token.classes.has(name) || SHAPES.get(name)?.(token)) return true;
  return false;
}

type Reach = { end: number; nearest: number };

/** Matches the elements from number `next` on, at token `at` and on in direction `step`; null when they do not fit. */
function follow(tokens: Token[], at: number, elements: Element[], next: number, step: 1 | -1): Reach | null {
  const element = elements[next];
  if (!element) return { end: at - step, nearest: -1 };
  if ('gap' in element) return cross(tokens, at, element, elements, next + 1, step);
  if (passes(element, tokens[at])) {
    const more = follow(tokens, at + step, elements, next + 1, step);
    // a word class tells more of the construction than a literal "by" or "to"
    const nearest = element.classes.length > 0 || (more?.nearest ?? -1) < 0 ? at : (more?.nearest ?? at);
    if (more) return { end: more.end, nearest };
  }
  return element.optional ? follow(tokens, at, elements, next + 1, step) : null;
}

function cross(
  tokens: Token[],
  at: number,
  { gap, commas }: Gap,
  elements: Element[],
  next: number,
  step: 1 | -1,
): Reach | null {
  for (let skipped = 0; skipped <= gap; skipped++) {
    const index = at + step * skipped;
    const found = follow(tokens, index, elements, next, step);
    if (found) return found;
    const token = tokens[index];
    if (!token || BARRIER.has(token.word) || (step > 0 && token.word === ',' && !commas)) return null;
    // "exports, and the economy grew 3 %": a new clause begins
    if (token.word === 'and' && opensClause(tokens, index + 1)) return null;
  }
  return null;
}

/** "and the economy", not "between India and the United States". */
function opensClause(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const verb = tokens[at + 1];
  // "to $3.4 trillion and imports fell"
  if (token.kind === 'word' && is(verb, 'RISE', 'FALL', 'WILL', 'WOULD') && !is(verb, 'GROWTH_N'))
    return true;
  return token.classes.has('PRON') || (token.classes.has('DET') && tokens[at + 1]?.capital !== true);
}

/** Matches a pattern around an anchor that covers tokens `first` to `last`. */
export function matchPattern(
  tokens: Token[],
  pattern: Pattern,
  first: number,
  last: number,
): PatternMatch | null {
  const sides = pattern.sides();
  if (!standsIn(tokens, sides.needs, SHAPES)) return null;
  const left = follow(tokens, first - 1, sides.left, 0, -1);
  if (!left) return null;
  const right = follow(tokens, last + 1, sides.right, 0, 1);
  if (!right) return null;
  const verb = left.nearest >= 0 ? left.nearest : right.nearest;
  return {
    first: Math.min(first, left.end),
    last: Math.max(last, right.end),
    verb: verb >= 0 ? verb : first,
  };
}
