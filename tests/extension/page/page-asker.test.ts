/** What is asked of the worker: of a long page first what is in view; nothing that it would refuse for its length. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/core/annotation/annotation';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { PageAsker } from '../../../src/extension/page/page-asker';
import { ask } from '../../../src/extension/platform/messenger';
import { TEXT_MAX } from '../../../src/extension/platform/messages';
import { claimIn, readingOf } from '../readings';

vi.mock('../../../src/extension/platform/messenger', () => ({
  ask: vi.fn(() => Promise.reject(new Error('BAD_REQUEST'))),
}));

afterEach(() => {
  vi.clearAllMocks();
});

function askerAt(above: number) {
  const life = new AbortController();
  const answered = vi.fn();
  const host = { signal: life.signal, above: () => above, answered, retired: vi.fn() };
  return { asker: new PageAsker(host), answered, life };
}

it.each([
  ['too long', TEXT_MAX + 1, 'too-long', 0],
  ['as long as may be', TEXT_MAX, 'failed', 1],
])('says of a page that is %s why it is not read', async (_, length, why, sent) => {
  const { asker } = askerAt(0);
  const page = { ...sourceFromText('They employ 5 people.', {}), text: 'x'.repeat(length) };
  asker.ask({ page, cues: 'employ', address: 'https://news.example/a' });
  await Promise.resolve();
  await vi.waitFor(() => {
    expect(asker.why).toBe(why);
  });
  expect(vi.mocked(ask)).toHaveBeenCalledTimes(sent);
});

describe('a long page', () => {
  const page = sourceFromText(
    Array.from({ length: 1000 }, (_, n) => `Mill ${String(n)} cut 20 jobs.`).join('\n\n'),
    {},
  );
  const question = { page, cues: 'jobs', address: 'https://news.example/a' };
  const readingAt = (quote: string): Reading => readingOf([claimIn(page.text, quote, {}, quote)]);
  const [seen, whole] = [readingAt('Mill 1 cut 20 jobs.'), readingAt('Mill 999 cut 20 jobs.')];
  const answers = (...readings: Reading[]): void => {
    for (const reading of readings) vi.mocked(ask).mockResolvedValueOnce(reading);
  };
  const requests = () =>
    vi.mocked(ask).mock.calls.map(([, request]) => request as { glance?: boolean; popover?: boolean });

  it('is asked about in part, then whole, and is known only then', async () => {
    const { asker, answered } = askerAt(0);
    answers(seen, whole);
    const known: boolean[] = [];
    answered.mockImplementation(() => known.push(asker.knows(question.address, question.cues)));
    asker.ask(question);
    await vi.waitFor(() => {
      expect(asker.read).toMatchObject({ reading: whole, text: page.text, part: false });
    });
    expect(known).toEqual([false, true]);
    expect(requests()).toMatchObject([{ glance: true }, { popover: true }]);
    expect(requests()[1]?.glance).toBeUndefined();
  });

  it('has the popover sent for with the whole where nothing was found in view', async () => {
    const { asker, answered } = askerAt(0.9);
    answers(readingOf([]), whole);
    asker.ask(question);
    await vi.waitFor(() => {
      expect(asker.read?.reading).toBe(whole);
    });
    expect(answered).toHaveBeenCalledOnce();
    expect(requests()).toMatchObject([{ glance: true }, { popover: false }]);
  });

  it('is not asked about any further once its script has gone', async () => {
    const { asker, answered, life } = askerAt(0);
    vi.mocked(ask).mockImplementationOnce(() => {
      life.abort();
      return Promise.resolve(seen);
    });
    asker.ask(question);
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask).toHaveBeenCalledOnce();
    expect(answered).not.toHaveBeenCalled();
  });

  it('of which something is known is asked about whole', async () => {
    const { asker } = askerAt(0);
    answers(seen, whole, whole);
    asker.ask(question);
    await vi.waitFor(() => {
      expect(asker.read?.part).toBe(false);
    });
    asker.ask({ ...question, cues: 'more jobs' });
    await vi.waitFor(() => {
      expect(ask).toHaveBeenCalledTimes(3);
    });
    expect(requests()[2]?.glance).toBeUndefined();
  });
});
