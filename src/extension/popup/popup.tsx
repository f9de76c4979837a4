/**
 * Popup: the entry of the toolbar's popup.
 *
 * In:  the tab in front.
 * Out: its view, kept true while it is open.
 * Limit: what a click must do inside its gesture (opening the desk) is done first thing, with what was read on loading.
 */
import { makeAnnotationSet } from '../../core/annotation/annotation-set';
import { exportFile, type ExportFormat } from '../../core/export/export-file';
import { WordsContext } from '../components/words-context';
import { reviewsFor } from '../library/review-store';
import { isReadByItself, requestSite } from '../platform/granted-sites';
import { ask, askPage } from '../platform/messenger';
import type { PageState } from '../platform/messages';
import { openDesk } from '../platform/panel';
import { onReadings } from '../platform/readings';
import { saveFile } from '../platform/save';
import { readSettings, whyOff, writeSettings, type Settings } from '../platform/settings';
import { siteOf } from '../platform/site';
import { showSurface, startSurface } from '../platform/surface';
import { activeTab, openPage, tabNumbered } from '../platform/tabs';
import { lookUp } from '../platform/words';
import { PopupView, type PopupActions, type PopupState } from './popup-view';

const OPTIONS = 'src/extension/options/options.html';

type Tab = { id: number; windowId: number; url: string | undefined };

const reasonOf = (page: PageState | undefined, off: PageState['off']): string => {
  const why = off ?? (page ? page.off : 'not-read');
  return why === undefined || why === 'no-cues' ? 'noClaims' : `why_${why.replaceAll('-', '_')}`;
};

const pageState = ({ id }: Tab): Promise<PageState | undefined> =>
  askPage(id, 'page:state', null).catch(() => undefined);

/** Where the scout alone was, having found nothing, the page is read now: its language and its frames are known then. */
async function readState(tab: Tab, settings: Settings): Promise<PageState | undefined> {
  const state = await pageState(tab);
  const isOff = tab.url !== undefined && whyOff(settings, siteOf(tab.url)) !== undefined;
  if (state || isOff || !(await isReadByItself(tab.url))) return state;
  await ask('tab:read', { tabId: tab.id }).catch(() => false);
  return pageState(tab);
}

async function stateOf(tab: Tab, settings: Settings): Promise<PopupState> {
  const page = await readState(tab, settings);
  const address = page?.address ?? tab.url;
  const site = address === undefined ? undefined : siteOf(address);
  const off = whyOff(settings, site);
  const reading = off ? null : await ask('tab:reading', { tabId: tab.id }).catch(() => null);
  return {
    reading,
    site,
    siteOn: off === undefined,
    enabled: settings.enabled,
    reason: reasonOf(page, off),
    canRead: !page && off === undefined,
    unreadFrames: page?.unreadFrames ?? [],
  };
}

async function exportPage({ reading }: PopupState, format: ExportFormat): Promise<void> {
  if (!reading) return;
  const set = makeAnnotationSet(reading, await reviewsFor(reading.page.url), new Date().toISOString());
  saveFile(exportFile(set, format, lookUp));
}

async function setSite(site: string | undefined, on: boolean): Promise<void> {
  if (site === undefined) return;
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((listed) => site !== listed && !site.endsWith(`.${listed}`));
  await writeSettings({ sitesOff: on ? others : [...others, site] });
}

class Popup {
  readonly #tab: Tab;
  #state: PopupState | undefined;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  async refresh(): Promise<void> {
    this.#state = await stateOf(this.#tab, await readSettings());
    showSurface(
      <WordsContext.Provider value={lookUp}>
        <PopupView state={this.#state} actions={this.#actions(this.#state)} />
      </WordsContext.Provider>,
    );
  }

  #later(work: Promise<unknown>): void {
    void work.catch(() => undefined).then(() => this.refresh());
  }

  #actions(state: PopupState): PopupActions {
    const { id, windowId } = this.#tab;
    return {
      onShow: (claim) =>
        void askPage(id, 'claim:show', { claim }).then(() => {
          close();
        }),
      onSite: (on) => {
        this.#later(setSite(state.site, on));
      },
      onEnabled: (enabled) => {
        this.#later(writeSettings({ enabled }));
      },
      onRead: () => {
        this.#later(ask('tab:read', { tabId: id }));
      },
      onAlways: (site) => {
        this.#later(requestSite(site));
      },
      onDesk: () => void openDesk(windowId, `?tab=${String(id)}`),
      onOptions: () => void openPage(OPTIONS),
      onExport: (format) => void exportPage(state, format),
    };
  }
}

/** Opened as a page of its own, the popup is told its tab by its address. */
const named = new URLSearchParams(location.search).get('tab');
const [tab] = await Promise.all([named === null ? activeTab() : tabNumbered(Number(named)), startSurface()]);
if (tab?.id !== undefined && tab.windowId !== undefined) {
  const popup = new Popup({ id: tab.id, windowId: tab.windowId, url: tab.url });
  await popup.refresh();
  onReadings((changed) => {
    if (changed === tab.id) void popup.refresh();
  }, new AbortController().signal);
}
