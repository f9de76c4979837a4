/**
 * Inputs: the documents of files and of standard input, one at a time.
 *
 * In:  the options of `annotate`; a report for what cannot be read.
 * Out: documents in the order of the input.
 * Limit: a text or page is held whole, a corpus never.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inputKindOf, type AnnotateOptions } from './arguments';
import { splitByteLines } from './byte-lines';
import { parseLine } from './jsonl-line';
import type { InputDocument } from './input-document';
import type { Report } from './run-report';
import { decodeUtf8, NOT_UTF8 } from './utf8';

const ADVICE: Record<string, string> = {
  ENOENT: 'no such file; check its name',
  EACCES: 'may not be read; check its permissions',
  EISDIR: 'is a folder; name the files in it',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be one document; make JSONL of it',
  ERR_STRING_TOO_LONG: 'is too large to be one document; make JSONL of it',
};

/** Why a file could not be read, and what to do. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ADVICE[code] ?? (error instanceof Error ? `${error.message}; try again` : String(error));
}

const bytesOf = (file: string): AsyncIterable<Uint8Array> =>
  file === '-' ? process.stdin : createReadStream(file);

async function readWhole(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(file)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* readSingle(
  file: string,
  kind: 'text' | 'html',
  { url, published }: AnnotateOptions,
  report: Report,
): AsyncGenerator<InputDocument> {
  const decoded = decodeUtf8(await readWhole(file));
  if ('invalidLine' in decoded) report.problem({ file, line: decoded.invalidLine }, NOT_UTF8);
  else
    yield {
      origin: { file },
      idAsJson: JSON.stringify(file),
      id: file,
      content: { kind, text: decoded.text },
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    };
}

async function* readLines(file: string, report: Report): AsyncGenerator<InputDocument> {
  for await (const { number: line, bytes } of splitByteLines(bytesOf(file))) {
    const origin = { file, line };
    const decoded = bytes && decodeUtf8(bytes);
    if (!decoded) report.problem(origin, 'longer than 256 MB; cut it into documents');
    else if ('invalidLine' in decoded) report.problem(origin, NOT_UTF8);
    else if (decoded.text.trim() !== '') {
      const document = parseLine(decoded.text);
      if (typeof document === 'string') report.problem(origin, document);
      else {
        if (document.doubt) report.warning(origin, document.doubt.reason);
        yield { origin, ...document };
      }
    }
  }
}

/** Reads one file after the other; one that cannot be read is reported and passed over. */
export async function* readInputs(options: AnnotateOptions, report: Report): AsyncGenerator<InputDocument> {
  for (const file of options.files) {
    const kind = inputKindOf(file, options.input);
    try {
      if (kind === 'jsonl') yield* readLines(file, report);
      else yield* readSingle(file, kind, options, report);
    } catch (error) {
      report.problem({ file }, reasonOf(error));
    }
  }
}
