/**
 * Schema parts: what every kind of record is made of.
 *
 * In:  nothing.
 * Out: valibot schemas with bounds, and the types inferred from them.
 * Limit: texts are plain: no markup, no control characters; links are http or https; dates are ISO at the precision known.
 */
import * as v from 'valibot';

const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 300;

/** The forms that texts may have, named so that a fault can be told apart from another. */
export const FORMS = {
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  date: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  link: /^https?:\/\/[^\s<>"]+$/,
  unit: /^[A-Za-z][A-Za-z0-9 _]{0,40}$/,
  place: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
  /** A tag, a comment or what a parser might take for one, closed or not. */
  noHtml: /^(?!.*<[A-Za-z/!?])/su,
  /** No control characters but line feeds, none that turns the direction of writing. */
  noControl: /^(?:(?![\p{Cc}\u202a-\u202e\u2066-\u2069])[^]|\n)*$/u,
  notBlank: /\S/u,
};

const plain = (longest: number) =>
  v.pipe(
    v.string('must be a text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(longest, `must not be longer than ${String(longest)} characters`),
    v.regex(FORMS.notBlank, 'must not be blank'),
    v.regex(FORMS.noHtml, 'must not hold HTML'),
    v.regex(FORMS.noControl, 'must not hold control characters'),
  );

export const Name = plain(LONGEST_NAME);
export const Text = plain(LONGEST_TEXT);
export const Id = v.pipe(
  v.string(),
  v.regex(FORMS.id, 'must be lower-case words joined by hyphens'),
  v.maxLength(80),
);
export const IsoDate = v.pipe(
  v.string('must be a date'),
  v.regex(FORMS.date, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);
export const Link = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(FORMS.link, 'must be an http or https link'),
);
export const Figure = v.pipe(v.number('must be a number'), v.finite());
export const Unit = v.pipe(
  v.string(),
  v.regex(FORMS.unit, 'must be a currency code, percent, or a plural noun'),
);
/** ISO 3166-1, -2 or `EU`. */
export const PlaceCode = v.pipe(v.string(), v.regex(FORMS.place, 'must be an ISO 3166 code or EU'));

export const Source = v.object({
  title: Name,
  publisher: Name,
  url: Link,
  published: v.optional(IsoDate),
  /** A copy, mirror or blog: a fact that rests on such sources only is kept and not shown. */
  weak: v.optional(v.literal(true)),
});
/** Index into the record's `sources`, from 0. */
export const SourceIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Quantity = v.object({
  value: Figure,
  unit: Unit,
  approx: v.optional(v.literal(true)),
  per: v.optional(Unit),
});

export const FactFigure = v.object({
  label: Name,
  value: Figure,
  unit: Unit,
  asOf: IsoDate,
  per: v.optional(Unit),
  source: SourceIndex,
});

export const View = v.object({
  speaker: Name,
  role: v.optional(Name),
  organisation: v.optional(Name),
  /** Our own words, reported speech. */
  says: Text,
  /** Exact words, from a source marked verbatim. */
  quote: v.optional(Text),
  saidOn: IsoDate,
  stance: v.picklist(['supports', 'doubts', 'criticises', 'explains']),
  source: SourceIndex,
});

export const Actor = v.object({
  name: Name,
  aliases: v.pipe(v.array(Name), v.maxLength(40)),
  type: v.picklist(['person', 'company', 'government', 'organisation']),
});

export type Source = v.InferOutput<typeof Source>;
export type FactFigure = v.InferOutput<typeof FactFigure>;
export type FactView = v.InferOutput<typeof View>;
export type Actor = v.InferOutput<typeof Actor>;
