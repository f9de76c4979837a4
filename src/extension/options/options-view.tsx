/**
 * Options view: what is marked, where, and who reviews.
 *
 * In:  the settings, what is kept, what the page can do.
 * Out: a form that keeps each change at once.
 * Limit: sites are switched off here and on again; other sites are let in from the popup, on a page.
 */
import type { ComponentProps } from 'preact';
import { useWords } from '../components/words-context';
import type { Granted } from '../platform/granted-sites';
import type { Settings } from '../platform/settings';
import { MarksSection } from './marks-section';
import { OtherSites } from './other-sites';
import { PackSection } from './pack-section';
import { ReviewsSection } from './reviews-section';
import { SitesOff, type SiteOf } from './sites-off';

export type OptionsActions = {
  onChange: (changes: Partial<Settings>) => void;
  onAllSites: (on: boolean) => void;
  onRevoke: (site: string) => void;
  siteOf: SiteOf;
  onExport: () => void;
  onDelete: () => void;
};

type Props = {
  settings: Settings;
  granted: Granted;
  reviews: number;
  knowledge: string;
  actions: OptionsActions;
  packs: ComponentProps<typeof PackSection>;
};

export function OptionsView({ settings, granted, reviews, knowledge, actions, packs }: Props) {
  const words = useWords();
  const { onChange, onAllSites, onRevoke, siteOf, onExport, onDelete } = actions;
  const switchOff = (sitesOff: string[]): void => {
    onChange({ sitesOff });
  };
  const rename = (reviewer: string): void => {
    onChange({ reviewer });
  };
  return (
    <main class="options">
      <h1>{words('optionsTitle')}</h1>
      <MarksSection settings={settings} onChange={onChange} />
      <SitesOff sites={settings.sitesOff} siteOf={siteOf} onChange={switchOff} />
      <PackSection {...packs} />
      <OtherSites granted={granted} onAll={onAllSites} onRemove={onRevoke} />
      <ReviewsSection
        reviewer={settings.reviewer}
        reviews={reviews}
        onRename={rename}
        onExport={onExport}
        onDelete={onDelete}
      />
      <p class="soft">{knowledge}</p>
    </main>
  );
}
