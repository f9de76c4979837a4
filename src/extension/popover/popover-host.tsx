/**
 * Popover host: puts the card into the page, and takes it out again without a trace.
 *
 * In:  what the page's script hands over.
 * Out: one element in one closed shadow root, in the top layer; on closing none, and the focus where it was.
 * Limit: inside a modal dialog or in full screen it must be a child of it, since all else is inert.
 */
import { render } from 'preact';
import { languageOf, type Words } from '../../core/export/wording-words';
import { WordsContext } from '../components/words-context';
import { aroundOf, documentsAround, holdsFocus } from '../platform/dom-path';
import type { PopoverHost } from '../platform/popover-contract';
import { copyText } from './clipboard';
import { closeOnLeave, closeOnPress } from './leaving';
import { followAnchor } from './placement';
import { listenForKeys } from './popover-keys';
import { sheets } from './popover-sheets';
import { PopoverView } from './popover-view';

declare const __TEST__: boolean;

/** Made up, never defined: the page's registry of elements is not ours. */
const TAG = 'promissory-popover';

/** Elements that show no children. */
const CHILDLESS = 'video, audio, iframe, img, canvas, object, embed';

/** Where all else is inert: the modal dialog that the words stand in, or the last one, or what fills the screen. */
function parentFor({ anchor }: PopoverHost): Element {
  for (let around = anchor.contextElement ?? null; around; around = aroundOf(around))
    if (around.ownerDocument === document && around.matches('dialog:modal')) return around;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  if (modal) return modal;
  const full = document.fullscreenElement;
  return full && !full.shadowRoot && !full.matches(CHILDLESS) ? full : document.documentElement;
}

function makeHost(parent: Element): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  root.adoptedStyleSheets = sheets();
  parent.append(element);
  return { element, root };
}

/** The element that has the focus, in the innermost open shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Gives the focus back to where it was, if it is still ours to give. */
function focusKeeper(element: HTMLElement): () => void {
  const before = focused();
  return () => {
    if (!holdsFocus(element)) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

/**
 * Shows the card until the reader closes it, which the page's script is told, or until the answer is called or the
 * host's signal is aborted, which it knows.
 */
export function showPopover(host: PopoverHost, words: Words): () => void {
  const { element, root } = makeHost(parentFor(host));
  element.lang = languageOf(words);
  const life = new AbortController();
  const giveBack = focusKeeper(element);
  const remove = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    giveBack();
    render(null, root);
    element.remove();
  };
  const close = (): void => {
    remove();
    host.onClose();
  };
  render(
    <WordsContext.Provider value={words}>
      <PopoverView host={host} onCopy={copyText} onClose={close} />
    </WordsContext.Provider>,
    root,
  );
  element.showPopover();
  const card = root.querySelector('[role=dialog]');
  if (card) followAnchor(host.anchor, { host: element, card }, life.signal);
  const documents = host.anchor.contextElement ? documentsAround(host.anchor.contextElement) : [document];
  listenForKeys(element, root, close, { signal: life.signal, documents });
  closeOnPress(element, host.anchor, close, life.signal);
  if (!host.focus) closeOnLeave(element, host.anchor, close, life.signal);
  host.signal.addEventListener('abort', remove, { signal: life.signal });
  if (host.focus && card instanceof HTMLElement) card.focus({ preventScroll: true });
  return remove;
}
