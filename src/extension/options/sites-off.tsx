/**
 * Sites off: the sites on which nothing is marked.
 *
 * In:  their hosts; how to read a host out of what was typed.
 * Out: a list to take sites off, and a field to add one; each change is told as the whole list.
 * Limit: a site stands for its subdomains; a part of a site cannot be named.
 */
import { useState } from 'preact/hooks';
import { useWords } from '../components/words-context';
import { SiteList } from './site-list';

/** The bare host of what was typed; undefined where it is none. */
export type SiteOf = (typed: string) => string | undefined;

type Props = { sites: string[]; siteOf: SiteOf; onChange: (sites: string[]) => void };

function AddSite({ siteOf, onAdd }: { siteOf: SiteOf; onAdd: (site: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const site = siteOf(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    onAdd(site);
  };
  return (
    <>
      <form class="add" onSubmit={submit}>
        <input
          class="field"
          aria-label={words('siteToAdd')}
          placeholder="example.com"
          value={typed}
          aria-invalid={wrong}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn">
          {words('switchOff')}
        </button>
      </form>
      {wrong && (
        <p class="soft" role="alert">
          {words('siteWrong')}
        </p>
      )}
    </>
  );
}

export function SitesOff({ sites, siteOf, onChange }: Props) {
  const words = useWords();
  const add = (site: string): void => {
    if (!sites.includes(site)) onChange([...sites, site].sort());
  };
  const remove = (site: string): void => {
    onChange(sites.filter((other) => other !== site));
  };
  return (
    <section>
      <h2>{words('sitesOff')}</h2>
      {sites.length === 0 ? <p class="soft">{words('noSitesOff')}</p> : null}
      <SiteList sites={sites} removes="switchOnAgain" onRemove={remove} />
      <AddSite siteOf={siteOf} onAdd={add} />
    </section>
  );
}
