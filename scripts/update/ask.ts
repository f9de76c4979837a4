/**
 * Ask: one question to an office, put again politely where that may help.
 *
 * In:  address, method and body; fetch, clock and sleep are handed in.
 * Out: the answer's JSON; undefined where the office says that there is nothing (204).
 * Limit: refusals (4xx but 429) are not asked again, and a wait of more than two minutes is not waited.
 */
import { OddAnswer } from './feed';

export type Question = { url: string; method?: 'GET' | 'POST'; body?: unknown };
export type Ask = (question: Question) => Promise<unknown>;

export type AskOptions = {
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<void>;
  now: () => Date;
  /** For the whole answer, in milliseconds. */
  timeout?: number;
  /** Between two questions to one host, in milliseconds. */
  pause?: number;
};

const TRIES = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 120_000;
const LARGEST = 20_000_000;
const DEFAULTS = { timeout: 30_000, pause: 250 };

/** A failure that may pass; `wait` is what the office asked for, in milliseconds. */
class Passing extends Error {
  constructor(
    message: string,
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** The address without its keys, for messages. */
export const withoutKey = (url: string): string =>
  url.replace(/([?&](?:key|registrationkey|api_key)=)[^&]*/gi, '$1…');

/** Retry-After in milliseconds: seconds or a date; undefined where there is none. */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const isHtml = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);

function parse(text: string): unknown {
  if (isHtml(text))
    throw new OddAnswer('it answered a web page, not JSON: is the key set and valid? See docs/updating.md');
  try {
    return JSON.parse(text);
  } catch {
    throw new Passing(`the answer is not whole JSON (${text.length} characters)`);
  }
}

async function once({ url, method = 'GET', body }: Question, options: AskOptions): Promise<unknown> {
  const response = await options.fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(options.timeout ?? DEFAULTS.timeout),
  });
  if (response.status === 204) return undefined;
  const text = await response.text();
  if (response.status === 429 || response.status >= 500)
    throw new Passing(
      `it answered ${response.status}`,
      retryAfter(response.headers.get('retry-after'), options.now()),
    );
  if (!response.ok)
    throw new OddAnswer(
      `it answered ${response.status}${isHtml(text) ? '' : `: ${text.trim().slice(0, 200)}`}`,
    );
  if (text.length > LARGEST) throw new OddAnswer(`the answer is larger than ${LARGEST} characters`);
  return parse(text);
}

/** What went wrong on the way, in a word; network errors hide their cause one floor down. */
function asPassing(error: unknown): Passing {
  if (error instanceof Passing) return error;
  if (error instanceof Error && error.name === 'TimeoutError') return new Passing('no whole answer in time');
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return new Passing(`${error instanceof Error ? error.message : String(error)}${cause}`);
}

async function withTries(question: Question, options: AskOptions): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(question, options);
    } catch (error) {
      const at = withoutKey(question.url);
      if (error instanceof OddAnswer) throw new OddAnswer(`${at}: ${error.message}`);
      const { message, wait = FIRST_WAIT * 2 ** (tried - 1) } = asPassing(error);
      if (tried === TRIES) throw new OddAnswer(`${at}: ${message}, ${TRIES} times; try again later`);
      if (wait > LONGEST_WAIT)
        throw new OddAnswer(`${at}: ${message} and asks to wait ${Math.ceil(wait / 60_000)} minutes`);
      await options.sleep(wait);
    }
  }
}

/** Makes the asker: one question at a time to each host, with a pause in between. */
export function makeAsk(options: AskOptions): Ask {
  const last = new Map<string, Promise<unknown>>();
  return (question) => {
    const { host } = new URL(question.url);
    const before = last.get(host);
    const answer = (async () => {
      if (before) {
        await before.catch(() => undefined);
        await options.sleep(options.pause ?? DEFAULTS.pause);
      }
      return withTries(question, options);
    })();
    last.set(host, answer);
    return answer;
  };
}
