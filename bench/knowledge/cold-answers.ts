/**
 * Cold answers: how long a page waits for a worker that was stopped.
 *
 * In:  the test build of the extension, and an empty one beside it in the same Chromium.
 * Out: times of three questions, asked in turn: the empty worker; ours, refused before the base is read; ours, one claim.
 *        No page of either is open, so that both wait for a process of their own, as a reader does.
 * Limit: Chromium only: Firefox has no way to stop two backgrounds one by one from outside.
 */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { TargetType, type Browser, type CDPSession, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers';
import { servePages } from '../../tests/support/server';
import { writeEmptyExtension } from './empty-extension';
import { summarize, type Timed } from './medians';

const OURS = resolve(import.meta.dirname, '../../dist/chrome-test');
const ROUNDS = 25;
const WARM = 4;
const PATIENCE = 2_000;

const SENTENCE = 'Foxconn pledged to create 13,000 jobs in Wisconsin.';
const ONE_CLAIM = {
  to: 'worker',
  type: 'page:read',
  request: {
    page: {
      text: SENTENCE,
      blocks: [{ start: 0, end: SENTENCE.length }],
      published: '2018-09-20',
      url: 'http://localhost/',
    },
    popover: true,
  },
};
const REFUSED = { to: 'worker', type: 'page:read', request: null };

export type ColdAnswers = { empty: Timed; refused: Timed; claim: Timed; browser: string };

const close = async (target: Target): Promise<void> => (await target.worker())?.close();

/** Stops an extension's worker and sees that it stays so. */
async function stop(browser: Browser, id: string): Promise<void> {
  const isIt = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`chrome-extension://${id}/`);
  const find = (): Target | undefined => browser.targets().find(isIt);
  for (let target = find(); target; target = find()) {
    // one that is stopping by itself may never answer: it is looked for again
    await Promise.race([close(target), sleep(PATIENCE)]);
    for (let waited = 0; find() && waited < PATIENCE; waited += 10) await sleep(10);
    // the browser tidies up after a stopped worker, and may start it again for an event of its own
    await sleep(150);
  }
}

type World = { id: number; extension: string };

/** The worlds of content scripts in a page, by extension. */
async function worldsOf(session: CDPSession): Promise<World[]> {
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) worlds.push({ id, extension: new URL(origin).host });
  });
  await session.send('Runtime.enable');
  return worlds;
}

/** Asks from a content script; answers the time in milliseconds. */
async function ask(session: CDPSession, world: World, message: object, proof: string): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => { const begun = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      return { ms: performance.now() - begun, answer: JSON.stringify(answer) }; })()`,
  });
  const value = result.value as { ms: number; answer: string } | undefined;
  if (exceptionDetails || !value?.answer.includes(proof))
    throw new Error(
      `no answer with ${proof}: ${exceptionDetails?.text ?? value?.answer.slice(0, 300) ?? ''}`,
    );
  return value.ms;
}

/** The welcome page keeps our process alive, and the next cold answer would come 25 ms too soon. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}

async function measureIn(browser: Browser, address: string): Promise<ColdAnswers> {
  await closeWelcome(browser);
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.createCDPSession();
  const worlds = await worldsOf(session);
  const names = await browser.extensions();
  const worldNamed = (name: RegExp): World => {
    const id = [...names].find(([, extension]) => name.test(extension.name))?.[0];
    const world = worlds.find(({ extension }) => extension === id);
    if (!world) throw new Error(`${String(name)} has no content script in the page`);
    return world;
  };
  const [empty, ours] = [worldNamed(/^Empty worker$/), worldNamed(/^(?!Empty worker)/)];
  const subjects = [
    { name: 'empty' as const, world: empty, message: {}, proof: '"ok":true' },
    { name: 'refused' as const, world: ours, message: REFUSED, proof: 'BAD_REQUEST' },
    { name: 'claim' as const, world: ours, message: ONE_CLAIM, proof: 'foxconn-wisconsin-13000-jobs-2017' },
  ];
  const times = { empty: [] as number[], refused: [] as number[], claim: [] as number[] };
  for (let round = -WARM; round < ROUNDS; round += 1) {
    for (const { name, world, message, proof } of subjects) {
      await stop(browser, world.extension);
      const ms = await ask(session, world, message, proof);
      if (round >= 0) times[name].push(ms);
    }
  }
  return {
    empty: summarize(times.empty),
    refused: summarize(times.refused),
    claim: summarize(times.claim),
    browser: await browser.version(),
  };
}

/** Measures in a browser of its own. The test build must be there: `npm run build -- --test`. */
export async function measureColdAnswers(): Promise<ColdAnswers> {
  const server = await servePages();
  server.put(
    '/plain.html',
    '<!doctype html><html lang="en"><title>Plain</title><p>Rain is expected.</p></html>',
  );
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chrome'),
    pipe: true,
    headless: true,
    enableExtensions: [OURS, writeEmptyExtension()],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    return await measureIn(browser, `${server.origin}/plain.html`);
  } finally {
    await browser.close();
    await server.close();
  }
}
