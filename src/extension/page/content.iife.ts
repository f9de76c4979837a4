/**
 * Content script: the entry in the reader's page. Starts the one instance of this document.
 *
 * In:  the live document.
 * Out: marks and their popover; nothing where no sentence may hold a claim.
 * Limit: the gate alone is bundled here; the engine and the knowledge are the worker's.
 */
import { hasCues } from '../../core/engine/words/cues';
import { livePage } from './page-life';

livePage(document, hasCues);
