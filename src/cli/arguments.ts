/**
 * Arguments: what was asked for, checked before anything is read.
 *
 * In:  the words after the command's name.
 * Out: typed options, or a UsageError that says what to do.
 * Limit: whether files exist is seen when they are read: a missing one costs only itself.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

const INPUTS = ['text', 'html', 'jsonl'] as const;
const FORMATS = ['jsonl', 'jsonld', 'csv', 'markdown', 'html'] as const;
const OFFSETS = ['utf16', 'codepoint'] as const;

export type InputKind = (typeof INPUTS)[number];
export type Format = (typeof FORMATS)[number];
export type Offsets = (typeof OFFSETS)[number];

export type AnnotateOptions = {
  files: string[];
  input?: InputKind;
  format: Format;
  output?: string;
  published?: string;
  url?: string;
  offsets: Offsets;
  withText: boolean;
  context: boolean;
  packs: string[];
};

export type ExplainOptions = { sentence: string; published?: string; json: boolean; packs: string[] };

const ENDINGS: [ending: RegExp, kind: InputKind][] = [
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
];

/** What a file holds, by its ending; standard input and unknown endings are text. */
export const inputKindOf = (file: string, input?: InputKind): InputKind =>
  input ?? ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? 'text';

/** Whether `text` is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day, or a month or year where a corpus knows no more. */
export const isDate = (text: string): boolean =>
  isDay(text) || /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  values.some((known) => known === value);

/** One of `values`, or undefined where the option is absent. */
function choice<T extends string>(option: string, values: readonly T[], value?: string): T | undefined {
  if (value === undefined || isOneOf(values, value)) return value;
  throw new UsageError(`--${option} ${value}: give one of ${values.join(', ')}`, 'annotate');
}

function dayOf(value: string | undefined, command: string): string | undefined {
  if (value === undefined || isDay(value)) return value;
  throw new UsageError(`--published ${value}: give a day such as 2018-09-20`, command);
}

/** parseArgs with its complaints as our own; it names the option at fault in the first sentence. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  command: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(said.split(/[.\n]/, 1).join(''), command);
  }
}

/** What serves one document must not be put on many. */
function checkSingle({ files, published, url, input }: AnnotateOptions): void {
  if (published === undefined && url === undefined) return;
  const option = published === undefined ? '--url' : '--published';
  if (files.length > 1 || inputKindOf(files[0] ?? '-', input) === 'jsonl')
    throw new UsageError(`${option} serves one document; use JSONL to give each its own`, 'annotate');
}

function checkFormat({ format, offsets, withText, context }: AnnotateOptions): void {
  const only = (option: string, formats: string) =>
    new UsageError(`${option} goes with --format ${formats}; leave it out for ${format}`, 'annotate');
  if (withText && format !== 'jsonl') throw only('--with-text', 'jsonl');
  if (context && format !== 'jsonl') throw only('--context', 'jsonl');
  if (offsets === 'codepoint' && (format === 'markdown' || format === 'html'))
    throw only('--offsets', 'jsonl or csv');
}

const ANNOTATE = {
  input: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  offsets: { type: 'string' },
  'with-text': { type: 'boolean' },
  context: { type: 'boolean' },
  pack: { type: 'string', multiple: true },
} as const;

export function parseAnnotate(args: string[]): AnnotateOptions {
  const { values, positionals } = parse(args, ANNOTATE, 'annotate');
  const input = choice('input', INPUTS, values.input);
  const published = dayOf(values.published, 'annotate');
  const options: AnnotateOptions = {
    files: positionals.length > 0 ? positionals : ['-'],
    format: choice('format', FORMATS, values.format) ?? 'jsonl',
    offsets: choice('offsets', OFFSETS, values.offsets) ?? 'utf16',
    withText: values['with-text'] ?? false,
    context: values.context ?? false,
    packs: values.pack ?? [],
    ...(input && { input }),
    ...(published !== undefined && { published }),
    ...(values.url !== undefined && { url: urlOf(values.url) }),
    ...(values.output !== undefined && { output: values.output }),
  };
  checkSingle(options);
  checkFormat(options);
  return options;
}

function urlOf(value: string): string {
  if (URL.canParse(value)) return value;
  throw new UsageError(`--url ${value}: give a whole address such as https://news.example/story`, 'annotate');
}

export function parseExplain(args: string[]): ExplainOptions {
  const { values, positionals } = parse(
    args,
    { published: { type: 'string' }, json: { type: 'boolean' }, pack: { type: 'string', multiple: true } },
    'explain',
  );
  const [sentence] = positionals;
  if (sentence === undefined || positionals.length > 1 || sentence.trim() === '')
    throw new UsageError('give one sentence, in quotation marks', 'explain');
  const published = dayOf(values.published, 'explain');
  const { json = false, pack: packs = [] } = values;
  return { sentence, json, packs, ...(published !== undefined && { published }) };
}
