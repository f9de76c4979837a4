/**
 * Conditions: whether words hang on something that has yet to happen, "if", "provided that", "should the".
 *
 * In:  the words before a claim, or after it.
 * Out: yes or no.
 * Limit: what the condition is, and of which of several claims, is not read.
 */
import { one } from '../words/phrase-lists';

const IF = one(
  'if',
  'unless',
  'provided that',
  'on condition',
  'in the event of',
  'contingent on',
  'assuming',
  '(?:would|will) depend on',
  'provided the',
);
const SHOULD = /^[,\s]{0,2}(?:but |and )?should (?:the|it|they|he|she)\b/i;
export const isConditional = (text: string): boolean => IF.test(text) || SHOULD.test(text);
