/**
 * Abbreviations: words after which a full stop may not end a sentence.
 *
 * In:  nothing.
 * Out: lists of lower-case words without their last full stop.
 * Limit: of newspapers in English.
 */

/** Never the last word of a sentence. */
export const TITLES = new Set(
  'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj pres sec rev hon st mt messrs mme vs v no nos fig vol ed al cf eg ie approx est dept jan feb mar apr jun jul aug sept sep oct nov dec art sect'.split(
    ' ',
  ),
);
/** The last word of a sentence now and then. */
export const ENDINGS = new Set(
  'inc corp co ltd plc llc bros jr sr etc u.s u.k u.n e.u d.c p.m a.m u.s.a ph.d ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);
