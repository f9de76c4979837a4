/**
 * Worker: the entry of the background. Answers pages, popup and desk; may be killed at any line.
 *
 * In:  messages and the browser's events.
 * Out: answers; the engine and the knowledge base are bound together here and nowhere else in the extension.
 * Limit: nothing is kept in memory that cannot be read again; every listener is added before the first await.
 */
import { readSource } from '../../core/annotation/reading';
import { sourceFromText } from '../../core/engine/text-blocks';
import type { Knowledge } from '../../core/knowledge/base';
import { parseBase } from '../../core/knowledge/open-base';
import { withPacks } from '../../core/knowledge/packs/pack-layers';
import { answer } from '../platform/messenger';
import { knowledgeFile } from './knowledge-file';
import { packsInUse } from './pack-rules';
import { warmUp } from './warm-up';
import { listenToBrowser } from './worker-events';
import { workerRules } from './worker-rules';

/** Any sentence that states a claim. */
const SENTENCE = 'The brewery pledged to create 500 jobs.';

const bundled = knowledgeFile(parseBase);
let opened: Promise<Knowledge> | undefined;

/** The base with the packs beside it; packs that cannot be had cost only themselves, and are asked for again. */
async function openAll(): Promise<Knowledge> {
  const [base, packs] = await Promise.all([bundled(), packsInUse().catch(forget)]);
  return packs ? withPacks(base, packs) : base;
}

function forget(): undefined {
  opened = undefined;
}

function knowledge(): Promise<Knowledge> {
  opened ??= openAll();
  opened.catch(forget);
  return opened;
}

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}

answer(
  'worker',
  workerRules(
    async (page) => {
      const coming = knowledge();
      warmUp(page);
      return readSource(page, await coming, today());
    },
    {
      // what fails here fails again where the page is read
      prepare: () => {
        knowledge().catch(forget);
        warmUp(sourceFromText(SENTENCE));
      },
      changed: forget,
    },
  ),
);
listenToBrowser();
