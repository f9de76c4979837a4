/**
 * Welcome view: what the extension does, shown on an example, and what it does with data.
 *
 * In:  the example with its reading.
 * Out: a page to be read once; a claim that is pressed shows its card.
 * Limit: the example is read by the real engine against the real records, so it says what a page would.
 */
import { useState } from 'preact/hooks';
import type { Reading } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';
import { Button } from '../components/button';
import { ClaimCard } from '../components/claim-card';
import { useWords } from '../components/words-context';
import { AnnotatedText } from './annotated-text';

type Props = { source: SourceText; reading: Reading; onOptions: () => void };

const DOES = ['welcomeFinds', 'welcomeShows', 'welcomeSays', 'welcomeReviews'];
const DATA = ['dataLocal', 'dataNothingKept', 'dataPermissions', 'dataSeen'];
const KEYS: [keys: string, label: string][] = [
  ['Alt Shift J', 'commandNextClaim'],
  ['Alt Shift K', 'commandPreviousClaim'],
  ['Alt Shift O', 'commandOpenClaim'],
];

function Points({ title, keys }: { title: string; keys: string[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words(title)}</h2>
      <ul class="points">
        {keys.map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Example({ source, reading }: Pick<Props, 'source' | 'reading'>) {
  const words = useWords();
  const [chosen, setChosen] = useState(reading.claims[0]?.id);
  const at = reading.claims.findIndex(({ id }) => id === chosen);
  const [claim, card] = [reading.claims[at], reading.cards[at]];
  return (
    <section class="example" aria-label={words('welcomeExample')}>
      <div class="sheet">
        <p class="soft">{words('welcomeTry')}</p>
        <h2>{source.title}</h2>
        <AnnotatedText source={source} claims={reading.claims} chosen={chosen} onChoose={setChosen} />
      </div>
      <div class="beside" aria-live="polite">
        {claim && card && (
          <ClaimCard
            key={claim.id}
            claim={claim}
            card={card}
            place={{ index: at + 1, total: reading.claims.length }}
            headlineId="example-headline"
          />
        )}
      </div>
    </section>
  );
}

function Shortcuts() {
  const words = useWords();
  return (
    <section>
      <h2>{words('keys')}</h2>
      <dl class="shortcuts">
        {KEYS.map(([keys, label]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(label)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function WelcomeView({ source, reading, onOptions }: Props) {
  const words = useWords();
  return (
    <main class="welcome">
      <header>
        <h1>{words('welcomeTitle')}</h1>
        <p class="lead">{words('welcomeLead')}</p>
      </header>
      <Example source={source} reading={reading} />
      <div class="columns">
        <Points title="welcomeDoes" keys={DOES} />
        <Points title="welcomeData" keys={DATA} />
      </div>
      <Shortcuts />
      <Button label={words('options')} onClick={onOptions} />
    </main>
  );
}
