/**
 * Messenger: asks and answers over the browser's one-shot messages, losing nothing when a worker dies.
 *
 * In:  a protocol of messages.ts; `answer` takes a parser and a handler for each of its types.
 * Out: typed replies, or an Error whose message is a code of messages.ts.
 * Limit: no ports and no streams; a request that can not be repeated has no place here.
 */
import { api, type Sender } from './browser';
import type { PageProtocol, Reply, WorkerProtocol } from './messages';

type Protocol = Record<string, { request: unknown; reply: unknown }>;
type Envelope = { to: string; type: string; request: unknown };

/** `parse` answers undefined for what is not a request of this type, or not one that this sender may make. */
export type Rule<Request, Answer> = {
  parse(request: unknown, sender: Sender): Request | undefined;
  handle(request: Request, sender: Sender): Promise<Answer>;
};
export type Rules<P extends Protocol> = { [T in keyof P]: Rule<P[T]['request'], P[T]['reply']> };

const TRIES = 6;
const FIRST_PAUSE_MS = 50;

/** False once the extension was updated or removed under this script. */
export const isAlive = (): boolean => {
  try {
    return api().runtime.id !== undefined;
  } catch {
    return false;
  }
};

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && 'type' in message;

// what answers is the extension itself, so the frame of a reply is all there is to check
const isReply = <T>(message: unknown): message is Reply<T> =>
  typeof message === 'object' && message !== null && 'ok' in message;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(reply.problem);
}

/**
 * Asks the worker, and asks again when it died before answering: a dying worker rejects, or answers undefined.
 * Throws an Error with the worker's own code, or `RETIRED`, or `WORKER_LOST` after 3 s.
 */
export async function ask<T extends keyof WorkerProtocol>(
  type: T,
  request: WorkerProtocol[T]['request'],
): Promise<WorkerProtocol[T]['reply']> {
  const envelope: Envelope = { to: 'worker', type, request };
  for (let n = 0; n < TRIES; n += 1) {
    // an orphaned script's sendMessage throws before it returns a promise
    if (!isAlive()) throw new Error('RETIRED');
    const reply: unknown = await api()
      .runtime.sendMessage(envelope)
      .catch(() => undefined);
    if (isReply<WorkerProtocol[T]['reply']>(reply)) return valueOf(reply);
    await pause(FIRST_PAUSE_MS * 2 ** n);
  }
  throw new Error('WORKER_LOST');
}

/** Asks a page's content script; undefined where none is there or it has no answer. */
export async function askPage<T extends keyof PageProtocol>(
  tabId: number,
  type: T,
  request: PageProtocol[T]['request'],
): Promise<PageProtocol[T]['reply'] | undefined> {
  const envelope: Envelope = { to: 'page', type, request };
  const reply: unknown = await api()
    .tabs.sendMessage(tabId, envelope, { frameId: 0 })
    .catch(() => undefined);
  return isReply<PageProtocol[T]['reply']>(reply) && reply.ok ? reply.value : undefined;
}

async function replyTo<Request, Answer>(
  rule: Rule<Request, Answer>,
  message: unknown,
  sender: Sender,
): Promise<Reply<Answer>> {
  try {
    const request = rule.parse(message, sender);
    if (request === undefined) return { ok: false, problem: 'BAD_REQUEST' };
    return { ok: true, value: await rule.handle(request, sender) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'FAILED' };
  }
}

/**
 * Answers the messages addressed to `me` until the signal is aborted. A handler starts before the listener returns,
 * so that it still stands in the user's gesture; the listener itself is not async, since its promise would answer
 * for everybody who listens.
 */
export function answer<P extends Protocol>(
  me: 'worker' | 'page',
  rules: Rules<P>,
  signal?: AbortSignal,
): void {
  const known = (type: string): type is keyof P & string => Object.hasOwn(rules, type);
  const listener = (message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    if (!isEnvelope(message) || message.to !== me || sender.id !== api().runtime.id) return undefined;
    const rule = known(message.type) ? rules[message.type] : undefined;
    return rule && replyTo(rule, message.request, sender);
  };
  api().runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isAlive()) api().runtime.onMessage.removeListener(listener);
  });
}
