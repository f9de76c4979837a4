/** Packs in the worker: kept whole or not at all, on the word of the options page alone, and gone without a trace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packsInUse } from '../../../src/extension/background/pack-rules';
import { workerRules } from '../../../src/extension/background/worker-rules';
import type { WorkerProtocol } from '../../../src/extension/platform/messages';
import { answer } from '../../../src/extension/platform/messenger';
import { keepReading, readingOf as keptReading } from '../../../src/extension/platform/readings';
import { useFakeBrowser } from '../platform/fake-browser';
import { readingOf, sampleClaim } from '../readings';

const ADDRESS = 'https://news.example/a';
const OPTIONS = { id: 'own', url: 'chrome-extension://own/src/extension/options/options.html' };
const found = readingOf([sampleClaim()]);

let browser = useFakeBrowser();
let changed = vi.fn();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  browser = useFakeBrowser();
  changed = vi.fn();
  answer<WorkerProtocol>(
    'worker',
    workerRules(() => Promise.resolve(found), { prepare: vi.fn(), changed }),
  );
});

const asked = async (type: string, request: unknown, sender: object = OPTIONS): Promise<unknown> =>
  (await Promise.all(browser.runtime.onMessage.fire({ to: 'worker', type, request }, sender)))[0];

describe('packs', () => {
  const text = readFileSync(join(import.meta.dirname, '../../packs/example-gazette.json'), 'utf8');
  const file = 'example-gazette.json';
  const summary = { id: 'example-gazette', name: 'The Example Gazette', version: '1', records: 3, on: true };
  const list = () => asked('pack:list', null);

  it('are kept whole, told as replaced the second time, switched, and gone without a trace', async () => {
    expect(await list()).toEqual({ ok: true, value: [] });
    expect(await asked('pack:install', { file, text })).toEqual({
      ok: true,
      value: { installed: summary, replaced: false },
    });
    expect(await asked('pack:install', { file, text })).toMatchObject({ value: { replaced: true } });
    expect((await packsInUse()).map(({ id }) => id)).toEqual(['example-gazette']);
    await asked('pack:switch', { id: 'example-gazette', on: false });
    expect(await list()).toEqual({ ok: true, value: [{ ...summary, on: false }] });
    expect(await packsInUse()).toEqual([]);
    expect(await asked('pack:remove', { id: 'example-gazette' })).toEqual({ ok: true, value: [] });
    expect(await indexedDB.databases()).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('let open pages ask again and keep nothing that was read before', async () => {
    await keepReading(7, { reading: found, address: ADDRESS });
    await asked('pack:install', { file, text });
    expect(await keptReading(7)).toBeUndefined();
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { to: 'page', type: 'page:again', request: null },
      { frameId: 0 },
    );
  });

  it('are refused with reasons, and the one before stays', async () => {
    await asked('pack:install', { file, text });
    const broken = text.replace('"madeOn": "2021-03-09"', '"madeOn": "last spring"');
    expect(await asked('pack:install', { file, text: broken })).toEqual({
      ok: true,
      value: {
        problems: [{ record: 'hollow-creek-works-400-jobs', field: 'madeOn', reason: 'date' }],
      },
    });
    expect(await packsInUse()).toMatchObject([{ pledges: [{ madeOn: '2021-03-09' }, {}] }]);
  });

  it.each([
    ['pack:install', { file, text }],
    ['pack:switch', { id: 'example-gazette', on: true }],
    ['pack:remove', { id: 'example-gazette' }],
  ])('%s is refused from a private window', async (type, request) => {
    const sender = { ...OPTIONS, tab: { id: 3, incognito: true } };
    expect(await asked(type, request, sender)).toEqual({ ok: false, problem: 'PRIVATE_WINDOW' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it.each([{ file, text: 'x'.repeat(1_000_001) }, { file }, { file: 'x'.repeat(200), text: '' }, null])(
    'of another shape are refused (%#)',
    async (request) => {
      expect(await asked('pack:install', request)).toEqual({ ok: false, problem: 'BAD_REQUEST' });
    },
  );

  it('are at most ten', async () => {
    for (let n = 0; n < 10; n++)
      await asked('pack:install', {
        file,
        text: text.replace('"example-gazette"', `"gazette-${String(n)}"`),
      });
    expect(await asked('pack:install', { file, text })).toMatchObject({
      value: { problems: [{ reason: 'too_many_packs' }] },
    });
  });
});
