/**
 * Note mark: whether a raised sign is the mark of a footnote, which is no part of the number or word before it.
 *
 * In:  a `sup` element and the text before it.
 * Out: yes for "700¹ jobs" and "jobs [2]"; no for exponents, ordinals, fractions and trade marks.
 * Limit: a bare digit after one or two letters or after a unit is an exponent, unless it is a link.
 */
import { isElement } from './page-tags';

/** Marks that are nothing else. */
const SIGN = /^(?:[*†‡§¶#]{1,4}|(?:\[[\w ]{1,20}\]\s?|\(\w{1,3}\)\s?){1,4})$/;
const DIGITS = /^\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}$/;
const LETTER = /^[a-z]$/;
/** What is raised to a power: "m²", "CO²", "miles²", "3 × 10⁶". */
const RAISED =
  /(?:(?<!\p{L})(?:\p{L}{1,2}|feet|foot|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?)|[×x·]\s?10)$/iu;
/** The text goes on in the same word, or the sign is the upper half of a fraction. */
const GOES_ON = /^[\p{L}\p{N}/⁄]/u;
const LONGEST = 40;

const leadsDown = (element: Element | null): boolean =>
  element?.localName === 'a' && (element.getAttribute('href') ?? '').includes('#');

const isLink = (element: Element): boolean =>
  leadsDown(element.parentElement) || [...element.children].some(leadsDown);

/** `before`: the end of the text of the paragraph up to the element, a few words of it. */
export function isNoteMark(element: Element, before: string): boolean {
  const sign = element.textContent.trim();
  if (sign.length > LONGEST) return false;
  if (SIGN.test(sign)) return true;
  const isDigits = DIGITS.test(sign);
  if (!isDigits && !LETTER.test(sign)) return false;
  const { nextSibling: next } = element;
  if (next && !(isElement(next) && next.localName === 'sup') && GOES_ON.test(next.textContent ?? ''))
    return false;
  return isLink(element) || (isDigits && !RAISED.test(before));
}
