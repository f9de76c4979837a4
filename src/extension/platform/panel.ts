/**
 * Panel: opens the desk beside the page: Chromium's side panel, Firefox's sidebar, or a tab where neither will.
 *
 * In:  a window, read before the user's click; both browsers refuse after anything was awaited in the handler.
 * Out: whether the desk is open.
 * Limit: a click inside a page is no gesture to Firefox's sidebar, so from there the desk comes as a tab.
 */
import { api } from './browser';

const DESK_PAGE = 'src/extension/desk/desk.html';

function openBeside(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = api();
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('FAILED'));
}

/** To be called first thing in a click's handler. `query` goes to the tab only, for a desk that has no page beside it. */
export async function openDesk(windowId: number, query = ''): Promise<boolean> {
  try {
    await openBeside(windowId);
  } catch {
    await api().tabs.create({ url: api().runtime.getURL(DESK_PAGE + query), windowId });
  }
  return true;
}
