/**
 * Jobs words: what the jobs rules ask of the words beside their patterns.
 *
 * In:  nothing.
 * Out: expressions.
 * Limit: an unknown plural is people unless it stands in the list.
 */
/** What somebody asks of another has not happened and is not promised. */
export const DEMANDED = /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed)?|urg(?:es?|ed)) that\b/i;

/** What an unknown plural may count without being people. */
export const NO_PEOPLE =
  /^(?!(?:countr|state|cit|market|nation|site|plant|store|office|factor|location|branch|compan|firm|business|year|month|week|day|hour|minute|time|point|school|hospital|home|house|car|truck|vehicle|unit|ton|barrel|acre|mile|foot|feet|shift|hotel|restaurant|province|district|dollar|cent|share|game|goal|seat|vote|page)(?:y|ies|s|es)?$)/;
