/**
 * Annotate: reads documents and writes their claims, one at a time.
 *
 * In:  options; what the program brings along; the time of the run.
 * Out: the exit status; a document that fails is reported and the rest goes on.
 * Limit: one thread; documents are written in the order in which they were read.
 */
import { ENGINE_VERSION } from '../core/engine/version';
import type { Words } from '../core/export/wording-words';
import type { Knowledge } from '../core/knowledge/base';
import type { AnnotateOptions } from './arguments';
import { serializerFor } from './formats';
import { readInputs } from './inputs';
import type { InputDocument } from './input-document';
import { openOutput, type Output } from './output';
import { readDocument, type ReadDocument } from './read-document';
import type { Report } from './run-report';

/** `created` is ISO 8601 in UTC. */
export type Run = { base: Knowledge; words: Words; report: Report; created: string };

function tryReading(document: InputDocument, { base, report, created }: Run): ReadDocument | null {
  try {
    return readDocument(document, base, created);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.problem(document.origin, `could not be read (${reason}); please report it with this document`);
    return null;
  }
}

async function writeAll(options: AnnotateOptions, output: Output, run: Run): Promise<void> {
  const { base, words, report, created } = run;
  const generator = { engine: ENGINE_VERSION, knowledge: base.version };
  const serializer = serializerFor(options, { generator, created, words });
  await output.write(serializer.head());
  for await (const document of readInputs(options, report)) {
    const read = tryReading(document, run);
    if (read) await output.write(serializer.document(read));
    report.progress();
  }
  await output.write(serializer.tail());
}

/** Runs the command; the status is 0, or 1 where something was not read or written. */
export async function annotate(options: AnnotateOptions, run: Run): Promise<0 | 1> {
  const { report } = run;
  try {
    const output = await openOutput(options.output);
    try {
      await writeAll(options, output, run);
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.problem(
      { file: options.output ?? 'standard output' },
      `cannot be written (${reason}); choose another`,
    );
  }
  report.end();
  return report.status();
}
