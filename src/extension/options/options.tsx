/**
 * Options: the entry of the options page.
 *
 * In:  settings and reviews as they are kept.
 * Out: its view; each change is kept at once and shown when it is.
 * Limit: all reviews of all pages are taken away as JSON Lines, one page a line.
 */
import type { AnnotationSet, Review } from '../../core/annotation/annotation';
import { ENGINE_VERSION } from '../../core/engine/version';
import { exportFile } from '../../core/export/export-file';
import { WordsContext } from '../components/words-context';
import { allReviews, deleteReview, onReviews } from '../library/review-store';
import { grantedSites, requestSite, revokeSite } from '../platform/granted-sites';
import { saveFile } from '../platform/save';
import { onSettings, readSettings, writeSettings } from '../platform/settings';
import { siteOf } from '../platform/site';
import { showSurface, startSurface } from '../platform/surface';
import { lookUp } from '../platform/words';
import { OptionsView } from './options-view';
import { listed, packsAtWork, type PackState } from './packs-at-work';

/** The reviews of each page as a set of annotations, the claim as it was when it was reviewed. */
function setsOf(reviews: Review[], created: string): AnnotationSet[] {
  const pages = new Map<string, Review[]>();
  for (const review of reviews) pages.set(review.page.url, [...(pages.get(review.page.url) ?? []), review]);
  return [...pages.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const annotations = list.map((review) => ({ id: review.id, claim: review.claim, review }));
    return [{ page: first.page, generator: { engine: ENGINE_VERSION, knowledge: '' }, created, annotations }];
  });
}

async function exportAll(): Promise<void> {
  const created = new Date().toISOString();
  const files = setsOf(await allReviews(), created).map((set) => exportFile(set, 'jsonl', lookUp));
  const [first] = files;
  if (first)
    saveFile({
      ...first,
      name: `reviews-${created.slice(0, 10)}.jsonl`,
      text: files.map(({ text }) => text).join(''),
    });
}

async function deleteAll(): Promise<void> {
  for (const { id } of await allReviews()) await deleteReview(id);
}

let packState: PackState = { packs: [], news: undefined };
const packActions = packsAtWork((state) => {
  packState = state;
  void show();
});

async function show(): Promise<void> {
  const [settings, reviews, granted] = await Promise.all([readSettings(), allReviews(), grantedSites()]);
  const actions = {
    onChange: (changes: Parameters<typeof writeSettings>[0]) => void writeSettings(changes),
    siteOf: (typed: string) => siteOf(typed.includes('://') ? typed.trim() : `https://${typed.trim()}`),
    // asked for in the click itself: a gesture does not last over a wait
    onAllSites: (on: boolean) => void (on ? requestSite('all') : revokeSite('all')).then(show),
    onRevoke: (site: string) => void revokeSite(site).then(show),
    onExport: () => void exportAll(),
    onDelete: () => void deleteAll(),
  };
  showSurface(
    <WordsContext.Provider value={lookUp}>
      <OptionsView
        settings={settings}
        granted={granted}
        reviews={reviews.length}
        knowledge={lookUp('engineVersion', ENGINE_VERSION)}
        actions={actions}
        packs={{ ...packState, actions: packActions }}
      />
    </WordsContext.Provider>,
  );
}

await startSurface();
packState = { packs: await listed(), news: undefined };
await show();
const life = new AbortController();
onSettings(() => void show(), life.signal);
onReviews(() => void show(), life.signal);
