/**
 * Label lines: labelled texts from the lines of a JSONL file.
 *
 * In:  a file's name and its text; a line is `{"id", "text", "published"?, "claims": [label…], "tags"?: […]}`.
 * Out: the texts, and for each line that is none its number, the field at fault and the reason.
 * Limit: keys that a label does not name are ignored; a bad line costs only itself.
 */
import * as v from 'valibot';
import { KINDS } from '../../src/core/engine/claim';

const words = v.array(v.string('give a list of strings'), 'give a list of strings');
const number = v.number('give a number');
const word = v.string('give a string');

const Quantity = v.object(
  {
    value: v.exactOptional(number),
    unit: v.exactOptional(word),
    is: v.exactOptional(word),
    direction: v.exactOptional(word),
  },
  'give an object such as {"value": 500, "unit": "jobs", "is": "level"}',
);

const Label = v.object(
  {
    kind: v.picklist(KINDS, `give one of ${KINDS.join(', ')}`),
    status: v.exactOptional(word),
    start: v.pipe(number, v.integer('give a whole number'), v.minValue(0, 'give an offset from 0 on')),
    end: v.pipe(number, v.integer('give a whole number')),
    measure: v.exactOptional(word),
    quantity: v.exactOptional(Quantity),
    amount: v.exactOptional(Quantity),
    actor: v.exactOptional(word),
    speaker: v.exactOptional(word),
    place: v.exactOptional(word),
    partner: v.exactOptional(word),
    deadline: v.exactOptional(word),
    record: v.exactOptional(word),
    optional: v.exactOptional(v.boolean('give true or leave it out')),
    altKinds: v.exactOptional(v.array(v.picklist(KINDS, `give some of ${KINDS.join(', ')}`))),
    altStatus: v.exactOptional(words),
    altMeasure: v.exactOptional(words),
    altIs: v.exactOptional(words),
    altDirection: v.exactOptional(words),
    altActor: v.exactOptional(words),
    altSpeaker: v.exactOptional(words),
  },
  'give an object for each claim',
);

const Line = v.object(
  {
    id: v.union([v.string(), v.number()], 'give a string or a number'),
    text: word,
    published: v.exactOptional(word),
    claims: v.array(Label, 'give a list; an empty one where the text states no claim'),
    tags: v.optional(words, []),
  },
  'give one JSON object a line',
);

export type LabelledClaim = v.InferOutput<typeof Label>;
export type LabelledText = Omit<v.InferOutput<typeof Line>, 'id'> & { id: string };
export type LineProblem = { file: string; line: number; field: string; reason: string };

type Read = LabelledText | { field: string; reason: string };

function parseJson(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    // the schema would look for its keys in a list
    return Array.isArray(json) ? new Error('a list') : json;
  } catch (error) {
    return new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** A label whose offsets do not lie in its text would be measured against nothing. */
function strayLabel({ text, claims }: v.InferOutput<typeof Line>): number {
  return claims.findIndex(({ start, end }) => end <= start || end > text.length);
}

function readLine(line: string): Read {
  const json = parseJson(line);
  if (json instanceof Error) return { field: 'line', reason: `${json.message}; give one JSON object a line` };
  const parsed = v.safeParse(Line, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const missing = issue.received === 'undefined' ? 'is missing; ' : '';
    return { field: v.getDotPath(issue) ?? 'line', reason: `${missing}${issue.message}` };
  }
  const stray = strayLabel(parsed.output);
  if (stray >= 0)
    return { field: `claims.${stray}.end`, reason: 'lies outside the text; give UTF-16 offsets into "text"' };
  return { ...parsed.output, id: String(parsed.output.id) };
}

/** Reads the lines of one file; blank lines are passed over. */
export function readLabelLines(
  file: string,
  content: string,
): { texts: LabelledText[]; problems: LineProblem[] } {
  const texts: LabelledText[] = [];
  const problems: LineProblem[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    if ('reason' in read) problems.push({ file, line: index + 1, ...read });
    else texts.push(read);
  });
  return { texts, problems };
}
