/**
 * Pack schema: the JSON Schema of a pack, made from the schema that the program itself reads by.
 *
 * In:  PackFile of src/core/knowledge/packs.
 * Out: a document of draft 2020-12; docs/pack.schema.json is the same, held so by a test.
 * Limit: what lies between fields (ids that stand twice, sources that are not there) is told by the program alone.
 */
import * as v from 'valibot';
import { PackFile } from '../src/core/knowledge/packs/pack-schema';

export type Schema = { [key: string]: unknown };

const Inside = v.looseObject({
  type: v.string(),
  entries: v.optional(v.record(v.string(), v.unknown())),
  item: v.optional(v.unknown()),
  wrapped: v.optional(v.unknown()),
  options: v.optional(v.array(v.string())),
  literal: v.optional(v.union([v.string(), v.boolean()])),
  pipe: v.optional(v.array(v.looseObject({ type: v.string(), requirement: v.optional(v.unknown()) }))),
});
type Inside = v.InferOutput<typeof Inside>;

function objectOf(entries: Record<string, unknown>): Schema {
  const fields = Object.entries(entries).map(([key, raw]) => ({ key, inside: v.parse(Inside, raw), raw }));
  return {
    type: 'object',
    required: fields.filter(({ inside }) => inside.type !== 'optional').map(({ key }) => key),
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(({ key, raw }) => [key, jsonSchemaOf(raw)])),
  };
}

/** What one step of a pipe adds; a list counts items, a text characters. */
function boundOf(type: string, { type: step, requirement }: { type: string; requirement?: unknown }): Schema {
  const unit = type === 'array' ? 'Items' : 'Length';
  if (step === 'min_length') return { [`min${unit}`]: requirement };
  if (step === 'max_length') return { [`max${unit}`]: requirement };
  if (step === 'min_value') return { minimum: requirement };
  if (step === 'max_value') return { maximum: requirement };
  if (step === 'integer') return { type: 'integer' };
  return requirement instanceof RegExp ? { pattern: patternOf(requirement) } : {};
}

/** A pattern of JSON Schema has no flags: where a dot is to mean any sign it is written out. */
const patternOf = ({ source, flags }: RegExp): string =>
  flags.includes('s') ? source.replaceAll('.*', '[\\s\\S]*') : source;

function baseOf({ type, entries, item, options, literal }: Inside): Schema {
  if (entries) return objectOf(entries);
  if (type === 'array') return { type, items: jsonSchemaOf(item) };
  if (options) return { enum: options };
  return literal === undefined ? { type } : { const: literal };
}

function jsonSchemaOf(raw: unknown): Schema {
  const inside = v.parse(Inside, raw);
  if (inside.type === 'optional') return jsonSchemaOf(inside.wrapped);
  const [, ...steps] = (inside.pipe ?? []).flatMap((step, at): Schema[] =>
    at === 0 ? [{}] : 'kind' in step && step['kind'] === 'schema' ? [] : [boundOf(inside.type, step)],
  );
  const nested = v.parse(Inside, inside.pipe?.[0] ?? raw);
  const base = nested.pipe ? jsonSchemaOf(nested) : baseOf(inside);
  return steps.reduce<Schema>((schema, step) => merge(schema, step), base);
}

/** Two patterns, or two bounds of one kind, hold both. */
function merge(schema: Schema, step: Schema): Schema {
  const clash = Object.keys(step).some((key) => key in schema && key !== 'type');
  if (!clash) return { ...schema, ...step };
  const also: unknown = schema['allOf'];
  return { ...schema, allOf: [...(Array.isArray(also) ? (also as unknown[]) : []), step] };
}

/** The whole document. */
export const packSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Promissory pack',
  description: "A newsroom's own records; see docs/packs.md.",
  ...jsonSchemaOf(PackFile),
});
