/**
 * Phrase lists: lists of phrases of which any may stand in a text.
 *
 * In:  phrases as patterns, whatever the case.
 * Out: a finder of all of them (phrases.ts).
 * Limit: only whether one stands there, not where.
 */
import { phraseFinder, type Phrases } from './phrases';

/** Whole words and phrases. */
export const one = (...alternatives: string[]): Phrases => phraseFinder(alternatives, String.raw`\b`);
/** Stems: what begins so, however it ends. */
export const stem = (...alternatives: string[]): Phrases => phraseFinder(alternatives, '');
