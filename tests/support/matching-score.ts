/** Scoring of the table of matching: which record each sentence is matched to, and precision and recall over many. */
import { readSource } from '../../src/core/annotation/reading';
import { sourceFromText } from '../../src/core/engine/text-blocks';
import type { Knowledge } from '../../src/core/knowledge/base';
import type { MatchingCase } from '../cases/matching/matching-case';

export type Answer = MatchingCase & { found: string[]; claims: number };

/** The records that the claims of a sentence are matched to, series and head-counts aside. */
export function answerCase(one: MatchingCase, base: Knowledge): Answer {
  const { claims } = readSource(sourceFromText(one.text, { published: one.published }), base, '2026-11-25');
  const told = claims.flatMap(({ matches }) =>
    (matches ?? []).filter(({ type }) => type !== 'series' && type !== 'headcount').slice(0, 1),
  );
  return { ...one, found: [...new Set(told.map(({ record }) => record))], claims: claims.length };
}

const isRight = ({ record, also }: Answer, found: string): boolean => found === record || found === also;

export type Score = {
  precision: number;
  recall: number;
  /** Sentences with a wrong record. */
  wrong: Answer[];
  /** Sentences whose record was not found though a claim was. */
  missed: Answer[];
  /** Sentences with a record in which the engine found no claim. */
  unread: Answer[];
};

/** Precision counts every record that was named; recall every sentence that has one. */
export function scoreAnswers(answers: readonly Answer[]): Score {
  const wrong = answers.filter((one) => one.found.some((record) => !isRight(one, record)));
  const named = answers.flatMap((one) => one.found.map((record) => isRight(one, record)));
  const wanted = answers.filter(({ record }) => record !== null);
  const missing = wanted.filter((one) => !one.found.some((record) => isRight(one, record)));
  return {
    precision: named.filter(Boolean).length / Math.max(1, named.length),
    recall: (wanted.length - missing.length) / Math.max(1, wanted.length),
    wrong,
    missed: missing.filter(({ claims }) => claims > 0),
    unread: missing.filter(({ claims }) => claims === 0),
  };
}
