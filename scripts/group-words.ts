/**
 * Group words: spherical k-means over word vectors, for src/core/engine/evidence/word-groups.json.
 *
 * In:  a file of vectors as GloVe has them, a word and its numbers a line, commonest first
 *      (nlp.stanford.edu/projects/glove, "6B", 100 dimensions; public domain, PDDL 1.0). For maintainers only.
 * Out: the 6,000 commonest words of small letters in 200 groups.
 * Limit: the centres start from every thirtieth word, so that the same vectors give the same groups; a line that is no
 *        vector is named, and then nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { TaskUsageError } from './task-arguments';
import { readText } from './task-files';

const FILE = resolve(import.meta.dirname, '../src/core/engine/evidence/word-groups.json');
const WORDS = 6000;
const GROUPS = 200;
const ROUNDS = 25;
const SOURCE = 'GloVe 6B vectors (PDDL 1.0), grouped by scripts/group-words.ts';

type Vector = Float64Array;
type WordVector = { word: string; vector: Vector };

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function parseLine(line: string, at: string): WordVector {
  const [word = '', ...numbers] = line.split(' ');
  const vector = Float64Array.from(numbers, Number);
  if (vector.length < 2 || vector.some(Number.isNaN))
    throw new Error(`${at}: give a word and its numbers, with one space between`);
  return { word, vector: unit(vector) };
}

const readVectors = (file: string): WordVector[] =>
  readText(file)
    .split('\n')
    .map((line, index): [line: string, at: string] => [line, `${file}: line ${String(index + 1)}`])
    .filter(([line]) => /^[a-z]+ /.test(line))
    .slice(0, WORDS)
    .map(([line, at]) => parseLine(line, at));

function nearest(vector: Vector, centres: Vector[]): number {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, at) => {
    const near = dot(vector, centre);
    if (near > most) [best, most] = [at, near];
  });
  return best;
}

/** The mean direction of a group's vectors; an empty group keeps its centre. */
function centreOf(members: WordVector[], before: Vector): Vector {
  const sum = new Float64Array(before.length);
  for (const { vector } of members) vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  return members.length > 0 ? unit(sum) : before;
}

function grouped(words: WordVector[], centres: Vector[]): WordVector[][] {
  const groups = centres.map((): WordVector[] => []);
  for (const word of words) groups[nearest(word.vector, centres)]?.push(word);
  return groups;
}

export async function main([file]: string[]): Promise<void> {
  if (file === undefined)
    throw new TaskUsageError('Give a file of word vectors: npm run group-words -- FILE');
  const words = readVectors(file);
  const step = Math.floor(words.length / GROUPS);
  let centres = Array.from(
    { length: GROUPS },
    (_, at) => words[Math.floor((at + 0.5) * step)]?.vector ?? new Float64Array(1),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    centres = grouped(words, centres).map((group, at) => centreOf(group, centres[at] ?? new Float64Array(1)));
    console.log(`round ${String(round)} of ${String(ROUNDS)}`);
  }
  const groups = grouped(words, centres).map((group) => group.map(({ word }) => word).join(' '));
  const json = JSON.stringify({ source: SOURCE, groups: groups.filter((group) => group !== '') });
  writeFileSync(FILE, await format(json, { ...(await resolveConfig(FILE)), filepath: FILE }));
}
