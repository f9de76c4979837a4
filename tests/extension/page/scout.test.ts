/** The scout: what it finds worth a reading, as a page is and as it changes; it misses nothing that a reading would ask about. */
import {
  array,
  assert as check,
  constantFrom,
  letrec,
  oneof,
  property,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSentences } from '../../../src/core/engine/sentences';
import { hasCues } from '../../../src/core/engine/words/cues';
import { finish } from '../../../src/extension/page/pace';
import { readPage } from '../../../src/extension/page/page-text';
import { scoutPage } from '../../../src/extension/page/scout';
import { scouting } from '../../../src/extension/page/scout-walk';
import { useFakeBrowser } from '../platform/fake-browser';

const CLAIM = '<p>Contoso will create 500 jobs.</p>';
const CALM = '<p>The river rose again.</p>';

let browser: ReturnType<typeof useFakeBrowser>;
beforeEach(() => {
  vi.useFakeTimers();
  browser = useFakeBrowser();
  browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: true });
});
afterEach(() => {
  document.dispatchEvent(new Event('note-retire'));
  vi.useRealTimers();
});

const settle = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const asked = (): unknown[] => browser.runtime.sendMessage.mock.calls.map(([message]) => message);
const ASKED = [{ to: 'worker', type: 'page:promising', request: null }];

async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  scoutPage(document);
  await settle();
}

const change = async (work: () => void): Promise<void> => {
  work();
  await settle(6000);
};
const $ = (selector: string): Element => document.querySelector(selector)!;

describe('a page is worth a reading where', () => {
  it.each([
    ['a sentence may state a claim', CLAIM],
    ['it does so across elements', '<p>Contoso <b>will</b> create <a href="#">500</a> <i>jobs</i></p>'],
    ['a word is cut in two', '<p><span>J</span>obs: 500 of them</p>'],
    ['a word is cut in letters', '<p>500 <i>j</i><i>o</i><i>b</i><i>s</i></p>'],
    ['a line is broken', '<p>500<br>jobs</p>'],
    ['a part is hidden', `<details>${CLAIM}</details><div hidden>${CLAIM}</div>`],
    ['text stands between paragraphs', `<div>${CALM}500 jobs${CALM}</div>`],
    ['it is preformatted', '<pre>Plant to open\n\nContoso will create\n500 jobs.</pre>'],
    ['a note parts a word from the next', '<p>500 jobs<sup>1</sup> <b>more</b></p>'],
    ['an inline part has sentences of its own', '<p>500 <span class="ad">Buy. Now.</span> jobs</p>'],
  ])('%s', async (_, html) => {
    await start(html);
    expect(asked()).toEqual(ASKED);
  });
});

describe('a page is not worth a reading where', () => {
  it.each([
    ['nothing is said', CALM],
    [
      'noun and number are in two sentences',
      '<p>The factory was gone. Then two of them <a href="#">met</a>.</p>',
    ],
    ['they are in two paragraphs', '<ul><li>The factory</li><li>Two of them</li></ul>'],
    ['a blank line parts them', '<p>The factory<br> <br>Two of them</p>'],
    [
      'only what is never read says so',
      `<nav>${CLAIM}</nav><script>500 jobs</script><textarea>500 jobs</textarea><del>500 jobs</del>`,
    ],
    ['only what is edited says so', `<div contenteditable="true">${CLAIM}</div>`],
  ])('%s', async (_, html) => {
    await start(html);
    expect(asked()).toEqual([]);
  });
});

describe('a page becomes worth a reading where', () => {
  beforeEach(() => start(`<main>${CALM}<p id="a">It has 500 <b>things</b></p></main>`));

  it.each<[string, () => void]>([
    [
      'a paragraph comes',
      () => {
        $('main').insertAdjacentHTML('beforeend', `<div>${CLAIM}</div>`);
      },
    ],
    ['a text changes', () => ($('b').firstChild!.nodeValue = 'jobs')],
    ['a text is replaced', () => ($('b').textContent = 'jobs')],
    [
      'a text comes beside others',
      () => {
        $('#a').append(' and jobs');
      },
    ],
    [
      'what parted a sentence goes',
      () => {
        $('main').append('Two', document.createElement('hr'), 'jobs');
      },
    ],
  ])('%s', async (_, work) => {
    expect(asked()).toEqual([]);
    await change(work);
    await change(() => document.querySelector('hr')?.remove());
    expect(asked()).toEqual(ASKED);
  });

  it('a part is edited no more', async () => {
    $('#a').setAttribute('contenteditable', 'true');
    await change(() => ($('#a').textContent = '500 jobs'));
    expect(asked()).toEqual([]);
    await change(() => {
      $('#a').removeAttribute('contenteditable');
    });
    expect(asked()).toEqual(ASKED);
  });

  it('a shadow root comes late', async () => {
    await change(() => {
      $('main').append(document.createElement('late-part'));
    });
    $('late-part').attachShadow({ mode: 'open' }).innerHTML = CLAIM;
    await settle(20_000);
    expect(asked()).toEqual(ASKED);
  });
});

describe('the scout', () => {
  it('goes once it was heard, and when another script of ours comes', async () => {
    await start(CLAIM);
    await change(() => {
      $('p').append(' And 500 jobs more.');
    });
    expect(asked()).toHaveLength(1);
    await start(CALM);
    document.dispatchEvent(new Event('note-retire'));
    await change(() => (document.body.innerHTML = CLAIM));
    expect(asked()).toHaveLength(1);
  });

  it('asks again when the page comes back, where nobody could come', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: false });
    await start(CLAIM);
    await change(() => {
      $('p').append(' And 500 jobs more.');
    });
    expect(asked()).toHaveLength(1);
    const back = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
    window.dispatchEvent(back(false));
    window.dispatchEvent(back(true));
    await settle();
    expect(asked()).toHaveLength(2);
  });

  it('asks again later when the worker was lost', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('closed'));
    await start(CLAIM);
    await settle(4000);
    browser.runtime.sendMessage.mockClear();
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: true });
    await settle(6000);
    expect(asked()).toEqual(ASKED);
  });

  it('leaves a page alone whose owner asks for it', async () => {
    document.head.innerHTML = '<meta name="Promissory" content="off">';
    await start(CLAIM);
    document.head.innerHTML = '';
    expect(asked()).toEqual([]);
  });

  it('does nothing where the extension has gone', async () => {
    browser.runtime.id = undefined;
    await start(CLAIM);
    expect(asked()).toEqual([]);
  });
});

/** Trees of paragraphs and inline parts, of words that make claims and break them. */
const { tree } = letrec<{ tree: string; part: string }>((tie) => {
  const word = constantFrom(
    ...'5|jobs|job|s|will |plant|. |.|The |Inc. |two |<br>|<br> <br>|\n|tariff |, |<hr>|<script>5. A</script>|<span class="ad">One. Two</span>|<sup>1</sup>|<sup>[2]</sup>|<del>5. A</del>|\n\n'.split(
      '|',
    ),
  );
  const tag = constantFrom('p', 'div', 'li', 'b', 'a', 'span', 'nav', 'pre', 'x-part');
  const element: Arbitrary<string> = tuple(tag, array(tie('part'), { maxLength: 5 })).map(
    ([name, parts]) => `<${name}>${parts.join('')}</${name}>`,
  );
  return {
    part: oneof({ depthSize: 'small' }, word, word, element),
    tree: array(element, { maxLength: 6 }).map((all) => all.join('')),
  };
});

describe('whatever a reading would let through', () => {
  it('is found', () => {
    const doors = { meetFrame: () => undefined, meetHost: () => undefined, rest: () => undefined };
    check(
      property(tree, (html) => {
        document.body.innerHTML = html;
        const { text, blocks } = readPage(document).source;
        const passes = blocks.some((block) =>
          findSentences(text, block).some(({ start, end }) => hasCues(text, start, end)),
        );
        return !passes || finish(scouting(document.documentElement, doors));
      }),
      { numRuns: 3000 },
    );
  }, 30_000);
});
