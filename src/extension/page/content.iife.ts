/**
 * Reading script: the entry in a page that may state claims. Starts the one instance of this document.
 *
 * In:  the live document.
 * Out: marks and their popover; nothing where no sentence may hold a claim.
 * Limit: the gate alone is bundled here; the engine and the knowledge are the worker's.
 */
import { mayHoldCues } from '../../core/engine/words/cue-search';
import { livePage } from './page-life';

livePage(document, mayHoldCues);
