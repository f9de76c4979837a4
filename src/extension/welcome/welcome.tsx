/**
 * Welcome: the entry of the page that opens once, after the first installation.
 *
 * In:  the example, the bundled knowledge.
 * Out: its view.
 * Limit: it reads the example itself; the worker need not be awake.
 */
import { readSource } from '../../core/annotation/reading';
import { parseBase } from '../../core/knowledge/open-base';
import { readBaseText } from '../../core/knowledge/base-text';
import { WordsContext } from '../components/words-context';
import { readPackageFile } from '../platform/events';
import { showSurface, startSurface } from '../platform/surface';
import { openPage } from '../platform/tabs';
import { lookUp } from '../platform/words';
import { example } from './example';
import { WelcomeView } from './welcome-view';

const [file] = await Promise.all([readPackageFile('knowledge.jsonl'), startSurface()]);
const source = example();
const reading = readSource(source, parseBase(readBaseText(file)), source.published ?? '');
showSurface(
  <WordsContext.Provider value={lookUp}>
    <WelcomeView
      source={source}
      reading={reading}
      onOptions={() => void openPage('src/extension/options/options.html')}
    />
  </WordsContext.Provider>,
);
