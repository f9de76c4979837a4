/**
 * Other sites: which pages beyond the bundled list are read, and the way to give them back.
 *
 * In:  what is granted, and how to ask and to give back.
 * Out: a switch for all sites and a list of single ones.
 * Limit: a single site is let in from the popup, on one of its pages, where one sees what one allows.
 */
import { Switch } from '../components/switch';
import { useWords } from '../components/words-context';
import type { Granted } from '../platform/granted-sites';
import { SiteList } from './site-list';

type Props = { granted: Granted; onAll: (on: boolean) => void; onRemove: (site: string) => void };

export function OtherSites({ granted, onAll, onRemove }: Props) {
  const words = useWords();
  return (
    <section>
      <h2>{words('otherSites')}</h2>
      <p class="soft">{words('otherSitesWhy')}</p>
      <Switch label={words('readAllSites')} on={granted.all} onChange={onAll} />
      <SiteList sites={granted.sites} removes="stopReading" onRemove={onRemove} />
    </section>
  );
}
