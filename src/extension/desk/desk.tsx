/**
 * Desk: the entry of side panel, sidebar and tab.
 *
 * In:  the tab in front, or the one that the address names; what is kept of its page.
 * Out: its view, kept true when the tab, its reading or a review changes.
 * Limit: nothing is kept of a page in a private window; the desk says so.
 */
import { makeAnnotationSet } from '../../core/annotation/annotation-set';
import type { Reading, Review } from '../../core/annotation/annotation';
import { joinReviews } from '../../core/annotation/reviews';
import type { Claim } from '../../core/engine/claim';
import { exportFile, type ExportFormat } from '../../core/export/export-file';
import { WordsContext } from '../components/words-context';
import { deleteReview, onReviews, putReview, reviewsFor } from '../library/review-store';
import { ask, askPage } from '../platform/messenger';
import { deskFocus, onReadings, type DeskFocus } from '../platform/readings';
import { saveFile } from '../platform/save';
import { onSettings, readSettings } from '../platform/settings';
import { showSurface, startSurface } from '../platform/surface';
import { activeTab, onTabChange } from '../platform/tabs';
import { lookUp } from '../platform/words';
import { changed, type Change, type Undo } from './desk-state';
import { DeskView } from './desk-view';

const named = new URLSearchParams(location.search).get('tab');

class Desk {
  #tab = named === null ? undefined : Number(named);
  #turn = 0;
  /** The tab whose reading is shown: the tab in front may be another by now. */
  #shownTab: number | undefined;
  #reading: Reading | null = null;
  #kept: Review[] = [];
  #focus: DeskFocus | undefined;
  #undo: Undo[] = [];
  #said = '';
  #reviewer = '';

  async look(): Promise<void> {
    if (named === null) this.#tab = (await activeTab())?.id;
    await this.refresh();
  }

  /** What a later call finds counts, whichever answers first. */
  async refresh(): Promise<void> {
    const [tab, turn] = [this.#tab, (this.#turn += 1)];
    const [reading, focus, settings] = await Promise.all([
      tab === undefined ? null : ask('tab:reading', { tabId: tab }).catch(() => null),
      deskFocus(),
      readSettings(),
    ]);
    const kept = reading ? await reviewsFor(reading.page.url) : [];
    if (turn !== this.#turn) return;
    if (reading?.page.url !== this.#reading?.page.url) this.#undo = [];
    [this.#shownTab, this.#reading, this.#kept] = [tab, reading, kept];
    this.#reviewer = settings.reviewer;
    this.#focus = focus?.tabId === tab ? focus : undefined;
    this.#show();
  }

  #reviews(): ReadonlyMap<string, Review> {
    return this.#reading ? joinReviews(this.#reading.claims, this.#kept).joined : new Map<string, Review>();
  }

  /** Resolves true once the change is kept. */
  async #keep(claim: Claim, change: Change): Promise<boolean> {
    const tabId = this.#shownTab;
    if (!this.#reading || tabId === undefined) return false;
    const before = this.#reviews().get(claim.id);
    const now = new Date().toISOString();
    const review = changed(this.#reading, claim, before, change, {
      id: `urn:uuid:${crypto.randomUUID()}`,
      now,
      reviewer: this.#reviewer,
    });
    let isKept = true;
    try {
      await ask('review:put', { review, tabId });
      this.#undo.push({ claim: claim.id, before, after: review.id });
      this.#said = lookUp(
        change.decision === undefined
          ? 'saidNoted'
          : change.decision === 'accepted'
            ? 'saidAccepted'
            : 'saidRejected',
      );
    } catch (error) {
      isKept = false;
      this.#said = lookUp(
        error instanceof Error && error.message === 'PRIVATE_WINDOW' ? 'saidPrivate' : 'saidNotKept',
      );
    }
    await this.refresh();
    return isKept;
  }

  async #takeBack(): Promise<void> {
    const step = this.#undo.pop();
    if (!step) return;
    await (step.before ? putReview(step.before) : deleteReview(step.after));
    this.#said = lookUp('saidUndone');
    await this.refresh();
  }

  #export(format: ExportFormat): void {
    if (this.#reading)
      saveFile(
        exportFile(makeAnnotationSet(this.#reading, this.#kept, new Date().toISOString()), format, lookUp),
      );
  }

  #show(): void {
    const actions = {
      onChange: (claim: Claim, change: Change) => this.#keep(claim, change),
      onUndo: () => void this.#takeBack(),
      onShow: (claim: string) => {
        if (this.#shownTab !== undefined)
          void askPage(this.#shownTab, 'claim:show', { claim }).catch(() => undefined);
      },
      onExport: (format: ExportFormat) => {
        this.#export(format);
      },
      onCopy: (text: string) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    };
    showSurface(
      <WordsContext.Provider value={lookUp}>
        <DeskView
          reading={this.#reading}
          reviews={this.#reviews()}
          focus={this.#focus}
          canUndo={this.#undo.length > 0}
          said={this.#said}
          actions={actions}
        />
      </WordsContext.Provider>,
    );
  }
}

await startSurface();
const desk = new Desk();
const life = new AbortController();
await desk.look();
onTabChange(() => void desk.look(), life.signal);
onReadings(() => void desk.refresh(), life.signal);
onReviews(() => void desk.refresh(), life.signal);
onSettings(() => void desk.refresh(), life.signal);
