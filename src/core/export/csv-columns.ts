/**
 * CSV columns: which there are, in which order, and where each cell comes from.
 *
 * In:  an annotation and its set.
 * Out: a number, a text, or nothing.
 * Limit: columns are only ever added, at the end; docs/exports.md explains each.
 */
import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { toCodePoint } from '../annotation/code-points';
import type { Place, Quantity } from '../engine/claim';

export type Cell = string | number | undefined;

/** `id`: the document's, as text; offsets count UTF-16 units unless told otherwise. */
export type CsvDocument = { id?: string; offsets?: 'utf16' | 'codepoint' };

type Row = Annotation & { set: AnnotationSet; document: CsvDocument };
type Column = [name: string, read: (row: Row) => Cell];

const join = (items: (string | undefined)[] | undefined): Cell =>
  items?.filter((item) => item !== undefined).join('; ');

const places = (list: Place[] | undefined): Cell => join(list?.map(({ code, text }) => code ?? text));

const flag = (value: true | undefined): Cell => (value ? 'yes' : undefined);

const offset = ({ set, document }: Row, value: number): Cell =>
  document.offsets === 'codepoint' ? toCodePoint(set.pairs, value) : value;

const quantityColumns = (prefix: string, of: (row: Row) => Quantity | undefined): Column[] => [
  [`${prefix}value`, (row) => of(row)?.value],
  [`${prefix}unit`, (row) => of(row)?.unit],
  [`${prefix}is`, (row) => of(row)?.is],
  [`${prefix}direction`, (row) => of(row)?.direction],
  [`${prefix}previous`, (row) => of(row)?.previous],
  [`${prefix}max`, (row) => of(row)?.max],
  [`${prefix}approx`, (row) => flag(of(row)?.approx)],
  [`${prefix}bound`, (row) => of(row)?.bound],
  [`${prefix}per`, (row) => of(row)?.per],
];

const DOCUMENT: Column[] = [
  ['document', ({ document, set }) => document.id ?? set.page.url],
  ['url', ({ set }) => set.page.url],
  ['title', ({ set }) => set.page.title],
  ['published', ({ set }) => set.page.published],
  ['annotation', ({ id }) => id],
];

const CLAIM: Column[] = [
  ['claim', ({ claim }) => claim.id],
  ['kind', ({ claim }) => claim.kind],
  ['status', ({ claim }) => claim.status],
  ['measure', ({ claim }) => claim.measure],
  ['basis', ({ claim }) => claim.basis],
  ...quantityColumns('', ({ claim }) => claim.quantity),
  ...quantityColumns('amount_', ({ claim }) => claim.amount),
  ['actor', ({ claim }) => claim.actor?.text],
  ['actor_entity', ({ claim }) => claim.actor?.entity],
  ['actor_inferred', ({ claim }) => flag(claim.actor?.inferred)],
  ['speaker', ({ claim }) => claim.speaker?.text],
  ['speaker_entity', ({ claim }) => claim.speaker?.entity],
  ['speaker_inferred', ({ claim }) => flag(claim.speaker?.inferred)],
  ['reported', ({ claim }) => flag(claim.reported)],
  ['place', ({ claim }) => places(claim.place)],
  ['partner', ({ claim }) => places(claim.partner)],
  ['goods', ({ claim }) => join(claim.goods?.map(({ text }) => text))],
  ['period_from', ({ claim }) => claim.period?.from],
  ['period_to', ({ claim }) => claim.period?.to],
  ['deadline_date', ({ claim }) => claim.deadline?.date],
  ['deadline_duration', ({ claim }) => claim.deadline?.duration],
  ['deadline_inferred', ({ claim }) => flag(claim.deadline?.inferred)],
  ['quote', ({ claim }) => claim.quote],
  ['prefix', ({ claim }) => claim.prefix],
  ['suffix', ({ claim }) => claim.suffix],
  ['start', (row) => offset(row, row.claim.start)],
  ['end', (row) => offset(row, row.claim.end)],
  ['where', ({ claim }) => claim.where],
  ['confidence', ({ claim }) => claim.confidence],
];

const CONTEXT: Column[] = [
  ['record', ({ claim }) => claim.matches?.[0]?.record],
  ['record_type', ({ claim }) => claim.matches?.[0]?.type],
  ['record_pack', ({ claim }) => claim.matches?.[0]?.pack],
  ['record_score', ({ claim }) => claim.matches?.[0]?.score],
  ['record_because', ({ claim }) => join(claim.matches?.[0]?.because.map(({ what }) => what))],
  ['record_title', ({ card }) => card?.record?.title],
  ['as_of', ({ card }) => card?.asOf],
  ['status_then', ({ card }) => card?.record?.statusThen?.status],
  ['status_then_date', ({ card }) => card?.record?.statusThen?.date],
  ['status_now', ({ card }) => card?.record?.statusNow?.status],
  ['status_now_date', ({ card }) => card?.record?.statusNow?.date],
  ['check', ({ card }) => card?.check?.verdict],
  ['check_difference', ({ card }) => card?.check?.difference],
  ['official_value', ({ card }) => card?.check?.official.value],
  ['official_unit', ({ card }) => card?.check?.official.unit],
  ['official_date', ({ card }) => card?.check?.official.date],
  ['official_source', ({ card }) => card?.check?.official.source.url],
];

const REVIEW: Column[] = [
  ['decision', ({ review }) => review?.decision],
  ['reason', ({ review }) => review?.reason],
  ['note', ({ review }) => review?.note],
  ['reviewer', ({ review }) => review?.reviewer],
  ['review_created', ({ review }) => review?.created],
  ['review_modified', ({ review }) => review?.modified],
  ['engine', ({ set }) => set.generator.engine],
  ['knowledge', ({ set }) => set.generator.knowledge],
];

export const CSV_COLUMNS: readonly Column[] = [...DOCUMENT, ...CLAIM, ...CONTEXT, ...REVIEW];
