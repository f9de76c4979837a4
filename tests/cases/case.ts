/** What the tables of sentences are made of. All sentences are our own; the companies in them are real or invented alike. */

/** Sentences in which a rule must find a claim, and look-alikes in which no claim of its kind may be found. */
export type RuleCases = { rule: string; yes: string[]; no: string[] };
