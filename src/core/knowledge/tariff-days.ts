/**
 * Tariff days: whether a tariff's status has its day.
 *
 * In:  a tariff's status and the day it got there.
 * Out: whether the status only repeats its two dates; whether its day is wanted and not given.
 * Limit: a card tells no status without its day, so a record that lacks one is refused when it is read.
 */

/** A status that only says what a record's dates say: that it was announced, or came into force. */
export const isOfDates = (status: string): boolean => /^(?:announced|imposed|in[- ]force)$/i.test(status);

type Ending = { status?: string | undefined; ended?: string | undefined };

/** Something has become of it, and nobody can tell when. */
export const lacksDay = ({ status, ended }: Ending): boolean =>
  status !== undefined && ended === undefined && !isOfDates(status);
