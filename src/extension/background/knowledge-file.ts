/**
 * Knowledge file: the bundled records, read from the package once in a worker's life.
 *
 * In:  a parser of the file's JSON.
 * Out: the same promise for everybody; a failed read is tried again by the next who asks.
 * Limit: fetched, not imported: as code it would double every cold start.
 */
import { readBaseText } from '../../core/knowledge/base-text';
import { readPackageFile } from '../platform/events';

const PATH = 'knowledge.jsonl';

/** `parse` throws, or answers, what the JSON holds; a file that cannot be read rejects with `NO_KNOWLEDGE`. */
export function knowledgeFile<Base>(parse: (json: unknown) => Base): () => Promise<Base> {
  let loading: Promise<Base> | undefined;
  const load = async (): Promise<Base> => {
    try {
      return parse(readBaseText(await readPackageFile(PATH)));
    } catch (cause) {
      loading = undefined;
      throw new Error('NO_KNOWLEDGE', { cause });
    }
  };
  return () => (loading ??= load());
}
