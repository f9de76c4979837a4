/**
 * JSONL line: one line of a corpus as a document.
 *
 * In:  the text of a line.
 * Out: the document, or why it is none and what to do.
 * Limit: keys that the contract does not name are ignored; null counts as absent.
 */
import * as v from 'valibot';
import { isDate } from './arguments';
import type { Content, InputDocument } from './input-document';
import { findWrittenNumber } from './written-number';

export type LineDocument = Omit<InputDocument, 'origin'>;

const NOT_AN_OBJECT = 'not a JSON object; write one a line';

const text = (key: string) => v.nullish(v.string(`"${key}" must be a string`));

const Line = v.object(
  {
    id: v.union([v.string(), v.number()], '"id" must be a string or a number'),
    text: text('text'),
    html: text('html'),
    url: text('url'),
    published: v.nullish(v.unknown()),
  },
  (issue) => (issue.path ? `"id" is missing; give each document one` : NOT_AN_OBJECT),
);

/** A date that cannot be read costs only itself: the text is read without one, and the problem is told. */
function dateOf(published: unknown): Pick<LineDocument, 'published' | 'doubt'> {
  if (published === null || published === undefined) return {};
  const day =
    typeof published === 'string' ? published.replace(/T[\d:.]{1,20}(?:Z|[+-]\d\d:?\d\d)?$/, '') : '';
  if (isDate(day)) return { published: day };
  return {
    doubt: {
      code: 'PUBLISHED_UNREADABLE',
      reason: '"published" must be a day such as "2018-09-20"; read without a date',
    },
  };
}

/** The number as it is written: parsing would round a long one. */
const writtenNumber = (line: string, id: number): string => findWrittenNumber(line, 'id') ?? String(id);

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new Error(`not JSON (${reason}); write one object a line`);
  }
}

/** A document, or the reason as text. */
export function parseLine(line: string): LineDocument | string {
  const json = parseJson(line);
  if (json instanceof Error) return json.message;
  if (Array.isArray(json)) return NOT_AN_OBJECT;
  const parsed = v.safeParse(Line, json, { abortEarly: true });
  if (!parsed.success) return parsed.issues[0].message;
  const { id, text: plain, html, url, published } = parsed.output;
  if (typeof plain === 'string' && typeof html === 'string')
    return 'both "text" and "html"; give one of them';
  const content: Content | null =
    typeof plain === 'string'
      ? { kind: 'text', text: plain }
      : typeof html === 'string'
        ? { kind: 'html', text: html }
        : null;
  if (!content) return 'neither "text" nor "html"; give one of them';
  const idAsJson = typeof id === 'number' ? writtenNumber(line, id) : JSON.stringify(id);
  return {
    idAsJson,
    id: typeof id === 'number' ? idAsJson : id,
    content,
    ...(typeof url === 'string' && { url }),
    ...dateOf(published),
  };
}
