/**
 * Status: what came of it, what the check found, what the sentence itself says; each with the mark beside it.
 *
 * In:  a claim and its card.
 * Out: one line, as data: mark, word, what follows the word, and a tone for its colour.
 * Limit: a status of a pack that we have no word for is shown as the pack wrote it.
 */
import type { Claim, Status } from '../engine/claim';
import type { Card, CardRecord, Check, Dated, Verdict } from '../knowledge/card';
import { formatDate, formatDistance, formatNear, type Length } from './wording-dates';
import { formatPercent, formatQuantity } from './wording-numbers';
import { findRevisions, findSince } from './wording-path';
import { capitalise, decapitalise, type Words } from './wording-words';

/** Colour only supports the word: `good` agreeing or kept, `bad` withdrawn or differing, `kind` the claim's own. */
export type Tone = 'good' | 'bad' | 'kind' | 'plain';

export type StatusLine = { mark: string; word: string; detail?: string; tone: Tone };

type Look = readonly [mark: string, tone: Tone];

/** The statuses of records that have a word of ours, with mark and tone. A map: a pack may call a status `constructor`. */
export const RECORD_STATUS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['made', ['○', 'kind']],
  ['announced', ['○', 'kind']],
  ['reaffirmed', ['○', 'kind']],
  ['threatened', ['○', 'kind']],
  ['conditional', ['○', 'kind']],
  ['in-progress', ['◐', 'kind']],
  ['partly-kept', ['◐', 'kind']],
  ['in-force', ['●', 'kind']],
  ['imposed', ['●', 'kind']],
  ['raised', ['▲', 'kind']],
  ['reduced', ['▼', 'bad']],
  ['lowered', ['▼', 'kind']],
  ['kept', ['✓', 'good']],
  ['broken', ['✕', 'bad']],
  ['scrapped', ['✕', 'bad']],
  ['ended', ['✕', 'plain']],
  ['never-in-force', ['✕', 'plain']],
  ['superseded', ['↷', 'plain']],
  ['unverifiable', ['?', 'plain']],
]);

const VERDICT: Readonly<Record<Verdict, readonly [mark: string, tone: Tone]>> = {
  agrees: ['=', 'good'],
  rounded: ['≈', 'good'],
  differs: ['≠', 'bad'],
  revised: ['↻', 'plain'],
  'other-basis': ['–', 'plain'],
  'not-comparable': ['–', 'plain'],
};

/** As our words are kept: "never in force" of a pack is "never-in-force". */
const statusKey = (status: string): string => status.toLowerCase().replace(/[\s_]+/g, '-');

const statusLook = (status: string): Look | undefined => RECORD_STATUS.get(statusKey(status));

/** "Withdrawn", "Under way", "In force". */
export const formatRecordStatus = (status: string, words: Words): string =>
  statusLook(status)
    ? words(`record_${statusKey(status).replaceAll('-', '_')}`)
    : status.replaceAll('-', ' ');

/** "made 2017, reduced 2021, raised 2025". */
export const formatPath = (path: Dated[], words: Words): string =>
  path
    .map(({ status, date }) =>
      words('statusYear', decapitalise(formatRecordStatus(status, words)), date.slice(0, 4)),
    )
    .join(', ');

/** What the sentence itself does: "withdrawn", "projected". */
export const formatClaimStatus = (status: Status, words: Words): string => words(`claim_${status}`);

/** "19 September 2018, the day before this article". */
function formatDated(date: string, card: Card, words: Words, length?: Length): string {
  const distance = hasDate(card) ? formatDistance(date, card.asOf, words) : '';
  const day = formatDate(date, words, length);
  return distance ? words('dateAndDistance', day, distance) : day;
}

/** Whether `asOf` is the article's date: without one it is the day of reading, and nothing is told against it. */
const hasDate = (card: Card): boolean => !card.problems.includes('NO_PUBLICATION_DATE');

/** What the card is told against, and which part of the page says so: "As of 20 September 2018, by the page’s address." */
export function formatAsOf(card: Card, words: Words): string {
  if (!hasDate(card)) return words('asOfToday');
  const from = card.asOfFrom?.replaceAll('-', '_') ?? 'given';
  return words(`asOf_${from}`, formatDate(card.asOf, words));
}

function recordLine(
  { status, date }: Dated,
  claim: Claim,
  card: Card,
  words: Words,
  length?: Length,
): StatusLine {
  const [mark, tone] = statusLook(status) ?? ['○', 'kind'];
  const word = formatRecordStatus(status, words);
  const path = findRevisions({ status, date }, card);
  // up after down is neither: what matters is told by the whole way
  if (path.length > 1) return { mark: '↕', word: capitalise(formatPath(path, words)), tone: 'kind' };
  if (!/^i(?:n-force|mposed)$/.test(statusKey(status)))
    return { mark, word, tone, detail: formatDated(date, card, words, length) };
  const rate =
    claim.quantity?.unit === 'percent' ? words('atRate', formatPercent(claim.quantity.value, words)) : '';
  return {
    mark,
    word: words(date.length === 10 ? 'inForceFromDay' : 'inForceFrom', formatDate(date, words)),
    tone,
    ...(rate && { detail: rate }),
  };
}

function knownStatus({ statusThen, statusNow }: CardRecord): Dated | undefined {
  return statusThen ?? statusNow;
}

const AGAINST_COMPANY: readonly string[] = ['agrees', 'rounded', 'differs'];

/** Its verdict; a figure that differs is told by percent, but not where the official one is on the other side of zero, or zero. */
function verdictKey({ verdict, difference, official }: Check): string {
  if (verdict !== 'differs') return verdict.replaceAll('-', '_');
  if (official.value === 0) return 'differs_zero';
  return difference < -1 ? 'differs_sign' : 'differs';
}

/** A state's figure beside its country's, and a company's own, which is no official one. */
function detailOf(key: string, { why, official }: Check): string {
  if (key === 'not_comparable' && why === 'place') return '_place';
  return official.unit === 'employees' && AGAINST_COMPANY.includes(key) ? '_company' : '';
}

/** "Agrees", "Differs by 4 %", "Opposite direction", "Other basis, not comparable". */
export function formatVerdict(check: Check, words: Words): StatusLine {
  const [mark, tone] = VERDICT[check.verdict];
  const key = verdictKey(check);
  const size = formatPercent(
    Math.abs(check.difference) * 100,
    words,
    Math.abs(check.difference) < 0.01 ? 1 : 0,
  );
  const year = check.official.date;
  const detail = `${key}${detailOf(key, check)}`;
  return {
    mark,
    tone,
    word: words(`verdict_${key}`, size),
    detail: words(`verdictDetail_${detail}`, formatDate(year, words)),
  };
}

/** What the article states, counted as the figure beside it counts: "about 66,000 employees". */
export const formatStated = ({ stated, official }: Check, words: Words): string =>
  official.unit === 'employees' && stated.unit === 'jobs'
    ? formatQuantity(stated, words, words('noun_employees'))
    : formatQuantity(stated, words);

const ORDINARY: readonly Status[] = ['made', 'stated', 'imposed'];

function sentenceLine(claim: Claim, words: Words): StatusLine | null {
  if (ORDINARY.includes(claim.status)) return null;
  return {
    mark: '›',
    word: words(`claimLine_${claim.status}`),
    detail: words('asThisPageSays'),
    tone: 'kind',
  };
}

/**
 * The one line under the headline: the record's status as of the article, else the check's verdict, else what the
 * sentence itself does where that is more than saying it. Null where there is nothing to add.
 */
export function formatStatus(claim: Claim, card: Card, words: Words, length?: Length): StatusLine | null {
  const status = card.record && card.record.type !== 'recurrent' ? knownStatus(card.record) : undefined;
  if (status) return recordLine(status, claim, card, words, length);
  if (card.check) return formatVerdict(card.check, words);
  return sentenceLine(claim, words);
}

/**
 * What has become of it since the article, where that is something else: "Since then: broken, March 2020", "Since then:
 * reduced 2021, raised 2025".
 */
export function formatSince(card: Card, words: Words): string | null {
  const { statusNow: now, statusThen: then } = card.record ?? {};
  if (!now || !then) return null;
  const word = decapitalise(formatRecordStatus(now.status, words));
  const path = findSince(then, now, card);
  if (path.every(({ status }) => status === then.status)) return null;
  return path.length > 1
    ? words('sinceThenPath', formatPath(path, words))
    : words('sinceThenStatus', word, formatNear(now.date, card.asOf, words));
}
