/** A page read, asked about and marked, and marked again as it changes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endLivedPage, HTML, livedPage, reply, settle } from './lived-page';

let page: ReturnType<typeof livedPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = livedPage();
});
afterEach(() => {
  endLivedPage();
  vi.useRealTimers();
});

const $ = (selector: string): Element => document.querySelector(selector)!;

describe('a page', () => {
  it('is read once and marked', async () => {
    await page.start();
    expect(page.asked()).toEqual(['It hires 500 people.\n\nNothing else.\n\nIt cut 20 jobs.']);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
    expect(await page.tell('page:state')).toEqual({
      address: document.location.href,
      marked: 2,
      unreadFrames: [],
    });
    expect(document.body.innerHTML).toBe(HTML);
  });

  it('without cues is not asked about', async () => {
    await page.start('<main><p>Nothing at all.</p></main>');
    expect(page.asked()).toEqual([]);
    expect(await page.tell('page:state')).toMatchObject({ marked: 0, off: 'no-cues' });
  });

  it('whose owner asks for it is left alone', async () => {
    document.head.innerHTML = '<meta name="Promissory" content="off">';
    await page.start();
    expect(page.asked()).toEqual([]);
    expect(await page.tell('page:state')).toMatchObject({ off: 'opted-out' });
  });

  it('is marked though the worker died under the question', async () => {
    page.browser.runtime.sendMessage
      .mockRejectedValueOnce(new Error('closed'))
      .mockResolvedValueOnce(undefined);
    await page.start();
    await settle(1000);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
  });

  it('says that it failed, and asks again at the next change when the worker was lost', async () => {
    page.browser.runtime.sendMessage.mockResolvedValue(undefined);
    await page.start();
    await settle(5000);
    expect(await page.tell('page:state')).toMatchObject({ off: 'failed' });
    page.browser.runtime.sendMessage.mockImplementation(reply);
    $('#b').textContent = 'Something else.';
    await settle(6000);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
  });
});

describe('a page that changes', () => {
  it('is not asked about where only text without cues changes', async () => {
    await page.start();
    $('#b').textContent = 'Something else entirely.';
    await settle(6000);
    expect(page.asked()).toHaveLength(1);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
  });

  it('is asked about once where a new claim may be, however often it changes', async () => {
    await page.start();
    for (let n = 0; n < 20; n += 1) $('#b').textContent = `It will hire ${n} cooks.`;
    $('#b').textContent = 'It will hire 7 cooks.';
    await settle(6000);
    expect(page.asked()).toHaveLength(2);
    expect(page.marks()).toEqual(expect.arrayContaining(['hire 7 cooks']));
  });

  it('is marked again where a framework put the same text in new nodes', async () => {
    await page.start();
    $('#a').innerHTML = 'It hires <b>500</b> people.';
    await settle(6000);
    expect(page.asked()).toHaveLength(1);
    expect(page.marks()).toContain('hires 500 people');
    expect($('#a').innerHTML).toBe('It hires <b>500</b> people.');
  });

  it('loses the mark of what it no longer says', async () => {
    await page.start();
    $('#c').remove();
    await settle(6000);
    expect(page.marks()).toEqual(['hires 500 people']);
  });

  it('loses all marks with its last claim, and the worker hears of it', async () => {
    await page.start();
    document.body.innerHTML = '<main><p>Gone.</p></main>';
    await settle(6000);
    expect(page.marks()).toEqual([]);
    expect(page.asked().at(-1)).toBe('Gone.');
  });

  it('gets back what somebody took from the registry', async () => {
    await page.start();
    for (const name of Object.keys(page.registry().painted())) page.registry().delete(name);
    $('#b').textContent = 'More.';
    await settle(6000);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
  });

  it('is another page under another address', async () => {
    await page.start();
    const address = document.location.href;
    vi.spyOn(document.location, 'href', 'get').mockReturnValue('https://news.example/b');
    document.body.innerHTML = '<main><p>It hires 500 people.</p></main>';
    await settle(6000);
    vi.restoreAllMocks();
    expect(document.location.href).toBe(address);
    expect(page.asked()).toHaveLength(2);
    expect(page.marks()).toEqual(['hires 500 people']);
  });
});
