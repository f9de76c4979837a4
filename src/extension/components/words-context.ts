/**
 * Words for components: handed down once by whoever renders a surface.
 *
 * In:  the words of the reader's language.
 * Out: a context and its hook.
 * Limit: without a provider a component shows keys, so that the gap is seen at once.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../core/export/wording-words';

export const WordsContext = createContext<Words>((key) => key);

export const useWords = (): Words => useContext(WordsContext);
