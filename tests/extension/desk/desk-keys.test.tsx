/** The desk's letters act while the focus is in its list and nowhere else; what they open takes the focus and gives it back. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../../src/extension/components/words-context';
import { DeskView } from '../../../src/extension/desk/desk-view';
import { words } from '../../support/words';
import { readingOf, sampleClaim } from '../readings';

const READING = readingOf(['c1', 'c2', 'c3'].map((id) => sampleClaim({ id })));
const root = document.body.appendChild(document.createElement('div'));
const actions = {
  onChange: vi.fn(() => Promise.resolve(true)),
  onUndo: vi.fn(),
  onShow: vi.fn(),
  onExport: vi.fn(),
  onCopy: vi.fn(),
};

const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not in the desk: ${selector}`);
  return found;
};
/** Presses a key where the focus is; whether it would be typed there. */
const press = (key: string): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  void act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return !event.defaultPrevented;
};
const focused = (): string => {
  const active = document.activeElement;
  return active?.closest('[data-claim]')?.getAttribute('data-claim') ?? active?.localName ?? '';
};

beforeEach(() => {
  void act(() => {
    render(
      <WordsContext.Provider value={words}>
        <DeskView reading={READING} reviews={new Map()} canUndo said="" actions={actions} />
      </WordsContext.Provider>,
      root,
    );
  });
});
afterEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

describe('the letters of the desk', () => {
  it('lead into the list from the start, and along it', () => {
    expect(focused()).toBe('ol');
    expect([press('j'), focused()]).toEqual([false, 'c1']);
    expect([press('j'), focused()]).toEqual([false, 'c2']);
    expect([press('k'), focused()]).toEqual([false, 'c1']);
  });

  it.each([
    ['a filter', '.filters button'],
    ['the foot', '.foot button'],
  ])('are not heard at %s', (_, selector) => {
    press('j');
    find(selector).focus();
    expect([press('j'), press('a'), press('u')]).toEqual([true, true, true]);
    expect(find('.current').dataset['claim']).toBe('c1');
    expect([actions.onChange.mock.calls, actions.onUndo.mock.calls]).toEqual([[], []]);
  });

  it('are not heard with a modifier, nor where they would mean nothing', () => {
    expect(press('a')).toBe(true);
    press('j');
    const event = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true });
    document.activeElement?.dispatchEvent(event);
    expect(press('q')).toBe(true);
    expect(actions.onChange).not.toHaveBeenCalled();
  });
});

describe.each([
  ['r', 'INPUT', { decision: 'rejected', reason: 'not-a-claim' }],
  ['n', 'TEXTAREA', { note: '' }],
])('the form that “%s” opens', (key, field, change) => {
  beforeEach(() => {
    press('j');
    press(key);
  });

  it('has the focus in its first field, without the letter, and leaves letters alone', () => {
    expect(document.activeElement?.tagName).toBe(field);
    expect(root.querySelector('form')?.contains(document.activeElement)).toBe(true);
    expect([press(key), press('a'), press('j')]).toEqual([true, true, true]);
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  it('is given up by Escape, and the focus is back where it was', () => {
    press('Escape');
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(find('[data-claim=c1] > .row-open'));
  });

  it('is sent, and the focus is back where it was once it is kept', async () => {
    await act(async () => {
      find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
    expect(actions.onChange.mock.calls).toEqual([[READING.claims[0], change]]);
    expect(document.activeElement).toBe(find('[data-claim=c1] > .row-open'));
  });
});
