/** The popup's heading counts what was found, and claims nothing of a page that was not read. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsContext } from '../../../src/extension/components/words-context';
import { PopupView, type PopupState } from '../../../src/extension/popup/popup-view';
import { words } from '../../support/words';
import { readingOf, sampleClaim } from '../readings';

const root = document.body.appendChild(document.createElement('div'));
const actions = {
  onShow: vi.fn(),
  onSite: vi.fn(),
  onEnabled: vi.fn(),
  onRead: vi.fn(),
  onAlways: vi.fn(),
  onDesk: vi.fn(),
  onOptions: vi.fn(),
  onExport: vi.fn(),
};
const STATE: PopupState = {
  reading: null,
  site: 'news.example',
  siteOn: true,
  enabled: true,
  canRead: false,
  unreadFrames: [],
};

afterEach(() => {
  render(null, root);
});

const CASES: [shown: Partial<PopupState>, heading: string, below: string][] = [
  [{ reading: readingOf([sampleClaim()]), reason: 'noClaims' }, '1 claim on this page', 'employs 500 people'],
  [{ reading: readingOf([]), reason: 'noClaims' }, '0 claims on this page', 'No sentence here'],
  [{ reason: 'noClaims' }, '0 claims on this page', 'No sentence here'],
  ...[
    ['why_failed', 'could not be read'],
    ['why_too_long', 'too long to be read'],
    ['why_not_read', 'has not been read'],
    ['why_not_english', 'not in English'],
    ['why_switched_off', 'switched off everywhere'],
    ['why_site_switched_off', 'switched off on this site'],
    ['why_opted_out', 'asks not to be annotated'],
  ].map(([reason = '', below = '']): [Partial<PopupState>, string, string] => [
    { reason },
    'Not read',
    below,
  ]),
];

it.each(CASES)('of %j it says “%s”, and below “%s”', (shown, heading, below) => {
  void act(() => {
    render(
      <WordsContext.Provider value={words}>
        <PopupView state={{ ...STATE, ...shown }} actions={actions} />
      </WordsContext.Provider>,
      root,
    );
  });
  expect(root.querySelector('h1')?.textContent).toBe(heading);
  expect(root.textContent).toContain(below);
});
