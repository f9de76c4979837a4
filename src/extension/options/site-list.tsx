/**
 * Site list: sites, each with a word to take it off the list.
 *
 * In:  the sites' hosts; the key of what the word does with a site, for whoever hears it read.
 * Out: a list, empty where there is no site.
 * Limit: it is in the order that it is given.
 */
import { Button } from '../components/button';
import { useWords } from '../components/words-context';

type Props = { sites: readonly string[]; removes: string; onRemove: (site: string) => void };

export function SiteList({ sites, removes, onRemove }: Props) {
  const words = useWords();
  const remove = (site: string) => (): void => {
    onRemove(site);
  };
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          {site}
          <Button
            class="act"
            label={words('remove')}
            aria-label={words(removes, site)}
            onClick={remove(site)}
          />
        </li>
      ))}
    </ul>
  );
}
