/**
 * The browser's extension interface, typed once; the rest of platform reads it from here and nobody else does.
 *
 * Both browsers have `browser` themselves in the versions that the manifest asks for, so only the types of
 * webextension-polyfill are used and none of its code is shipped.
 * Limit: what one browser alone has is optional here (`sidePanel`, `sidebarAction`, `runtime` in an orphaned script).
 */
import type Browser from 'webextension-polyfill';

type Own = 'runtime' | 'sidebarAction';

/** `sidePanel` is Chromium's, `sidebarAction` Firefox's; `runtime` loses its `id` when the extension goes. */
export type BrowserApi = Omit<typeof Browser, Own> & {
  runtime: Omit<typeof Browser.runtime, 'id'> & { id?: string };
  sidebarAction?: typeof Browser.sidebarAction;
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
};
export type Sender = Browser.Runtime.MessageSender;
export type Tab = Browser.Tabs.Tab;

declare global {
  var browser: BrowserApi;
}

/** The interface itself, read at each use: in tests it is a double that comes and goes. */
export const api = (): BrowserApi => globalThis.browser;
