/**
 * Worker rules: who may ask the worker for what, and the answers.
 *
 * In:  requests of messages.ts, checked for sender and shape.
 * Out: replies; readings kept by tab, the popover put into pages with claims, reviews put on disk.
 * Limit: nothing is remembered between requests but in storage: the worker may be gone at any line, and what it keeps of a
 *        page may come a moment after the page's answer.
 */
import type { Reading } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';
import { putReview } from '../library/review-store';
import { api, type Sender } from '../platform/browser';
import { parseRequest } from '../platform/message-schemas';
import type { WorkerProtocol } from '../platform/messages';
import { askPage, type Rule, type Rules } from '../platform/messenger';
import { openDesk } from '../platform/panel';
import { keepReading, readingOf, setDeskFocus } from '../platform/readings';
import { withoutFragment } from '../platform/site';
import { isPrivateTab, READING_SCRIPT, runIn } from '../platform/tabs';
import { showCount } from './badge';
import { listPacks, packHandlers } from './pack-rules';

const OPTIONS = 'src/extension/options/options.html';
const POPOVER = 'src/extension/popover/popover.iife.js';

/** Finds claims and answers them: the engine and the knowledge base, bound together by the entry. */
export type Thinker = (page: SourceText) => Promise<Reading>;
/** `prepare`: a page will be read soon. `changed`: what is known has changed, so that it is to be opened anew. */
export type Knowing = { prepare: () => void; changed: () => void };

/** A page's own script in its top frame; a frame has no content script of ours. */
const isPage = ({ tab, frameId }: Sender): boolean => tab?.id !== undefined && frameId === 0;
const isOwn = ({ url }: Sender): boolean => url?.startsWith(api().runtime.getURL('')) ?? false;

/** The options page itself, whatever follows its path. */
const isOptions = ({ url }: Sender): boolean =>
  url !== undefined && url.split(/[?#]/, 1)[0] === api().runtime.getURL(OPTIONS);

type From = 'page' | 'own' | 'anyone' | 'options';

const MAY: Readonly<Record<From, (sender: Sender) => boolean>> = {
  page: (sender) => isPage(sender) && !isOwn(sender),
  own: isOwn,
  anyone: (sender) => isOwn(sender) || isPage(sender),
  options: isOptions,
};

/** A rule whose request fits its schema and comes from where it may. */
function rule<T extends keyof WorkerProtocol>(
  type: T,
  from: From,
  handle: Rule<WorkerProtocol[T]['request'], WorkerProtocol[T]['reply']>['handle'],
): Rule<WorkerProtocol[T]['request'], WorkerProtocol[T]['reply']> {
  return {
    parse: (request, sender) => {
      if (!MAY[from](sender)) throw new Error('NOT_ALLOWED');
      return parseRequest(type, request);
    },
    handle,
  };
}

/** Done once the answer is on its way. What fails here costs the popup its list, or a count, until the page is read again. */
function afterwards(work: () => Promise<unknown>): void {
  setTimeout(() => {
    work().catch(() => undefined);
  });
}

/** The popover is sent for at once and not waited for: the page opens it when it comes. The rest nobody waits for. */
async function answerPage(
  { page, popover, glance }: WorkerProtocol['page:read']['request'],
  { tab, documentId, url }: Sender,
  think: Thinker,
): Promise<Reading> {
  const reading = await think(page);
  const tabId = tab?.id;
  if (tabId === undefined) return reading;
  if (reading.claims.length > 0 && popover !== true) void runIn(tabId, POPOVER, documentId);
  if (glance === true) return reading;
  // to begin these alone takes milliseconds in a cold worker
  afterwards(() =>
    Promise.allSettled([
      keepReading(tabId, { reading, address: withoutFragment(url ?? '') }),
      showCount(tabId, reading),
    ]),
  );
  return reading;
}

/** What a tab shows now: a reading counts only as long as the page that it was made of is there. */
async function currentReading(tabId: number): Promise<Reading | null> {
  const kept = await readingOf(tabId);
  if (!kept) return null;
  const state = await askPage(tabId, 'page:state', null);
  return state?.address === kept.address ? kept.reading : null;
}

/** Opens first and tells afterwards: a gesture does not last over a wait. */
async function showDesk(claim: string | undefined, { tab }: Sender): Promise<boolean> {
  if (tab?.id === undefined || tab.windowId === undefined) return false;
  const opening = openDesk(tab.windowId, `?tab=${tab.id}`);
  await setDeskFocus({ tabId: tab.id, at: Date.now(), ...(claim !== undefined && { claim }) });
  return opening;
}

async function keepReview(
  { review, tabId }: WorkerProtocol['review:put']['request'],
  sender: Sender,
): Promise<boolean> {
  const about = isOwn(sender) ? tabId : sender.tab?.id;
  if (about !== undefined && (await isPrivateTab(about))) throw new Error('PRIVATE_WINDOW');
  await putReview(review);
  return true;
}

/** What will be asked for next is got ready while the script is on its way. */
function readPromising({ tab, documentId }: Sender, prepare: () => void): Promise<boolean> {
  const coming = tab?.id === undefined ? Promise.resolve(false) : runIn(tab.id, READING_SCRIPT, documentId);
  prepare();
  return coming;
}

export const workerRules = (
  think: Thinker,
  { prepare, changed }: Knowing,
  packs = packHandlers(changed),
): Rules<WorkerProtocol> => ({
  'page:read': rule('page:read', 'page', (request, sender) => answerPage(request, sender, think)),
  'page:promising': rule('page:promising', 'page', (_, sender) => readPromising(sender, prepare)),
  'tab:reading': rule('tab:reading', 'own', ({ tabId }) => currentReading(tabId)),
  'tab:read': rule('tab:read', 'own', ({ tabId }) => runIn(tabId, READING_SCRIPT)),
  'desk:open': rule('desk:open', 'anyone', ({ claim }, sender) => showDesk(claim, sender)),
  'review:put': rule('review:put', 'anyone', keepReview),
  'pack:list': rule('pack:list', 'options', listPacks),
  'pack:install': rule('pack:install', 'options', packs.install),
  'pack:switch': rule('pack:switch', 'options', packs.switch),
  'pack:remove': rule('pack:remove', 'options', packs.remove),
});
