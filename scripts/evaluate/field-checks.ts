/**
 * Field checks: whether a claim that hits a label is also right about status, value, names and places.
 *
 * In:  a label and the claim that hits it.
 * Out: for each field true or false, or null where the label does not say.
 * Limit: names and places agree where they share a word: labels are terser than records.
 */
import type { Claim, Mention, Place } from '../../src/core/engine/claim';
import type { LabelledClaim } from './label-lines';
import { COUNTRY_WORDS, STATE_NAMES } from './place-words';

type Check = (label: LabelledClaim, claim: Claim) => boolean | null;

const JOBS = new Set(['jobs', 'workers', 'employees', 'people', 'positions', 'hires', 'job']);
const unitOf = (unit = ''): string => (JOBS.has(unit.toLowerCase()) ? 'jobs' : unit.toLowerCase());

/** Whether `said` is what the label says or one of its other readings; null where it says none. */
function isOneOf(said: string | undefined, label: string | undefined, also: string[] = []): boolean | null {
  const wanted = [label, ...also].filter((word) => word !== undefined && word !== '');
  return wanted.length > 0 ? wanted.includes(said) : null;
}

const numberOf = ({ quantity, amount }: LabelledClaim | Claim) => quantity ?? amount;

function isValueRight(label: LabelledClaim, { quantity, amount }: Claim): boolean | null {
  const wanted = numberOf(label);
  const value = wanted?.value;
  if (value === undefined) return null;
  const unit = unitOf(wanted?.unit);
  // one in three is 33.3 to one reader and 33.33 to another
  const near = (unit === 'percent' ? 2e-3 : 1e-6) * Math.max(1, Math.abs(value));
  return [quantity, amount].some(
    (found) => found && unitOf(found.unit) === unit && Math.abs(found.value - value) <= near,
  );
}

const TOO_COMMON = new Set(['the', 'of', 'and', 'for']);

/** The words that a name is known by: lower case, without signs at their ends and possessive endings. */
function wordsOf(text: string): Set<string> {
  const parts = text.toLowerCase().replaceAll('-', ' ').split(/\s+/);
  const words = parts
    .filter((part) => part.length > 1)
    .map((part) => part.replace(/^[.,;:’'"()]+|[.,;:’'"()]+$/g, '').replace(/[’']s$/, ''));
  return new Set(words.filter((word) => !TOO_COMMON.has(word)));
}

const shareOne = (a: Set<string>, b: Set<string>): boolean => [...a].some((word) => b.has(word));

function isNameRight(names: (string | undefined)[], found: Mention | undefined): boolean | null {
  const wanted = names.flatMap((name) => name ?? []).filter((name) => name !== '');
  if (wanted.length === 0) return null;
  const words = wordsOf(`${found?.text ?? ''} ${found?.entity ?? ''}`);
  return wanted.some((name) => shareOne(wordsOf(name), words));
}

/** Whether one word of a record's place, its code or its text, is what the label calls it. */
function isPlaceCalled(label: string, said: string): boolean {
  if (said === '') return false;
  if (shareOne(wordsOf(label), wordsOf(COUNTRY_WORDS.get(said) ?? said))) return true;
  if (said.startsWith('us-') && label.includes(STATE_NAMES.get(said.slice(3)) ?? '?')) return true;
  return said.length > 2 && (said.includes(label) || label.includes(said));
}

function isPlaceRight(label = '', found: Place[] = []): boolean | null {
  if (label === '') return null;
  const said = found.flatMap(({ code = '', text = '' }) => [code.toLowerCase(), text.toLowerCase()]);
  return said.some((word) => isPlaceCalled(label.toLowerCase(), word));
}

/** In the order in which they are reported. */
export const FIELD_CHECKS = {
  status: ({ status, altStatus = [] }, claim) => [status, ...altStatus].includes(claim.status),
  value: isValueRight,
  measure: (label, claim) => isOneOf(claim.measure, label.measure, label.altMeasure),
  is: (label, claim) => isOneOf(numberOf(claim)?.is, numberOf(label)?.is, label.altIs),
  direction: (label, claim) =>
    isOneOf(numberOf(claim)?.direction, numberOf(label)?.direction, label.altDirection),
  actor: ({ actor, altActor = [] }, claim) => isNameRight([actor, ...altActor], claim.actor),
  speaker: ({ speaker, altSpeaker = [] }, claim) => isNameRight([speaker, ...altSpeaker], claim.speaker),
  place: ({ place }, claim) => isPlaceRight(place, claim.place),
  partner: ({ partner }, claim) => isPlaceRight(partner, claim.partner),
  deadline: ({ deadline }, claim) =>
    deadline ? claim.deadline !== undefined || claim.period !== undefined : null,
  record: ({ record }, claim) => (record ? claim.matches?.[0]?.record === record : null),
} satisfies Record<string, Check>;

export type Field = keyof typeof FIELD_CHECKS;
export const FIELDS = Object.keys(FIELD_CHECKS) as Field[];
