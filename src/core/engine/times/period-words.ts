/**
 * Period words: what the forms of time phrases are made of.
 *
 * In:  nothing.
 * Out: parts of patterns.
 * Limit: what a form cannot do without stands in time-signs.ts as well; feasts and offices are those of business news.
 */
export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
/** Months that are nothing else where a noun follows: "the April surplus", "June's figures". */
export const FULL_MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const YEAR = String.raw`(?:19|20)\d\d`;
/** Whose year a day or quarter is of: "of 2018", ", 2018", "of last year", "next year". */
export const OF_YEAR = `,? (?:of )?(?<y>${YEAR})| of the year| (?:of )?(?:the )?(?<of>last|previous|past|this|current|next|coming|same) year`;
/** "A quarter century", "half an hour", "the last half dozen": no part of a year. */
export const NO_PART =
  '(?![ -](?:(?:of )?an? )?(?:century|year|decade|hour|day|dozen|mile|million|billion|trillion|point)s?)';
export const COUNT = String.raw`(?:(?:\d{1,2}(?: 1/2|½)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|few|couple of)(?: and a half)?)`;
export const UNIT = '(?:years?|months?|quarters?|weeks?|days?|hours?|decades?)';
const FEAST =
  'spring|summer|autumn|fall|winter|Christmas|Easter|Thanksgiving|Labor Day|Memorial Day|Diwali|Eid|Ramadan|New Year|holidays|midterms|[Ee]lection [Dd]ay|primary day';
export const SEASON = `(?:(?:the )?(?:Lunar )?(?:${FEAST})(?: holidays?| (?:shopping )?season| period)?)`;
export const OFFICE =
  '(?:president|governor|mayor|prime minister|premier|chancellor|government|administration|Congress|parliament|leader)';
export const TURN = String.raw`(?:took (?:office|effect|over|the oath)|came (?:in)?to (?:power|office)|left office|became [a-z]+|was (?:governor|mayor|president)|(?:was|were) (?:elected|signed|passed|ratified|imposed|lifted|enacted|sworn in|inaugurated)|began|started|(?:has )?signed|passed|joined|went up|(?:has|have|had) been in (?:office|power)|ran [A-Z]\w+)`;
const TROUBLE =
  'crisis|recession|pandemic|war|invasion|election|referendum|slump|downturn|strike|lockdown|shutdown|merger|takeover|Brexit|NAFTA|outbreak|embargo';
export const EVENT = String.raw`(?:the )?(?:(?:financial |debt |start of the |end of the |\w+ )?(?:${TROUBLE}))`;
/** What a month or a year may stand right before: "December exports", "2016 imports". */
export const SERIES =
  '(?:total |overall |merchandise )?(?:exports?|imports?|trade|surplus|deficit|shipments|payrolls|unemployment|jobless)';
/** When what was agreed or laid begins to hold. */
export const HOLDS =
  '(?:t(?:ake|akes|ook|aking) effect|(?:c[ao]me|comes|go|goes|went|enter|enters|entered) into (?:effect|force)|kick(?:s|ed)? in)';
/** How a business year is named before its figures. */
export const FISCAL = '(?:(?:the )?(?:fiscal|financial) (?:year )?|FY ?)';
export const END =
  '(?:the (?:very )?end of|end[- ]of[- ]|end of|end[- ]|late|early|mid[- ]?|the middle of|the (?:first|second) half of)';
