/**
 * Scout script: the entry in every page that is read by itself. Looks whether there is anything to read at all.
 *
 * In:  the live document.
 * Out: one message to the worker, which then sends the reading script (content.iife.ts); nothing in the page itself.
 * Limit: neither settings nor the page's language are asked here: whoever comes asks them.
 */
import { scoutPage } from './scout';

scoutPage(document);
