/**
 * Office: what every reader of an official interface is given and gives back.
 *
 * In:  the names of its own series, the first and last year wanted.
 * Out: a feed for each, or why there is none.
 * Limit: a reader knows its office's format and nothing of our series.
 */
import * as v from 'valibot';
import type { Ask } from './ask';
import { OddAnswer, type Answers } from './feed';

export type OfficeContext = {
  ask: Ask;
  /** The interface's address without a slash at the end. */
  base: string;
  key: string | undefined;
  since: number;
  until: number;
};

export type Office = {
  base: string;
  /** The environment variable that holds the key; `required` where nothing is answered without. */
  key?: { variable: string; required: boolean };
  read: (context: OfficeContext, ids: string[]) => Promise<Answers>;
};

/** Checks an answer's shape; throws `OddAnswer` with the first field that does not hold. */
export function shaped<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, raw);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new OddAnswer(`the answer has another shape: ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

/** Reads each id by a question of its own; what fails costs only that id. */
export async function eachById(
  ids: string[],
  read: (id: string) => Promise<Answers extends ReadonlyMap<string, infer A> ? A : never>,
): Promise<Answers> {
  const answers: [string, Awaited<ReturnType<typeof read>>][] = [];
  for (const id of ids) {
    try {
      answers.push([id, await read(id)]);
    } catch (error) {
      if (!(error instanceof OddAnswer)) throw error;
      answers.push([id, error]);
    }
  }
  return new Map(answers);
}
