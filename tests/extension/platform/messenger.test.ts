/** The messenger: asked again when a worker dies, never twice answered, and checked for sender and shape. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageProtocol } from '../../../src/extension/platform/messages';
import { answer, ask, askPage, isAlive, type Rules } from '../../../src/extension/platform/messenger';
import { useFakeBrowser } from './fake-browser';

let browser = useFakeBrowser();
beforeEach(() => {
  browser = useFakeBrowser();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const openDesk = () => ask('desk:open', { claim: 'c1' });

describe('ask', () => {
  it('gives the value of a good reply and names the addressee', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    expect(await openDesk()).toBe(true);
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      to: 'worker',
      type: 'desk:open',
      request: { claim: 'c1' },
    });
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('message channel closed before a response was received'))],
    ['answers undefined', () => Promise.resolve(undefined)],
    ['answers something of another extension', () => Promise.resolve('hello')],
  ])('asks again when a dying worker %s', async (_, die) => {
    browser.runtime.sendMessage.mockImplementationOnce(die).mockImplementationOnce(die);
    browser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    const asked = openDesk();
    await vi.runAllTimersAsync();
    expect(await asked).toBe(true);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('does not ask again what was refused', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, problem: 'PRIVATE_WINDOW' });
    await expect(openDesk()).rejects.toThrow('PRIVATE_WINDOW');
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('gives up after six tries', async () => {
    const asked = expect(openDesk()).rejects.toThrow('WORKER_LOST');
    await vi.runAllTimersAsync();
    await asked;
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(6);
  });

  it('says so at once where the extension is gone', async () => {
    browser.runtime.id = undefined;
    expect(isAlive()).toBe(false);
    await expect(openDesk()).rejects.toThrow('RETIRED');
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('askPage', () => {
  it('is undefined where no page listens', async () => {
    expect(await askPage(7, 'claim:next', null)).toBeUndefined();
  });

  it('asks the top frame', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    expect(await askPage(7, 'claim:show', { claim: 'c1' })).toBe(true);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { to: 'page', type: 'claim:show', request: { claim: 'c1' } },
      { frameId: 0 },
    );
  });
});

describe('answer', () => {
  const yes = { parse: () => null, handle: () => Promise.resolve(true) };
  const rules: Rules<PageProtocol> = {
    'claim:show': {
      parse: (request) => (request === 'good' ? { claim: 'c1' } : undefined),
      handle: ({ claim }) => (claim === 'c1' ? Promise.resolve(true) : Promise.resolve(false)),
    },
    'claim:next': { ...yes, handle: () => Promise.reject(new Error('WORKER_LOST')) },
    'claim:previous': yes,
    'claim:open': yes,
    'page:again': yes,
    'page:state': { ...yes, handle: () => Promise.resolve({ address: '', marked: 0, unreadFrames: [] }) },
  };
  const send = (message: unknown, id = 'own') => browser.runtime.onMessage.fire(message, { id })[0];
  const message = (type: string, request: unknown) => ({ to: 'page', type, request });

  it.each<[string, unknown, string?]>([
    ['no message of ours', 'hello'],
    ['nothing', null],
    ['somebody else’s', { to: 'worker', type: 'claim:show', request: 'good' }],
    ['an unknown type', message('claim:burn', null)],
    ['a type that every object has', message('toString', null)],
    ['another extension’s', message('claim:show', 'good'), 'other'],
  ])('leaves %s alone, synchronously', (_, sent, id) => {
    answer<PageProtocol>('page', rules);
    expect(send(sent, id)).toBeUndefined();
  });

  it('answers with the value, the refusal or the problem', async () => {
    answer<PageProtocol>('page', rules);
    expect(await send(message('claim:show', 'good'))).toEqual({ ok: true, value: true });
    expect(await send(message('claim:show', 'bad'))).toEqual({ ok: false, problem: 'BAD_REQUEST' });
    expect(await send(message('claim:next', null))).toEqual({ ok: false, problem: 'WORKER_LOST' });
  });

  it('stops with its signal', () => {
    const controller = new AbortController();
    answer<PageProtocol>('page', rules, controller.signal);
    controller.abort();
    expect(browser.runtime.onMessage.size()).toBe(0);
  });
});
