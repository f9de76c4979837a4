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
import { deskFocus, onReadings } from '../platform/readings';
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
  #reading: Reading | null = null;
  #kept: Review[] = [];
  #focus: string | undefined;
  #undo: Undo[] = [];
  #said = '';
  #reviewer = '';

  async look(): Promise<void> {
    if (named === null) this.#tab = (await activeTab())?.id;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const [reading, focus, settings] = await Promise.all([
      this.#tab === undefined ? null : ask('tab:reading', { tabId: this.#tab }).catch(() => null),
      deskFocus(),
      readSettings(),
    ]);
    if (reading?.page.url !== this.#reading?.page.url) this.#undo = [];
    this.#reading = reading;
    this.#reviewer = settings.reviewer;
    this.#focus = focus?.tabId === this.#tab ? focus?.claim : undefined;
    this.#kept = reading ? await reviewsFor(reading.page.url) : [];
    this.#show();
  }

  #reviews(): ReadonlyMap<string, Review> {
    return this.#reading ? joinReviews(this.#reading.claims, this.#kept).joined : new Map<string, Review>();
  }

  async #keep(claim: Claim, change: Change): Promise<void> {
    if (!this.#reading || this.#tab === undefined) return;
    const before = this.#reviews().get(claim.id);
    const now = new Date().toISOString();
    const review = changed(this.#reading, claim, before, change, {
      id: `urn:uuid:${crypto.randomUUID()}`,
      now,
      reviewer: this.#reviewer,
    });
    try {
      await ask('review:put', { review, tabId: this.#tab });
      this.#undo.push({ claim: claim.id, before, after: review.id });
      this.#said = lookUp(
        change.decision === undefined
          ? 'saidNoted'
          : change.decision === 'accepted'
            ? 'saidAccepted'
            : 'saidRejected',
      );
    } catch (error) {
      this.#said = lookUp(
        error instanceof Error && error.message === 'PRIVATE_WINDOW' ? 'saidPrivate' : 'saidNotKept',
      );
    }
    await this.refresh();
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
      onChange: (claim: Claim, change: Change) => void this.#keep(claim, change),
      onUndo: () => void this.#takeBack(),
      onShow: (claim: string) => {
        if (this.#tab !== undefined) void askPage(this.#tab, 'claim:show', { claim }).catch(() => undefined);
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
