/**
 * Popup view: what was found on the page at hand, and the switches.
 *
 * In:  the page's state and reading, and what the popup can do.
 * Out: count, list, switches, ways on.
 * Limit: shows claims in the order of the page; it does not filter or review.
 */
import type { Reading } from '../../core/annotation/annotation';
import { KINDS } from '../../core/engine/claim';
import type { ExportFormat } from '../../core/export/export-file';
import { formatList, plural } from '../../core/export/wording-words';
import { Button } from '../components/button';
import { ClaimRow } from '../components/claim-row';
import { ExportMenu } from '../components/export-menu';
import { PageLine } from '../components/page-line';
import { Switch } from '../components/switch';
import { useWords } from '../components/words-context';

export type PopupState = {
  reading: Reading | null;
  /** The site's bare host; undefined where the page is no web page or may not be read. */
  site: string | undefined;
  siteOn: boolean;
  enabled: boolean;
  /** Why nothing is shown: a key of the words. */
  reason?: string;
  /** The page can be read once, by this click. */
  canRead: boolean;
  /** Sites whose frames stand in the page and cannot be read from it. */
  unreadFrames: string[];
};

export type PopupActions = {
  onShow: (claim: string) => void;
  onSite: (on: boolean) => void;
  onEnabled: (on: boolean) => void;
  onRead: () => void;
  /** Asks for the site for good; offered where it can be read at all. */
  onAlways: (site: string) => void;
  onDesk: () => void;
  onOptions: () => void;
  onExport: (format: ExportFormat) => void;
};

/** The one reason that is a finding. */
const NOTHING_FOUND = 'noClaims';

/** "5 pledges, 2 jobs figures …" for the kinds that there are. */
function Kinds({ reading }: { reading: Reading }) {
  const words = useWords();
  const counts = KINDS.map((kind) => ({
    kind,
    count: reading.claims.filter((claim) => claim.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul class="kinds">
      {counts.map(({ kind, count }) => (
        <li key={kind} class={`kind-${kind}`}>
          <span class="swatch" />
          {plural(words, `count_${kind}`, count)}
        </li>
      ))}
    </ul>
  );
}

function Found({ reading, onShow }: { reading: Reading; onShow: (claim: string) => void }) {
  const words = useWords();
  return (
    <section class="found" aria-label={words('claimsOnPage')}>
      <ol class="rows">
        {reading.claims.map((claim, index) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            card={reading.cards[index]}
            state={String(index + 1)}
            onOpen={() => {
              onShow(claim.id);
            }}
          />
        ))}
      </ol>
    </section>
  );
}

type NothingProps = Pick<PopupState, 'site' | 'canRead'> & { reason: string } & Pick<
    PopupActions,
    'onRead' | 'onAlways'
  >;

function Nothing({ reason, site, canRead, onRead, onAlways }: NothingProps) {
  const words = useWords();
  return (
    <div class="empty">
      <p>{words(reason)}</p>
      {canRead && <Button class="btn main" label={words('readThisPage')} onClick={onRead} />}
      {canRead && site !== undefined && (
        <Button
          label={words('readSiteAlways', site)}
          onClick={() => {
            onAlways(site);
          }}
        />
      )}
    </div>
  );
}

type PartProps = { state: PopupState; actions: PopupActions };

function Switches({ state: { site, siteOn, enabled }, actions }: PartProps) {
  const words = useWords();
  return (
    <div class="bar-row switches">
      {site !== undefined && (
        <Switch
          label={words('marksOnSite', site)}
          on={siteOn && enabled}
          disabled={!enabled}
          onChange={actions.onSite}
        />
      )}
      <Switch label={words('marksEverywhere')} on={enabled} onChange={actions.onEnabled} />
    </div>
  );
}

function PopupFoot({ found, actions }: { found: boolean; actions: PopupActions }) {
  const words = useWords();
  return (
    <footer class="bar-row foot">
      <Button class="act" label={words('desk')} onClick={actions.onDesk} />
      {found && <ExportMenu onExport={actions.onExport} />}
      <Button class="act end" label={words('options')} onClick={actions.onOptions} />
    </footer>
  );
}

/** What was found, or why nothing is shown. */
function PopupBody({ state, actions }: PartProps) {
  const { reading, site, reason = NOTHING_FOUND, canRead } = state;
  const { onShow, onRead, onAlways } = actions;
  return reading && reading.claims.length > 0 ? (
    <Found reading={reading} onShow={onShow} />
  ) : (
    <Nothing reason={reason} site={site} canRead={canRead} onRead={onRead} onAlways={onAlways} />
  );
}

export function PopupView({ state, actions }: PartProps) {
  const words = useWords();
  const { reading, reason, unreadFrames } = state;
  const count = reading?.claims.length ?? 0;
  const isRead = count > 0 || reason === undefined || reason === NOTHING_FOUND;
  return (
    <main class="popup">
      <header class="head">
        {/* nothing is counted where nothing was read */}
        <h1>{isRead ? plural(words, 'claimsFound', count) : words('notRead')}</h1>
        {reading && count > 0 && <PageLine reading={reading} />}
        {reading && count > 0 && <Kinds reading={reading} />}
      </header>
      <PopupBody state={state} actions={actions} />
      {unreadFrames.length > 0 && (
        <p class="bar-row soft">{words('framesNotRead', formatList(unreadFrames, words))}</p>
      )}
      <Switches state={state} actions={actions} />
      <PopupFoot found={count > 0} actions={actions} />
    </main>
  );
}
