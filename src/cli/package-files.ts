/**
 * Package files: what the build lays beside the program.
 *
 * In:  the folder that holds them.
 * Out: the knowledge base and the words for people, read when they are first asked for.
 * Limit: a file that is missing or broken ends the run: without it every answer would be half of one.
 */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { createWords, type Words } from '../core/export/wording-words';
import { readBaseText } from '../core/knowledge/base-text';
import type { Knowledge } from '../core/knowledge/base';
import { parseBase } from '../core/knowledge/open-base';

export type Package = {
  knowledge: () => Promise<Knowledge>;
  words: () => Promise<Words>;
  /** The program's version. */
  version: () => Promise<string>;
};

const Messages = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.exactOptional(v.record(v.string(), v.object({ content: v.string() }))),
  }),
);

const Version = v.object({ version: v.string() });

/** `folder` is the address of the folder that the program lies in, with a slash at its end. */
export function openPackage(folder: URL): Package {
  async function read<T>(
    name: string,
    parse: (json: unknown) => T,
    open: (text: string) => unknown = JSON.parse,
  ): Promise<T> {
    try {
      return parse(open(await readFile(new URL(name, folder), 'utf8')));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${name} beside the program cannot be used (${reason}); run "npm run build" again`);
    }
  }
  return {
    knowledge: () => read('knowledge.jsonl', parseBase, readBaseText),
    version: () => read('../../package.json', (json) => v.parse(Version, json).version),
    words: () => read('messages.json', (json) => createWords(v.parse(Messages, json))),
  };
}
