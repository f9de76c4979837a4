/**
 * Worker: the entry of the background. Answers pages, popup and desk; may be killed at any line.
 *
 * In:  messages and the browser's events.
 * Out: answers; the engine and the knowledge base are bound together here and nowhere else in the extension.
 * Limit: nothing is kept in memory that cannot be read again; every listener is added before the first await.
 */
import { readSource } from '../../core/annotation/reading';
import { parseBase } from '../../core/knowledge/base';
import { answer } from '../platform/messenger';
import { knowledgeFile } from './knowledge-file';
import { listenToBrowser } from './worker-events';
import { workerRules } from './worker-rules';

const base = knowledgeFile(parseBase);

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}

answer(
  'worker',
  workerRules(async (page) => readSource(page, await base(), today())),
);
listenToBrowser();
