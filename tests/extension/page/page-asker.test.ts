/** A page that the worker would refuse for its length is not sent to it, and is told apart from one that failed. */
import { afterEach, expect, it, vi } from 'vitest';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { PageAsker } from '../../../src/extension/page/page-asker';
import { ask } from '../../../src/extension/platform/messenger';
import { TEXT_MAX } from '../../../src/extension/platform/messages';

vi.mock('../../../src/extension/platform/messenger', () => ({
  ask: vi.fn(() => Promise.reject(new Error('BAD_REQUEST'))),
}));

afterEach(() => {
  vi.clearAllMocks();
});

it.each([
  ['too long', TEXT_MAX + 1, 'too-long', 0],
  ['as long as may be', TEXT_MAX, 'failed', 1],
])('says of a page that is %s why it is not read', async (_, length, why, sent) => {
  const asker = new PageAsker({ signal: new AbortController().signal, answered: vi.fn(), retired: vi.fn() });
  const page = { ...sourceFromText('They employ 5 people.', {}), text: 'x'.repeat(length) };
  asker.ask({ page, cues: 'employ', address: 'https://news.example/a' });
  await Promise.resolve();
  await vi.waitFor(() => {
    expect(asker.why).toBe(why);
  });
  expect(vi.mocked(ask)).toHaveBeenCalledTimes(sent);
});
