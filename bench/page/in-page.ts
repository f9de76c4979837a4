/**
 * In page: what runs inside the measured page; each function is sent there as text and so uses nothing from outside itself.
 *
 * In:  the code of our content script, or the words to look for.
 * Out: times in milliseconds, by the page's own clock.
 * Limit: the browser's interface is a stub that answers with readings made before; so only the page's share is measured.
 */

/** `asked`: what the worker was asked to read, in order: of a long page first what is in view. */
export type OwnRun = { slices: number[]; firstMark: number | null; asked: unknown[] };
export type OtherRun = { time: number; first: number | null; found: number };

/** The bundles, as text. */
export type Scripts = { scout: string; reading: string; popover: string };

/** Runs our scripts for `wait` ms; a slice is a task of ours with all that follows it before the next task. */
export async function runOwn(
  scripts: Scripts,
  readings: { claims: object[] }[],
  wait: number,
  mutate: boolean,
): Promise<OwnRun> {
  // the page's own first layout is not ours
  document.body.getBoundingClientRect();
  const [slices, begun]: [number[], number] = [[], performance.now()];
  const asked: unknown[] = [];
  let [firstMark, sentFor]: [number | null, boolean] = [null, false];
  const settle = async (from: number): Promise<void> => {
    for (let hop = 0; hop < 40; hop += 1) await Promise.resolve();
    slices.push(performance.now() - from);
  };
  const timed =
    <A extends unknown[]>(work: (...given: A) => unknown) =>
    (...given: A): void => {
      const from = performance.now();
      try {
        work(...given);
      } finally {
        void settle(from);
      }
    };
  const [later, Observer, Crossing] = [setTimeout, MutationObserver, IntersectionObserver];
  const soon = (work: () => void, ms?: number): number => Number(later(timed(work), ms));
  const world = globalThis as unknown as Record<string, unknown>;
  world['setTimeout'] = soon;
  world['requestIdleCallback'] = (work: (deadline: object) => void) =>
    soon(() => {
      work({ timeRemaining: () => 8, didTimeout: false });
    }, 0);
  world['requestAnimationFrame'] = (work: (now: number) => void) =>
    soon(() => {
      work(performance.now());
    }, 16);
  world['MutationObserver'] = class extends Observer {
    constructor(work: MutationCallback) {
      super((records, self) => {
        timed(work)(records, self);
      });
    }
  };
  world['IntersectionObserver'] = class extends Crossing {
    constructor(work: IntersectionObserverCallback) {
      super((entries, self) => {
        timed(work)(entries, self);
      });
    }
  };
  const answerSoon = <T>(value: T): Promise<T> =>
    new Promise((done) => {
      soon(() => {
        done(value);
      }, 0);
    });
  world['scheduler'] = {
    yield: () => answerSoon(undefined),
    postTask: (work: () => unknown) => answerSoon(undefined).then(work),
  };
  const run = (bundle: string): void => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the measured bundle, as a classic script
    new Function(bundle)();
  };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  world['browser'] = {
    runtime: {
      id: 'bench',
      onMessage: event,
      getURL: (path: string) => path,
      sendMessage: (message: { type: string; request: unknown }) => {
        // the worker injects the reading script where the scout has found something
        if (message.type === 'page:promising')
          soon(() => {
            run(scripts.reading);
          }, 0);
        if (message.type !== 'page:read') return answerSoon({ ok: true, value: true });
        // without any the page is only heard
        const reading = readings[asked.length] ?? readings.at(-1) ?? { claims: [], cards: [] };
        asked.push(message.request);
        // the worker injects the popover as it answers with the first claims
        if (!sentFor && reading.claims.length > 0)
          soon(() => {
            run(scripts.popover);
          }, 0);
        sentFor ||= reading.claims.length > 0;
        return answerSoon({ ok: true, value: reading });
      },
    },
    storage: { local: { get: () => answerSoon({}), set: () => answerSoon(undefined), onChanged: event } },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  };
  const set = CSS.highlights.set.bind(CSS.highlights);
  CSS.highlights.set = (name, highlight) => {
    if (highlight.size > 0) firstMark ??= performance.now() - begun;
    return set(name, highlight);
  };
  const sleep = (ms: number): Promise<void> => new Promise((done) => later(done, ms));
  timed(() => {
    run(scripts.scout);
  })();
  await sleep(wait);
  if (mutate) {
    slices.length = 0;
    const [posts, ticker] = [document.querySelector('#posts'), document.querySelector('#ticker')];
    for (let n = 0; n < 100; n += 1) {
      if (n % 10 === 0) posts?.prepend(posts.lastElementChild ?? '');
      else if (ticker) ticker.textContent = String(n);
      await sleep(100);
    }
  }
  // apart from each other: what two share, one protocol would hand over once
  return { slices, firstMark, asked: asked.map((request) => structuredClone(request)) };
}

/** One walk that tests each text node with one expression. */
export function runWalk(source: string): OtherRun {
  document.body.getBoundingClientRect();
  const begun = performance.now();
  const words = new RegExp(source, 'iu');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (words.test((node as Text).data)) found += 1;
  return { time: performance.now() - begun, first: null, found };
}

/** mark.js, loaded into the page before, with the same words. */
export function runMark(terms: string[]): Promise<OtherRun> {
  type Mark = new (root: Element) => { mark(terms: string[], options: object): void };
  const { Mark } = globalThis as unknown as { Mark: Mark };
  document.body.getBoundingClientRect();
  return new Promise((resolve) => {
    const begun = performance.now();
    let first: number | null = null;
    new Mark(document.body).mark(terms, {
      separateWordSearch: false,
      each: () => (first ??= performance.now() - begun),
      done: (found: number) => {
        resolve({ time: performance.now() - begun, first, found });
      },
    });
  });
}
