/**
 * A sentence of our own with the day of its article and the record that is right, or null for none.
 *
 * `also` is a second record that would be no mistake: two rounds of one deal, or a pledge and the claim made of it.
 */
export type MatchingCase = { text: string; published: string; record: string | null; also?: string };

type Told = [text: string, record: string | null, also?: string];

/** The cases of one day. */
export const at = (published: string, list: Told[]): MatchingCase[] =>
  list.map(([text, record, also]) => ({ text, published, record, ...(also && { also }) }));
