/**
 * Message schemas: what the worker accepts from a page, checked field by field.
 *
 * In:  anything; a page's process may be in hostile hands.
 * Out: typed requests of messages.ts, or undefined.
 * Limit: in the worker's bundle only; what the worker answers is typed at its source.
 */
import * as v from 'valibot';
import { NOTE_MAX, REJECT_REASONS, type Review } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';
import { PACK_BOUNDS } from '../../core/knowledge/packs/pack-schema';
import { FORMS } from '../../core/knowledge/schema-parts';
import { claimSchema, span, where, word } from './claim-schema';
import { TEXT_MAX, type WorkerProtocol } from './messages';

const maybe = v.exactOptional;

const sourceSchema: v.GenericSchema<unknown, SourceText> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(TEXT_MAX)),
    blocks: v.array(v.object({ ...span, where: maybe(where) })),
    published: maybe(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
    publishedFrom: maybe(v.picklist(['json-ld', 'meta', 'time', 'address'])),
    url: maybe(word),
    title: maybe(word),
    language: maybe(word),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(
        ({ start, end }, index) =>
          start <= end && end <= text.length && start >= (blocks[index - 1]?.end ?? 0),
      ),
    'blocks in order, inside the text',
  ),
);

const time = v.pipe(v.string(), v.isoTimestamp());
const reviewSchema: v.GenericSchema<unknown, Review> = v.object({
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  page: v.object({ url: word, title: maybe(word), published: maybe(word), language: maybe(word) }),
  claim: claimSchema,
  decision: maybe(v.picklist(['accepted', 'rejected'])),
  reason: maybe(v.picklist(REJECT_REASONS)),
  note: maybe(v.pipe(v.string(), v.maxLength(NOTE_MAX))),
  reviewer: maybe(word),
  created: time,
  modified: time,
});

/** A pack's id; whatever else was stored under is not ours. */
const packId = v.pipe(v.string(), v.regex(FORMS.id), v.maxLength(40));

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

type Schemas = { [T in keyof WorkerProtocol]: v.GenericSchema<unknown, WorkerProtocol[T]['request']> };

const SCHEMAS: Schemas = {
  'page:read': v.object({ page: sourceSchema, popover: maybe(v.boolean()), glance: maybe(v.boolean()) }),
  'page:promising': v.null(),
  'tab:reading': v.object({ tabId }),
  'tab:read': v.object({ tabId }),
  'desk:open': v.object({ claim: maybe(word) }),
  'pack:list': v.null(),
  'pack:install': v.object({
    file: v.pipe(v.string(), v.maxLength(100)),
    text: v.pipe(v.string(), v.maxLength(PACK_BOUNDS.characters)),
  }),
  'pack:switch': v.object({ id: packId, on: v.boolean() }),
  'pack:remove': v.object({ id: packId }),
  'review:put': v.object({ review: reviewSchema, tabId: maybe(tabId) }),
};

/** A request of this type, or undefined where it does not fit. Synchronous, so that a gesture is still one afterwards. */
export function parseRequest<T extends keyof WorkerProtocol>(
  type: T,
  request: unknown,
): WorkerProtocol[T]['request'] | undefined {
  const result = v.safeParse(SCHEMAS[type], request);
  return result.success ? result.output : undefined;
}
