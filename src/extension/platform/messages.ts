/**
 * Messages: the one protocol between page, worker and the extension's own pages.
 *
 * Each request names its addressee; each is safe to repeat, because a worker may die before it answers.
 * Replies are `{ok, value}` or `{ok, problem}`; a problem is a code of ours, never a stack.
 * Limit: types and one bound only; what comes from a page is checked by message-schemas.ts, in the worker.
 */
import type { Reading, Review } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';
import type { PackProblem } from '../../core/knowledge/packs/pack-problems';

/** A pack as it is listed; `unreadable`: this release cannot read it, and it is not used. */
export type PackSummary = {
  id: string;
  name: string;
  version?: string;
  records: number;
  on: boolean;
  unreadable?: true;
};
export type PackReport = { installed: PackSummary; replaced: boolean } | { problems: PackProblem[] };

/** What the page, the popup, the desk and the popover ask of the worker. */
export type WorkerProtocol = {
  /**
   * From the reading script: read this text. With claims the worker injects the popover, unless `popover` says that it
   * is there or coming. A `glance` is at a part of the page: what is found is neither kept nor counted.
   */
  'page:read': { request: { page: SourceText; popover?: boolean; glance?: boolean }; reply: Reading };
  /** From the scout: a paragraph of this page may state a claim; the worker puts the reading script there. False if it cannot. */
  'page:promising': { request: null; reply: boolean };
  /** From popup and desk: the reading of what a tab shows now, or null where there is none. */
  'tab:reading': { request: { tabId: number }; reply: Reading | null };
  /** From the popup, in a click: run the reading script in a tab of a site that is not on the list; false if refused. */
  'tab:read': { request: { tabId: number }; reply: boolean };
  /** From the popover: open the desk, on this claim if one is named. */
  'desk:open': { request: { claim?: string }; reply: boolean };
  /** Keep a review; acknowledged once it is on disk. `tabId` tells whose page it is about, where the sender is no page. */
  'review:put': { request: { review: Review; tabId?: number }; reply: boolean };
  /** From the options page alone, as are the next three. The packs that are installed. */
  'pack:list': { request: null; reply: PackSummary[] };
  /** Read a pack's file and keep it whole, in place of one with its id, or say why not. */
  'pack:install': { request: { file: string; text: string }; reply: PackReport };
  'pack:switch': { request: { id: string; on: boolean }; reply: PackSummary[] };
  'pack:remove': { request: { id: string }; reply: PackSummary[] };
};

/** Characters of one document's text; the worker refuses a longer one. */
export const TEXT_MAX = 12_000_000;

/** What a page's reading script says of itself. */
export type PageState = {
  /** The address as it stands now, without its fragment. */
  address: string;
  /** How many claims are marked, by the reader's settings. */
  marked: number;
  /** The sites of frames inside the page that cannot be read from it. */
  unreadFrames: string[];
  /** Why nothing is marked, where there is a reason. */
  off?:
    'switched-off' | 'site-switched-off' | 'opted-out' | 'not-english' | 'no-cues' | 'too-long' | 'failed';
};

/** What the worker, the popup and the desk ask of a page. */
export type PageProtocol = {
  /** Scroll to a claim and open its popover. */
  'claim:show': { request: { claim: string }; reply: boolean };
  'claim:next': { request: null; reply: boolean };
  'claim:previous': { request: null; reply: boolean };
  'claim:open': { request: null; reply: boolean };
  'page:state': { request: null; reply: PageState };
  /** What is known has changed: ask the worker anew. */
  'page:again': { request: null; reply: boolean };
};

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: string };

/** `RETIRED`: the extension was updated or removed under this page. `WORKER_LOST`: no answer after all tries. */
export type Problem =
  'RETIRED' | 'WORKER_LOST' | 'BAD_REQUEST' | 'NOT_ALLOWED' | 'PRIVATE_WINDOW' | 'NO_KNOWLEDGE' | 'FAILED';
