/**
 * Order: comparing ids and ISO dates.
 *
 * In:  two texts.
 * Out: less than zero, zero, or more, by code unit.
 * Limit: no language's order: that of a reader's language takes milliseconds to be loaded in a cold worker, and ids have none.
 */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
